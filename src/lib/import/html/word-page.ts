import type { Element, ElementContent, Root } from 'hast';
import { attribute, elements, words } from './elements.ts';

/**
 * Gives a page that Word has saved the lists and footnotes that it had in Word: there, an item is a paragraph with its
 * mark typed in front, and a footnote a link into a list of boxes at the end. The list of footnotes is taken out and
 * returned, for it stands outside the text.
 */
export function restoreWordStructure(tree: Root): Element | undefined {
  const notes = takeFootnotes(tree);
  for (const node of [tree, ...elements(tree)]) node.children = withLists(node.children as ElementContent[]);
  return notes;
}

function withLists(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const child of children) {
    const marker = child.type === 'element' ? takeListMarker(child) : undefined;
    if (marker === undefined) {
      result.push(child);
      continue;
    }
    const number = /^(\d+)[.)]$/.exec(marker)?.[1];
    const kind = number ? 'ol' : 'ul';
    // Only blank text may stand between two items of one list.
    while (result.at(-1)?.type === 'text' && words(result.at(-1)!) === '') result.pop();
    const last = result.at(-1);
    const item: Element = {
      type: 'element',
      tagName: 'li',
      properties: {},
      children: (child as Element).children,
    };
    if (last?.type === 'element' && last.tagName === kind && last.properties.dataWord !== undefined) {
      last.children.push(item);
    } else {
      const properties = { dataWord: '', ...(number ? { start: Number(number) } : {}) };
      result.push({ type: 'element', tagName: kind, properties, children: [item] });
    }
  }
  return result;
}

/** Takes the typed mark off an item and returns it; letters and Roman numbers stay, for no list can count in them. */
function takeListMarker(paragraph: Element): string | undefined {
  if (paragraph.tagName !== 'p' || !styleOf(paragraph).includes('mso-list:')) return undefined;
  const mark = elements(paragraph).find((one) => /mso-list:\s*ignore/i.test(styleOf(one)));
  const text = mark ? words(mark).replace(/[\s\u00A0]+/g, '') : '';
  if (!mark || /^(?:\p{L}+|[\d.]*\d\.\d+)[.)]?$/u.test(text.replace(/^[oü§·]$/u, '-'))) return undefined;
  mark.children = [];
  return text;
}

function styleOf(element: Element): string {
  return attribute(element, 'style') ?? '';
}

/** Turns Word's footnotes into those that mammoth writes, which are read everywhere. */
function takeFootnotes(tree: Root): Element | undefined {
  const boxes = elements(tree).filter((one) => /^(?:ftn|edn)\d+$/.test(String(one.properties.id ?? '')));
  if (boxes.length === 0) return undefined;
  const kindOf = (name: string) =>
    name.startsWith('_edn') || name.startsWith('edn') ? 'endnote' : 'footnote';
  for (const link of elements(tree).filter((one) => one.tagName === 'a')) {
    const [, name = '', number] = /^#(_?(?:ftn|edn))(\d+)$/.exec(String(link.properties.href ?? '')) ?? [];
    if (!number) continue;
    link.tagName = 'sup';
    link.properties = {};
    link.children = [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${kindOf(name)}-${number}` },
        children: [{ type: 'text', value: `[${number}]` }],
      },
    ];
  }
  const items = boxes.map((box): Element => {
    const [, name = '', number = ''] = /^(\D+)(\d+)$/.exec(String(box.properties.id))!;
    dropBackLinks(box);
    return {
      type: 'element',
      tagName: 'li',
      properties: { id: `${kindOf(name)}-${number}` },
      children: box.children,
    };
  });
  removeFrom(tree, new Set(boxes));
  return { type: 'element', tagName: 'ol', properties: {}, children: items };
}

function dropBackLinks(box: Element): void {
  for (const node of [box, ...elements(box)]) {
    node.children = node.children.filter(
      (child) => !(child.type === 'element' && /^#_(?:ftn|edn)ref/.test(String(child.properties.href ?? ''))),
    );
  }
}

function removeFrom(tree: Root | Element, gone: ReadonlySet<Element>): void {
  for (const node of [tree, ...elements(tree)]) {
    node.children = (node.children as ElementContent[]).filter((child) => !gone.has(child as Element));
  }
}
