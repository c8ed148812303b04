import type { PdfItem } from './lines.ts';

/**
 * Parts what a page draws twice at one place, to look bold or to lie on two layers, from what it draws once: nobody reads it
 * twice.
 */
export function partDoubles(items: readonly PdfItem[]): { once: PdfItem[]; doubles: PdfItem[] } {
  const once: PdfItem[] = [];
  const doubles: PdfItem[] = [];
  const known = new Map<string, PdfItem[]>();
  for (const item of items) {
    const alike = known.get(item.text);
    const isDouble = alike?.some((one) => areAtOnePlace(one, item)) ?? false;
    (isDouble ? doubles : once).push(item);
    if (isDouble) continue;
    if (alike) alike.push(item);
    else known.set(item.text, [item]);
  }
  return { once, doubles };
}

function areAtOnePlace(one: PdfItem, other: PdfItem): boolean {
  const near = one.size * 0.15;
  const isSameSize = Math.abs(one.size - other.size) < near;
  return isSameSize && Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
