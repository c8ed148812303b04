import type { Element, ElementContent, Root } from 'hast';
import { formatCount } from '../docx/count-format.ts';
import { attribute, elements } from './elements.ts';

/**
 * Types the numbers of lists that no Markdown list counts like (`a.`, `IV.`, one that jumps or counts down) in front of
 * their items, which become paragraphs.
 */
export function typeListNumbers(tree: Root | Element): void {
  for (const list of elements(tree)) {
    if (list.tagName !== 'ol' || list.properties.dataWord !== undefined) continue;
    const items = list.children.filter(isItem);
    const marks = marksOf(list, items);
    const start = Number(attribute(list, 'start') ?? list.properties.start ?? 1);
    if (marks.every((mark, at) => mark === `${start + at}.`)) continue;
    list.tagName = 'div';
    for (const [at, item] of items.entries()) {
      item.tagName = 'div';
      item.children = withMark(item.children, marks[at]!);
    }
  }
}

function isItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}

/** `a.`, `7.`; empty where the page shows none. */
function marksOf(list: Element, items: readonly Element[]): string[] {
  const step = list.properties.reversed ? -1 : 1;
  let number = Number(list.properties.start ?? (step < 0 ? items.length : 1)) - step;
  return items.map((item) => {
    const given = Number.parseInt(String(item.properties.value), 10);
    number = Number.isNaN(given) ? number + step : given;
    const format = formatOf(item) ?? formatOf(list) ?? 'decimal';
    // Letters and Roman numbers know no nought.
    return format === 'none' ? '' : `${number > 0 ? formatCount(number, format) : number}.`;
  });
}

const formats: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['decimal-leading-zero', 'decimalZero'],
  ['none', 'none'],
]);

function formatOf(element: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:[^;]*?([a-z-]*(?:alpha|latin|roman|zero|none))\b/.exec(
    attribute(element, 'style') ?? '',
  );
  return formats.get(style?.[1] ?? '') ?? formats.get(attribute(element, 'type') ?? '');
}

const boxes = /^(?:address|article|blockquote|div|dl|figure|h[1-6]|ol|p|pre|section|table|ul)$/;

/** The words before the first box become a paragraph that begins with the mark. */
function withMark(children: readonly ElementContent[], mark: string): ElementContent[] {
  const text: ElementContent[] = mark ? [{ type: 'text', value: `${mark} ` }] : [];
  const found = children.findIndex((child) => child.type === 'element' && boxes.test(child.tagName));
  const at = found < 0 ? children.length : found;
  const line = children.slice(0, at);
  const first = children[at];
  const isBlank = line.every((child) => child.type === 'text' && child.value.trim() === '');
  if (isBlank && first?.type === 'element' && /^(?:p|div|h[1-6])$/.test(first.tagName)) {
    first.children.unshift(...text);
    return [...children];
  }
  return [
    { type: 'element', tagName: 'p', properties: {}, children: [...text, ...line] },
    ...children.slice(at),
  ];
}
