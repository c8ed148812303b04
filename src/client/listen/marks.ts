import styles from '../../styles/listen.css?inline';
import type { ReadBlock } from './blocks.ts';

/** What is being read, marked on the page without a letter of it being touched; where a browser cannot, the block alone. */
const highlights = globalThis.CSS?.highlights as HighlightRegistry | undefined;
const names = ['nghe-doan', 'nghe-chu'] as const;
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

let marked: Element | undefined;
let last: Range | undefined;

/** Marks a passage and its word, and goes along with a reader who was looking at the one before. */
export function mark({ element }: ReadBlock, passage: Range, word?: Range): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  if (marked !== element) {
    marked?.classList.remove('nghe');
    element.classList.add('nghe');
    marked = element;
  }
  highlights?.set(names[0], new Highlight(passage));
  if (word) highlights?.set(names[1], new Highlight(word));
  else highlights?.delete(names[1]);
  if (!last || (isSeen(last) && last !== passage)) bringIntoView(passage);
  last = passage;
}

/** Takes all marks away; the next one is brought into view wherever the reader is. */
export function unmark(): void {
  marked?.classList.remove('nghe');
  for (const name of names) highlights?.delete(name);
  marked = last = undefined;
}

/** After a step that the reader asked for, the words are gone to. */
export function follow(): void {
  last = undefined;
}

/** The line of figures goes along at the top of a phone's screen, and the bar lies over the foot of every one. */
const covered = { top: 64, foot: 112 };

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= covered.top && bottom <= innerHeight - covered.foot) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 4, behavior: calm ? 'instant' : 'smooth' });
}
