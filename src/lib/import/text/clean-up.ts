import type { Nodes, Root } from 'mdast';
import { invisibleName } from '../../check/typography/characters.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/** Characters cleaned up that no reader sees: what was done, how often, and one word that had them, if they stood by a word. */
export interface CleanUp {
  what: string;
  count: number;
  example: string;
}

// `Cc` without tab and line breaks, `Cf` and the odd spaces: nothing of these has a shape on paper.
const invisible =
  /(?![\t\n\r\v\f])\p{Cc}|[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u202A-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/gu;

/**
 * Cleans up what is invisible on paper in every text of the tree: no-break and other odd spaces,
 * zero-width characters, `Ð` for `Đ`, marks apart from their letters or in broken order. Whatever a reader can
 * see stays as it is. The tree is changed; the list says what was done.
 */
export function cleanUpText(root: Root): CleanUp[] {
  const done = new Map<string, CleanUp>();
  const note = (what: string, example: string) => {
    const known = done.get(what);
    if (known) {
      known.count++;
      known.example ||= example;
    } else done.set(what, { what, count: 1, example });
  };
  const visit = (node: Nodes): void => {
    if ('value' in node && typeof node.value === 'string') node.value = cleanUpString(node.value, note);
    if (node.type === 'image' && node.alt) node.alt = cleanUpString(node.alt, note);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return [...done.values()];
}

/** {@link cleanUpText} for one string; `note` is told of each change. */
export function cleanUpString(
  text: string,
  note: (what: string, example: string) => void = () => {},
): string {
  for (const match of text.matchAll(invisible))
    note(`thay ${invisibleName(match[0])}`, wordAround(text, match.index));
  for (const match of text.matchAll(/[ÐðƉɖ]/g))
    note('thay chữ nhìn giống «Đ»', wordAround(text, match.index));
  for (const match of text.matchAll(/\p{L}\u00AD*[\u0300-\u036F]+/gu)) {
    note('ghép dấu để rời vào chữ', wordAround(text, match.index));
  }
  // Control characters have no width and no meaning in prose, and MDX cannot hold them.
  return normalise(text.replace(/(?![\t\n\r\v\f])\p{Cc}/gu, ''));
}

function wordAround(text: string, index: number): string {
  const start = text.slice(0, index).search(/\S+$/);
  const end = /\s/.exec(text.slice(index + 1));
  const word = text.slice(start === -1 ? index : start, end ? index + 1 + end.index : undefined);
  // A terminal would obey them.
  return normalise(word.replace(/\p{Cc}/gu, '')).trim();
}
