import './print-address.ts';
import './reading-place.ts';
import './report-files.ts';

// Few readers cite: what fills in the day and copies comes when the references are opened.
const references = document.querySelector('.cite');
references?.addEventListener('toggle', () => void import('./cite.ts'), { once: true });
