import type { Element, ElementContent } from 'hast';

// What a cell may hold: nothing that Markdown might read.
const row = /^\|(?:[^\\*_`~<>{}|[\]&\r\n\0@]*\|)+$/u;
const rule = /^\|(?: --- \|)+$/;

/**
 * The tree of lines that are a table of plain words throughout, its columns ruled by `---`; `undefined` for any other, which
 * has to be parsed. A table may have tens of thousands of cells. `start` is where the lines begin in the body.
 */
export function readPlainTable(lines: string, start: number): Element | undefined {
  const [head = '', ruled = '', ...others] = lines.split('\n');
  if (!row.test(head) || !rule.test(ruled) || !others.every((line) => row.test(line))) return undefined;
  const width = widthOf(head);
  if ([ruled, ...others].some((line) => widthOf(line) !== width)) return undefined;
  const top = rowOf(head, start, 'th');
  const parts = [boxOf('thead', [top])];
  let at = start + head.length + ruled.length + 2;
  const rows = others.map((line) => {
    const read = rowOf(line, at, 'td');
    at += line.length + 1;
    return read;
  });
  if (rows.length > 0) parts.push(boxOf('tbody', rows));
  return { ...boxOf('table', parts), position: pointed(start, start + lines.length) };
}

function widthOf(line: string): number {
  return line.split('|').length - 2;
}

function rowOf(line: string, start: number, tagName: 'th' | 'td'): Element {
  const cells: Element[] = [];
  for (let at = 0; at < line.length - 1;) {
    const end = line.indexOf('|', at + 1);
    const written = line.slice(at + 1, end);
    const value = written.replace(/^[ \t]+|[ \t]+$/g, '');
    const first = start + at + 1 + (written.length - written.replace(/^[ \t]+/, '').length);
    const text = { type: 'text' as const, value, position: pointed(first, first + value.length) };
    const isLast = end === line.length - 1;
    cells.push({
      type: 'element',
      tagName,
      properties: {},
      children: value === '' ? [] : [text],
      position: pointed(start + at, start + end + (isLast ? 1 : 0)),
    });
    at = end;
  }
  return boxOf('tr', cells);
}

/** An element on lines of its own, as long as what it holds. */
function boxOf(tagName: string, inside: readonly Element[]): Element {
  const children = inside.flatMap((one): ElementContent[] => [one, { type: 'text', value: '\n' }]);
  const [first, last] = [inside[0]!.position!, inside.at(-1)!.position!];
  return {
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value: '\n' }, ...children],
    position: pointed(first.start.offset!, last.end.offset!),
  };
}

/** Lines and columns are asked of nobody here; offsets are what places are told by. */
export function pointed(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
