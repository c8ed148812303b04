import { couldBreak, keepTogether } from '../lib/vietnamese/keep-together.ts';

/** Lets the lines of a title end between words that belong apart, as the pages' own titles do; changes no character. */
export function keepWords(title: Element): void {
  let at = 0;
  for (const piece of keepTogether(title.textContent ?? '')) {
    if (couldBreak(piece)) {
      const range = rangeOf(title, at, at + piece.length);
      const kept = document.createElement('span');
      kept.append(range.extractContents());
      range.insertNode(kept);
    }
    at += piece.length + 1;
  }
}

/** The characters from `start` to `end` of an element's text, whatever is marked in it. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const within = (place: number) => place >= before && place <= before + text.length;
    if (within(start)) range.setStart(text, start - before);
    if (within(end)) {
      range.setEnd(text, end - before);
      break;
    }
    before += text.length;
  }
  return range;
}
