import './listen-where.ts';
import './print-address.ts';
import './reading-place.ts';
import './report-files.ts';

// Where there is room the figures stand open: by style in newer browsers, and so from the first paint.
if (matchMedia('(min-width:64em)').matches)
  document.querySelector<HTMLDetailsElement>('#bang-so-lieu')!.open = true;

// Few readers cite: what fills in the day and copies comes when the references are opened.
const references = document.querySelector('.cite');
references?.addEventListener('toggle', () => void import('./cite.ts'), { once: true });
