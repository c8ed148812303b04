import type { PdfItem, PdfPage } from './lines.ts';

/** A stretch of text with the way it runs, in radians from left to right. */
export interface TurnedItem extends PdfItem {
  turn: number;
}

export interface TurnedPage extends Omit<PdfPage, 'items' | 'asides'> {
  items: readonly TurnedItem[];
}

/**
 * A page with its text upright: that of a wide table lies on its side, and words run up its edge. What runs as most of it
 * does is the page; what runs another way is read after it, by itself.
 */
export function turnedUpright({ items, width, height }: TurnedPage): PdfPage {
  const ways = Map.groupBy(items, ({ turn }) => wayOf(turn));
  const lettersOf = (own: readonly TurnedItem[]) =>
    own.reduce((sum, { text }) => sum + text.trim().length, 0);
  const pages = [...ways]
    .sort(([, a], [, b]) => lettersOf(b) - lettersOf(a))
    .map(([way, own]) => turned(own, way, width, height));
  const [page = { items: [], width, height }, ...asides] = pages;
  return { ...page, ...(asides.length > 0 ? { asides } : {}) };
}

/** Ways that differ by little are one: up, down, to either side, or aslant by steps. */
function wayOf(turn: number): number {
  const degrees = (turn * 180) / Math.PI;
  const straight = Math.round(degrees / 90) * 90;
  const rounded = Math.abs(degrees - straight) < 10 ? straight : Math.round(degrees / 15) * 15;
  return ((rounded % 360) + 360) % 360;
}

/** Turns a page until what runs such a way runs from left to right. */
function turned(items: readonly TurnedItem[], way: number, width: number, height: number): PdfPage {
  if (way === 0) return { items, width, height };
  const [cos, sin] = [Math.cos((way * Math.PI) / 180), Math.sin((way * Math.PI) / 180)];
  const place = (x: number, y: number) => ({ x: x * cos + y * sin, y: y * cos - x * sin });
  const corners = [place(0, 0), place(width, 0), place(0, height), place(width, height)];
  const [left, bottom] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  return {
    items: items.map((item) => {
      const { x, y } = place(item.x, item.y);
      return { ...item, x: x - left, y: y - bottom };
    }),
    width: Math.max(...corners.map(({ x }) => x)) - left,
    height: Math.max(...corners.map(({ y }) => y)) - bottom,
  };
}
