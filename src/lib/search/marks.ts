import { RANKING } from './rank.ts';
import type { MatchedSlot } from './match.ts';

/** A place in a page that a result may mark: `span` words from `place` on, satisfying slot `slot`. */
export interface Mark {
  place: number;
  span: number;
  slot: number;
  worth: number;
}

/** Share of the best match's worth below which a match is not marked: `chỉ` for `chi bo`, where `chi bộ` is meant. */
const LEAST_SHARE = 0.35;

const SIDE_BY_SIDE = 0.8;

/** Matches of a page worth marking, in reading order; those of the title first. */
export function marksOf(slots: MatchedSlot[], bonds: number[], page: number): Mark[] {
  const marks: Mark[] = [];
  const strongest = slots.map(() => 0);
  for (const [slot, { table, weights }] of slots.entries()) {
    const left = slots[slot - 1]?.table;
    const right = slots[slot + 1]?.table;
    const leftBond = bondHere(slots, bonds, slot - 1, page);
    const rightBond = bondHere(slots, bonds, slot, page);
    for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++) {
      const place = table.places[at]!;
      const span = table.spans[at]!;
      const held = Math.max(
        left && hasEnd(left, page, place) ? leftBond : 0,
        right && hasStart(right, page, place + span) ? rightBond : 0,
      );
      const worth = weights[table.forms[at]!]! * (1 - RANKING.loose * (Math.max(leftBond, rightBond) - held));
      strongest[slot] = Math.max(strongest[slot]!, worth);
      marks.push({ place, span, slot, worth });
    }
  }
  return marks
    .filter((mark) => mark.worth >= LEAST_SHARE * strongest[mark.slot]!)
    .sort((a, b) => a.place - b.place || b.span - a.span);
}

/** Bond of a pair for marking: where the page has the two side by side, either alone is hardly what is looked for. */
function bondHere(slots: MatchedSlot[], bonds: number[], pair: number, page: number): number {
  const [left, right] = [slots[pair]?.table, slots[pair + 1]?.table];
  if (!left || !right) return 0;
  for (let i = left.starts[page]!; i < left.starts[page + 1]!; i++) {
    if (hasStart(right, page, left.places[i]! + left.spans[i]!)) return Math.max(SIDE_BY_SIDE, bonds[pair]!);
  }
  return bonds[pair]!;
}

function hasStart(table: MatchedSlot['table'], page: number, place: number): boolean {
  for (let i = table.starts[page]!; i < table.starts[page + 1]!; i++)
    if (table.places[i] === place) return true;
  return false;
}

function hasEnd(table: MatchedSlot['table'], page: number, place: number): boolean {
  for (let i = table.starts[page]!; i < table.starts[page + 1]!; i++) {
    if (table.places[i]! + table.spans[i]! === place) return true;
  }
  return false;
}
