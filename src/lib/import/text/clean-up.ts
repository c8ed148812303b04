import type { Nodes, Root } from 'mdast';
import { invisibleName } from '../../check/typography/characters.ts';
import { normalise } from '../../vietnamese/normalise.ts';

/** A fault that no reader sees and that import repairs: what it is, how often, and one word that had it, if it stood by a word. */
export interface Repair {
  what: string;
  count: number;
  example: string;
}

// `Cc` without tab and line breaks, `Cf` and the odd spaces: nothing of these has a shape on paper.
const invisible =
  /(?![\t\n\r\v\f])\p{Cc}|[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u202A-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/gu;

/**
 * Repairs the faults in every text of the tree that are invisible on paper: no-break and other odd spaces,
 * zero-width characters, `Ð` for `Đ`, marks apart from their letters or in broken order. Whatever a reader can
 * see stays as it is. The tree is changed; the list says what was done.
 */
export function cleanUpText(root: Root): Repair[] {
  const repairs = new Map<string, Repair>();
  const note = (what: string, example: string) => {
    const known = repairs.get(what);
    if (known) {
      known.count++;
      known.example ||= example;
    } else repairs.set(what, { what, count: 1, example });
  };
  const visit = (node: Nodes): void => {
    if ('value' in node && typeof node.value === 'string') node.value = cleanUpString(node.value, note);
    if (node.type === 'image' && node.alt) node.alt = cleanUpString(node.alt, note);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return [...repairs.values()];
}

/** {@link cleanUpText} for one string; `note` is told of each fault. */
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
  return normalise(text.slice(start === -1 ? index : start, end ? index + 1 + end.index : undefined)).trim();
}
