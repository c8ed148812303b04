import { inlineToMdx } from '../import/mdx/inline.ts';
import { countWords } from '../import/reckon/words.ts';
import type { LeftOut } from '../import/reckon/reckon.ts';
import { readBody } from '../report/read-body.ts';

/**
 * Puts what was left out of a report back where it stood: within its paragraph, or as a paragraph below the one that it
 * followed. Where that is no longer in the body, at the end; what stood before everything, at the beginning.
 */
export function putBack(body: string, { words, after, within }: LeftOut): string {
  const text = body.trim();
  const paragraphs = words.split('\n').map((line) => inlineToMdx([{ type: 'text', value: line }]));
  const place = after ? placeAfter(text, after) : 0;
  if (place === undefined) return joined(text, ...paragraphs);
  if (within && !words.includes('\n')) return withinLine(text, place, words);
  // The end of the block: nothing is put between the rows of a table or the items of a list.
  const end = place === 0 ? 0 : text.indexOf('\n\n', place);
  if (end === -1) return joined(text, ...paragraphs);
  return joined(text.slice(0, end), ...paragraphs, text.slice(end));
}

function joined(...parts: readonly string[]): string {
  return `${parts
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function withinLine(text: string, place: number, words: string): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  const written = inlineToMdx([{ type: 'text', value: words }], line.startsWith('|'));
  const space = /^[\p{L}\p{N}(“"]/u.test(text.slice(place)) ? ' ' : '';
  return `${text.slice(0, place)} ${written}${space}${text.slice(place)}\n`;
}

/** The fewest words that may lead to a place. */
const fewest = 2;

/** Where in the body the given words end; fewer of them where somebody has changed the first. */
function placeAfter(body: string, after: string): number | undefined {
  const reading = readBody(body);
  // The bars of a table's row are the page's.
  const words = countWords(reading.text).filter(({ key }) => key !== '|');
  const keys = words.map(({ key }) => key);
  const led = countWords(after).flatMap(({ key }) => (key === '|' ? [] : [key]));
  for (let count = led.length; count >= Math.min(fewest, led.length) && count > 0; count--) {
    const looked = led.slice(-count);
    const at = keys.findIndex((_, index) => looked.every((key, offset) => keys[index + offset] === key));
    if (at === -1) continue;
    return reading.sourceOffset(words[at + count - 1]!.end - 1) + 1;
  }
  return undefined;
}
