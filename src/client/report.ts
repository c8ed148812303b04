import './listen-where.ts';
import './mistake.ts';
import './print-address.ts';
import './reading-place.ts';
import './report-files.ts';

// Where there is room the figures stand open: by style in newer browsers, and so from the first paint. There nothing is
// left to open; elsewhere they are a sheet, which a turned or narrowed screen makes of them too.
const figures = document.querySelector<HTMLDetailsElement>('#bang-so-lieu')!;
const summary = figures.querySelector('summary')!;
const room = matchMedia('(min-width:64em)');
const fit = () => {
  if (room.matches || summary.tabIndex < 0) figures.open = room.matches;
  summary.tabIndex = room.matches ? -1 : 0;
};
fit();
room.onchange = fit;

// A sheet is left by the key for it, by a tap beside it and by a tap on the figure that was looked for.
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && !room.matches && figures.open) {
    figures.open = false;
    summary.focus();
  }
});
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a');
  if (!room.matches && (link ? figures.contains(link) : !figures.contains(target as Node)))
    figures.open = false;
});

// Few readers cite: what fills in the day and copies comes when the references are opened.
const references = document.querySelector('.cite');
references?.addEventListener('toggle', () => void import('./cite.ts'), { once: true });
