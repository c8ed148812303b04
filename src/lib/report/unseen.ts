import type { Delete, Emphasis, Image, ImageReference, List, ListItem, Nodes, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';
import { alignToSource } from './source-map.ts';

/**
 * What stands in a body and would be read by nobody: definitions and notes that nothing leads to, or that stand twice;
 * cells beyond the width of their table; words behind the marks of a fence; a tag or mark inside a picture's description.
 * And what would be read as something else: `20~30` as 2030, `3.` behind `1.` as the second item, a year as a list's number.
 */
export function findUnseen(tree: Root, body: string): Nodes[] {
  const unseen = definitionsNotReached(tree);
  visit(tree, (node) => void unseen.push(...unseenIn(node, body)));
  return unseen;
}

function unseenIn(node: Nodes, body: string): Nodes[] {
  const itself = (isUnseen: boolean): Nodes[] => (isUnseen ? [node] : []);
  switch (node.type) {
    case 'code':
      return itself(Boolean(node.lang ?? node.meta));
    case 'table': {
      const width = node.children[0]?.children.length ?? 0;
      const beyond = node.children.flatMap((row) => row.children.slice(width));
      return beyond.filter(({ children }) => children.length > 0);
    }
    case 'image':
    case 'imageReference':
      return itself(losesWords(node, body));
    case 'emphasis':
    case 'strong':
    case 'delete':
      return itself(joinsNumbers(node, body));
    case 'list':
      return node.ordered ? renumbered(node, body) : [];
    default:
      return [];
  }
}

/** `từ 20~30 người, 5~10 xã`, `5*3*2`: a mark that goes away between two digits makes one number of them. */
function joinsNumbers({ children, position }: Emphasis | Strong | Delete, body: string): boolean {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const [inner = start, innerEnd = end] = [
    children[0]?.position?.start.offset,
    children.at(-1)?.position?.end.offset,
  ];
  const between = (before: number, behind: number) =>
    /\d/.test(body[before - 1] ?? '') && /\d/.test(body[behind] ?? '');
  return between(start, inner) || between(innerEnd, end);
}

/** Items whose number the page would not show, for it counts them itself; `1. 1. 1.` is the way to leave that to it. */
function renumbered({ children, start }: List, body: string): ListItem[] {
  const numbers = children.map(({ position }) => parseInt(body.slice(position?.start.offset), 10));
  if (numbers.every((number) => number === start)) return numbers[0]! < firstYear ? [] : children;
  return children.filter((_, index) => {
    const number = numbers[index]!;
    return number >= firstYear || number !== (start ?? 1) + index;
  });
}

/** No list has as many items; `2020. Năm ấy` begins with a year. */
const firstYear = 1000;

/** Definitions of addresses and notes, without the first of each name that the text leads to. */
function definitionsNotReached(tree: Root): Nodes[] {
  const keyOf = ({ type, identifier }: Nodes & { identifier: string }) =>
    (type.startsWith('footnote') ? '^' : '') + identifier;
  const defined = new Map<string, Nodes[]>();
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const key = keyOf(node as Nodes & { identifier: string });
    if (!defined.get(key)?.push(node as Nodes)) defined.set(key, [node as Nodes]);
  });
  const reached = new Set<string>();
  const follow = (node: Nodes): void => {
    if ('identifier' in node && !node.type.endsWith('efinition')) {
      const key = keyOf(node);
      const note = reached.has(key) ? undefined : defined.get(key)?.[0];
      reached.add(key);
      if (note?.type === 'footnoteDefinition') note.children.forEach(follow);
    }
    if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(follow);
  };
  follow(tree);
  return [...defined].flatMap(([key, nodes]) => (reached.has(key) ? nodes.slice(1) : nodes));
}

/** A description is plain text: of `![<b>Đại hội</b>](hop.jpg)` nobody hears the `b`. */
function losesWords({ alt, position }: Image | ImageReference, body: string): boolean {
  const source = body.slice((position?.start.offset ?? 0) + 2, position?.end.offset);
  const label = source.slice(0, endOfLabel(source));
  let at = 0;
  let skipped = '';
  for (const offset of alignToSource(alt ?? '', label)) {
    skipped += label.slice(at, offset);
    const reference = /^&(?:#\w+|\w+);/.exec(label.slice(offset, offset + 40));
    at = Math.max(at, offset + (reference?.[0].length ?? 1));
  }
  return /[\p{L}\p{N}]/u.test(skipped + label.slice(at));
}

/** Where the bracket is that closes the one before `source`. */
function endOfLabel(source: string): number {
  let depth = 1;
  for (const { 0: mark, index } of source.matchAll(/\\.|[[\]]/gs)) {
    if (mark === '[') depth += 1;
    if (mark === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return source.length;
}
