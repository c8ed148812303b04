import type { Element, ElementContent, Nodes, Root } from 'hast';
import { problem, type Problem } from '../../check/problem.ts';
import { elements, words } from './elements.ts';
import { spreadSpans } from './spans.ts';

const cellNames = /^t[dh]$/;
const lineNames = /^(?:p|div|li|h[1-6]|blockquote|dt|dd|pre)$/;
/** What holds lines, among them a table within a cell. */
const boxNames = /^(?:[uod]l|table|t(?:body|head|foot|r|d|h)|section|article|figure|figcaption|center)$/;

/**
 * Makes a tree's tables ready to be GFM tables, whose cells hold one line: the lines of a cell are parted by breaks.
 * A table that only lays out the page (the letterhead and the signatures of an office document) is taken apart, cell by
 * cell.
 */
export function prepareTables(tree: Root | Element): void {
  liftCaptions(tree);
  for (const table of elements(tree).filter((one) => one.tagName === 'table')) {
    const cells = cellsOf(table);
    if (isLayoutTable(table, cells)) {
      table.tagName = 'div';
      table.children = cells.flatMap((cell) => wrapped(cell));
    } else {
      for (const cell of cells) cell.children = oneLine(cell);
      spreadSpans(table);
    }
  }
}

/** The caption of a table stands above it, for a GFM table has none. */
function liftCaptions(tree: Root | Element): void {
  const isTable = (one: Nodes) => one.type === 'element' && one.tagName === 'table';
  for (const node of [tree, ...elements(tree)]) {
    if (node.children.some(isTable))
      node.children = node.children.flatMap((child) => {
        if (child.type !== 'element' || child.tagName !== 'table') return [child];
        const captions = child.children.filter((one) => one.type === 'element' && one.tagName === 'caption');
        child.children = child.children.filter((one) => !captions.includes(one));
        for (const caption of captions)
          (caption as Element).tagName = linesOf(caption as Element) > 0 ? 'div' : 'p';
        return [...captions, child];
      }) as ElementContent[];
  }
}

/** Says so where a table has cells over several rows or columns, which a GFM table cannot have. */
export function mergedCellProblems(tree: Root | Element): Problem[] {
  const merged = elements(tree)
    .filter((table) => table.tagName === 'table' && isData(table))
    .some(hasMergedCells);
  if (!merged) return [];
  const message = 'Bảng có ô gộp, mà bảng trong kho không gộp được ô.';
  const advice = 'Hãy xem lại bảng; ô gộp đã thành các ô trống.';
  return [problem('bang-gop-o', { file: '', line: 1, column: 1 }, message, advice)];
}

function hasMergedCells(table: Element): boolean {
  return cellsOf(table).some(
    ({ properties }) => Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1,
  );
}

function isData(table: Element): boolean {
  return !isLayoutTable(table, cellsOf(table));
}

function cellsOf(table: Element): Element[] {
  return elements(table).filter((one) => cellNames.test(one.tagName));
}

/** One row of boxes with several lines each, or the words that only such a table has. */
function isLayoutTable(table: Element, cells: readonly Element[]): boolean {
  const rows = elements(table).filter((one) => one.tagName === 'tr').length;
  const severalLines = cells.some((cell) => linesOf(cell) > 1);
  if (rows === 1 && severalLines) return true;
  const text = words(table);
  return rows <= 4 && /ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|Nơi nhận\s*:/iu.test(text);
}

function linesOf(cell: Element): number {
  return elements(cell).filter((one) => lineNames.test(one.tagName) && words(one) !== '').length;
}

/** A cell as a box of its own, or, where it holds bare text, as a paragraph. */
function wrapped(cell: Element): Element[] {
  if (words(cell) === '' && !elements(cell).some((one) => one.tagName === 'img')) return [];
  const tagName = linesOf(cell) > 0 ? 'div' : 'p';
  return [{ type: 'element', tagName, properties: {}, children: cell.children }];
}

/** The content of a cell without boxes, breaks standing where lines ended. */
function oneLine(cell: Element): ElementContent[] {
  const line: ElementContent[] = [];
  const part = () => {
    const last = line.at(-1);
    if (last && !(last.type === 'element' && last.tagName === 'br')) line.push(lineBreak());
  };
  const add = (children: readonly ElementContent[]) => {
    for (const child of children) {
      const isBox =
        child.type === 'element' && (lineNames.test(child.tagName) || boxNames.test(child.tagName));
      if (isBox) {
        part();
        add(child.children);
        part();
      } else if (child.type !== 'text' || child.value.trim() !== '' || line.length > 0) {
        line.push(child);
      }
    }
  };
  add(cell.children);
  while (line.length > 0 && isBlank(line.at(-1)!)) line.pop();
  return line;
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}
