import type { Element } from 'hast';
import { elements } from './elements.ts';

interface PlacedCell {
  cell: Element;
  /** The column in which it begins. */
  column: number;
}

/** Columns that a cell of a row above reaches down into. */
interface Reach {
  from: number;
  to: number;
  /** Rows below that it still takes. */
  rows: number;
}

/**
 * Puts empty cells where a cell of a table reaches over others, so that every cell stands under its own heading in a table
 * that can join none: each row is laid out as a browser does it. A column in which nothing begins is none, whatever
 * is written in a cell (`colspan="100000000"`).
 */
export function spreadSpans(table: Element): void {
  const rows = elements(table).filter((one) => one.tagName === 'tr');
  const placed = placeCells(table, rows);
  const columns = [...new Set(placed.flatMap((row) => row.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(columns.map((column, index) => [column, index]));
  for (const [index, row] of rows.entries()) {
    const cells: Element[] = [];
    for (const { cell, column } of placed[index]!) {
      while (cells.length < place.get(column)!) cells.push(emptyCell());
      cells.push(cell);
      delete cell.properties.colSpan;
      delete cell.properties.rowSpan;
    }
    row.children = cells;
  }
}

function placeCells(table: Element, rows: readonly Element[]): PlacedCell[][] {
  const groups = groupsOf(table);
  let reaches: Reach[] = [];
  return rows.map((row, index) => {
    const group = groups.get(row);
    // A cell ends with the head, the body or the foot in which it stands.
    if (group !== groups.get(rows[index - 1]!)) reaches = [];
    const above = [...reaches].sort((a, b) => a.from - b.from);
    const below: Reach[] = reaches.map((one) => ({ ...one, rows: one.rows - 1 }));
    let column = 0;
    let next = 0;
    const cells = cellsIn(row).map((cell): PlacedCell => {
      while (next < above.length && above[next]!.from <= column) {
        column = Math.max(column, above[next]!.to);
        next += 1;
      }
      const from = column;
      column += spanOf(cell, 'colSpan') || 1;
      const down = spanOf(cell, 'rowSpan') ?? 1;
      // `rowspan="0"`: to the end.
      if (down !== 1) below.push({ from, to: column, rows: down === 0 ? Infinity : down - 1 });
      return { cell, column: from };
    });
    reaches = below.filter((one) => one.rows > 0);
    return cells;
  });
}

/** Of each row what it stands in. */
function groupsOf(table: Element): Map<Element, Element> {
  return new Map(
    [table, ...elements(table)].flatMap((around) =>
      around.children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'tr' ? [[child, around] as const] : [],
      ),
    ),
  );
}

function cellsIn(row: Element): Element[] {
  return row.children.filter((one): one is Element => one.type === 'element' && /^t[dh]$/.test(one.tagName));
}

/** A whole number that is written there; nothing else counts. */
function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number | undefined {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span >= 0 ? span : undefined;
}

function emptyCell(): Element {
  return { type: 'element', tagName: 'td', properties: {}, children: [] };
}
