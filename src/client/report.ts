import './mistake.ts';
import './print-address.ts';
import './reading-place.ts';
import './report-files.ts';

const figures = document.querySelector<HTMLDetailsElement>('#bang-so-lieu')!;
// Where there is room the figures stand open: by style in newer browsers, and so from the first paint.
if (matchMedia('(min-width:64em)').matches) {
  figures.open = true;
  // Nothing is left to open there.
  figures.querySelector('summary')!.tabIndex = -1;
} else {
  // A sheet is left by the key for it, by a tap beside it and by a tap on the figure that was looked for.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') figures.open = false;
  });
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link ? figures.contains(link) : !figures.contains(target as Node)) figures.open = false;
  });
}

// Few readers cite: what fills in the day and copies comes when the references are opened.
const references = document.querySelector('.cite');
references?.addEventListener('toggle', () => void import('./cite.ts'), { once: true });
