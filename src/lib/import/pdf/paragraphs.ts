import { syllableShare } from '../../vietnamese/syllable.ts';
import { rowText, type Row } from './lines.ts';

const itemMark = /^(?:[-–+•*▪●○]|\(?\d{1,3}[.)]|\(?[a-zđ][.)]|[IVX]{1,5}[.)])\s/;

/** Joins lines to paragraphs. A page's last may go on on the next. */
export function paragraphsOf(rows: readonly Row[]): Row[][] {
  const left = leastCommon(rows.map(leftOf));
  const right = Math.max(0, ...rows.map(rightOf));
  const paragraphs: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const goesOn = before && continues(before, row, left, right, leading(rows, index));
    if (goesOn) paragraphs.at(-1)!.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

/** Whether a paragraph that ends a page goes on with the first of the next. */
export function goesOnNextPage(last: readonly Row[], next: readonly Row[]): boolean {
  const [end, begin] = [rowText(last.at(-1)!).trim(), rowText(next[0]!).trim()];
  return !/[.!?…:;]["”»)]?$/.test(end) && /^[\p{Ll}\d(“"]/u.test(begin) && !itemMark.test(begin);
}

function continues(before: Row, row: Row, left: number, right: number, usual: number): boolean {
  const width = right - left;
  const text = rowText(row).trim();
  if (itemMark.test(text)) return false;
  if (Math.abs(before.size - row.size) > row.size * 0.12) return false;
  if (before.y - row.y > usual * 1.4 || before.y <= row.y) return false;
  if (isBold(before) !== isBold(row)) return false;
  if (areCentred(before, row, left, right)) return rightOf(before) - leftOf(before) > width * 0.5;
  // After a line that stands at the right edge, such as a date.
  if (leftOf(before) > left + width * 0.2 && leftOf(row) < leftOf(before) - width * 0.1) return false;
  // A first line is set in, and the line before it seldom reaches the edge.
  if (leftOf(row) > left + row.size * 0.8 && leftOf(row) > leftOf(before) + 2) return false;
  const words = text.split(/\s+/)[0]!.length * row.size * 0.55;
  return rightOf(before) + words > right - width * 0.04;
}

function areCentred(before: Row, row: Row, left: number, right: number): boolean {
  const marginsOf = (one: Row) => [leftOf(one) - left, right - rightOf(one)] as const;
  const isMiddle = ([a, b]: readonly [number, number]) => Math.abs(a - b) < row.size * 2;
  return isMiddle(marginsOf(before)) && isMiddle(marginsOf(row)) && Math.min(...marginsOf(row)) > row.size;
}

function isBold({ segments }: Row): boolean {
  return segments.every(({ items }) => items.every((one) => /bold|black|heavy/i.test(one.font)));
}

/** The usual step from line to line around a row. */
function leading(rows: readonly Row[], index: number): number {
  const steps = rows
    .slice(Math.max(0, index - 6), index + 6)
    .flatMap((row, at, near) => (at > 0 && near[at - 1]!.y > row.y ? [near[at - 1]!.y - row.y] : []))
    .sort((a, b) => a - b);
  return Math.max(steps[Math.floor(steps.length / 3)] ?? 0, rows[index]!.size * 1.15);
}

function leftOf({ segments }: Row): number {
  return segments[0]!.x;
}

function rightOf({ segments }: Row): number {
  return segments.at(-1)!.right;
}

/** The leftmost place at which several lines begin. */
function leastCommon(places: readonly number[]): number {
  const rounded = places.map((one) => Math.round(one / 3) * 3).sort((a, b) => a - b);
  const often = rounded.find(
    (one) => rounded.filter((other) => Math.abs(other - one) <= 3).length >= Math.max(2, rounded.length / 8),
  );
  return often ?? rounded[0] ?? 0;
}

/** What stands between two lines of a paragraph: nothing where a word was broken. */
export function jointOf(row: Row, next: Row): { cut: number; between: string } {
  // A first line is set in, but not so far: that is a line of another column.
  const isBeside = Math.abs(leftOf(row) - leftOf(next)) > row.size * 4.5 && row.y > next.y;
  return isBeside ? { cut: 0, between: ' ' } : joint(rowText(row).trimEnd(), rowText(next));
}

function joint(before: string, after: string): { cut: number; between: string } {
  if (before.endsWith('\u00ad')) return { cut: 1, between: '' };
  const [, head] = /(\p{L}+)[-‐]$/u.exec(before) ?? [];
  const [tail] = /^\p{Ll}+/u.exec(after) ?? [];
  if (!head || !tail) return { cut: 0, between: /[-‐–/]$/.test(before) && /^\S/.test(after) ? '' : ' ' };
  // Vietnamese breaks no syllable: between two the hyphen is the writer's own.
  const areSyllables = syllableShare(head) === 1 && syllableShare(tail) === 1;
  return { cut: areSyllables ? 0 : 1, between: '' };
}
