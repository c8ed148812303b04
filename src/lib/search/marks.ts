import { weightBeside, type PairEvidence } from './evidence.ts';
import type { MatchedSlot } from './match.ts';
import { RANKING } from './rank.ts';
import type { MatchTable } from './table.ts';

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
export function marksOf(slots: MatchedSlot[], pairs: PairEvidence[], page: number): Mark[] {
  const marks: Mark[] = [];
  const strongest = slots.map(() => 0);
  for (const [slot, { table, weights }] of slots.entries()) {
    const left = slots[slot - 1]?.table;
    const right = slots[slot + 1]?.table;
    const leftBond = bondHere(slots, pairs, slot - 1, page);
    const rightBond = bondHere(slots, pairs, slot, page);
    for (let at = table.starts[page]!; at < table.starts[page + 1]!; at++) {
      const place = table.places[at]!;
      const span = table.spans[at]!;
      const form = table.forms[at]!;
      const before = left ? endingAt(left, page, place) : -1;
      const after = right ? startingAt(right, page, place + span) : -1;
      let weight = weights[form]!;
      if (before >= 0) weight = weightBeside(weight, pairs[slot - 1], left!.forms[before]!, form);
      if (after >= 0) weight = weightBeside(weight, pairs[slot], form, right!.forms[after]!);
      const held = Math.max(before >= 0 ? leftBond : 0, after >= 0 ? rightBond : 0);
      const worth = weight * (1 - RANKING.loose * (Math.max(leftBond, rightBond) - held));
      strongest[slot] = Math.max(strongest[slot]!, worth);
      marks.push({ place, span, slot, worth });
    }
  }
  return marks
    .filter((mark) => mark.worth >= LEAST_SHARE * strongest[mark.slot]!)
    .sort((a, b) => a.place - b.place || b.span - a.span);
}

/** Bond of a pair for marking: where the page has the two side by side, either alone is hardly what is looked for. */
function bondHere(slots: MatchedSlot[], pairs: PairEvidence[], pair: number, page: number): number {
  const [left, right] = [slots[pair]?.table, slots[pair + 1]?.table];
  if (!left || !right) return 0;
  const { bond } = pairs[pair]!;
  for (let i = left.starts[page]!; i < left.starts[page + 1]!; i++) {
    if (startingAt(right, page, left.places[i]! + left.spans[i]!) >= 0) return Math.max(SIDE_BY_SIDE, bond);
  }
  return bond;
}

/** The entry of a page that begins at a place, or -1. */
function startingAt(table: MatchTable, page: number, place: number): number {
  for (let i = table.starts[page]!; i < table.starts[page + 1]!; i++) if (table.places[i] === place) return i;
  return -1;
}

function endingAt(table: MatchTable, page: number, place: number): number {
  for (let i = table.starts[page]!; i < table.starts[page + 1]!; i++)
    if (table.places[i]! + table.spans[i]! === place) return i;
  return -1;
}
