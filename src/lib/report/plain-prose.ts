import type { Element, Root } from 'hast';
import { pointed, readPlainTable } from './plain-table.ts';

// One paragraph on one line, without a mark that Markdown might read: nine reports in ten are nothing else, and
// reading them so takes a twentieth of a parse. The tests hold both ways to the same tree.
const plainParagraph =
  /^(?![ \t]*(?:[-+=>#|]|\d+[.)]|(?:import|export)\b))(?:[^\\*_`~<>{}|[\]&\r\n\0@]|\\(?=[A-Za-z0-9\p{L} ])|\\[!-/:-@[-`{-~])+$/u;
const address = /:\/\/|www\./i;

/** The tree of a body that is plain paragraphs and plain tables throughout; `undefined` for any other, which has to be parsed. */
export function readPlainProse(body: string): Root | undefined {
  if (body.startsWith('\uFEFF')) return undefined;
  const children: Element[] = [];
  for (const { 0: chunk, index } of body.matchAll(/[^\n]+(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/g)) {
    const [, lead, words] = /^([ \t]*)(.*?)[ \t]*$/s.exec(chunk)! as unknown as [string, string, string];
    if (words === '') continue;
    const table = words.startsWith('|') && lead === '' ? readPlainTable(chunk, index) : undefined;
    if (table && !address.test(words)) {
      children.push(table);
      continue;
    }
    if (!plainParagraph.test(words) || address.test(words)) return undefined;
    const start = index + lead.length;
    const position = pointed(start, start + words.length);
    const value = words.includes('\\') ? words.replace(/\\([!-/:-@[-`{-~])/g, '$1') : words;
    children.push({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value, position }],
      position,
    });
  }
  return {
    type: 'root',
    children: children.flatMap((one, index) => (index === 0 ? [one] : [lineEnd(), one])),
  };
}

function lineEnd() {
  return { type: 'text' as const, value: '\n' };
}
