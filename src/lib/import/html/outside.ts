import type { Element, Nodes } from 'hast';
import { onOneLine, type ShownPage } from '../reckon/html-words.ts';
import type { RemovedLine } from '../source-document.ts';
import { classAndId } from './elements.ts';

/**
 * What a page shows and `kept` (the article, and what is told of it otherwise) does not hold, box by box. `elsewhere` is what was taken from outside the article all
 * the same: its title, its lead.
 */
export function tellOutside(
  { blocks, parents }: ShownPage,
  trees: readonly Nodes[],
  elsewhere: readonly (string | undefined)[],
): RemovedLine[] {
  const kept = nodesOf(trees);
  const holders = new Set<Element>();
  for (const { texts, box } of blocks) {
    if (!texts.some((text) => kept.has(text))) continue;
    for (let at = box; at && !holders.has(at); at = parents.get(at)) holders.add(at);
  }
  const taken = new Set(elsewhere.filter(Boolean));
  const boxes = new Map<Element | undefined, string[]>();
  for (const { texts, box } of blocks) {
    const text = onOneLine(texts.filter((one) => !kept.has(one)).map(({ value }) => value));
    if (!text || taken.delete(text)) continue;
    const outer = outermost(box, parents, holders);
    const known = boxes.get(outer);
    if (known) known.push(text);
    else boxes.set(outer, [text]);
  }
  return [...boxes].map(([box, texts]) => ({
    text: texts.join('\n'),
    reason: 'ngoài phần bài',
    where: box ? boxName(box) : 'trang web',
  }));
}

/** The outermost box around a text that holds nothing of the article. */
function outermost(
  box: Element | undefined,
  parents: ShownPage['parents'],
  holders: ReadonlySet<Element>,
): Element | undefined {
  let outer: Element | undefined;
  for (let at = box; at && !holders.has(at); at = parents.get(at)) outer = at;
  return outer;
}

function nodesOf(trees: readonly Nodes[]): ReadonlySet<Nodes> {
  const found = new Set<Nodes>();
  const rest: Nodes[] = [...trees];
  while (rest.length > 0) {
    const node = rest.pop()!;
    found.add(node);
    if ('children' in node) for (const child of node.children) rest.push(child);
  }
  return found;
}

const names: ReadonlyMap<string, string> = new Map([
  ['nav', 'thanh điều hướng'],
  ['header', 'đầu trang'],
  ['footer', 'chân trang'],
  ['aside', 'khung bên'],
  ['form', 'biểu mẫu'],
]);

function boxName(box: Element): string {
  const called = classAndId(box);
  return names.get(box.tagName) ?? (called ? `khung «${called}»` : 'trang web');
}
