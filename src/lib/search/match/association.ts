import { WEIGHTS } from '../weights.ts';
import type { MatchedTerm } from './match.ts';

/** How two neighbouring terms occur together in the whole archive. */
export interface Association {
  /** Pages where they stand side by side, in order. */
  readonly pages: number;
  /** Times form `f` of the left and `g` of the right term stand side by side: `counts[f * width + g]`. */
  readonly counts: Float32Array;
  readonly width: number;
  /**
   * How firmly the two belong together, 0 to 1: near 1 for the halves of a word (`kết nối`), 0 for
   * neighbours by chance (`nối lòng`).
   */
  readonly strength: number;
  /** The strength of each pair of forms, laid out as `counts`, where words typed without marks leave several open. */
  readonly lifts?: Float32Array;
}

/** Counts where two neighbouring terms stand side by side. */
export function countAdjacent(a: MatchedTerm, b: MatchedTerm): Association {
  const width = b.formKeys.length;
  const counts = new Float32Array(a.formKeys.length * width);
  let pages = 0;
  const total = a.table.starts.length - 1;
  for (let page = 0; page < total; page++) {
    const endA = a.table.starts[page + 1]!;
    const beginB = b.table.starts[page]!;
    const endB = b.table.starts[page + 1]!;
    if (a.table.starts[page] === endA || beginB === endB) continue;
    let found = false;
    let j = beginB;
    for (let i = a.table.starts[page]!; i < endA; i++) {
      const next = a.table.places[i]! + a.table.spans[i]!;
      // Terms of several words may end out of order.
      while (j > beginB && b.table.places[j - 1]! >= next) j--;
      while (j < endB && b.table.places[j]! < next) j++;
      for (let k = j; k < endB && b.table.places[k] === next; k++) {
        found = true;
        counts[a.table.forms[i]! * width + b.table.forms[k]!]!++;
      }
    }
    if (found) pages++;
  }
  return { pages, counts, width, strength: 0 };
}

/**
 * A pair with its strength: that of the reading that counts most; another that is surely a word counts with a share of its own. `expected`:
 * how often form `f` of the left and `g` of the right term would stand side by side by chance.
 */
export function withStrength(
  pair: Association,
  a: MatchedTerm,
  b: MatchedTerm,
  expected: (f: number, g: number) => number,
): Association {
  const open = isFamily(a) || isFamily(b);
  const lifts = new Float32Array(open ? pair.counts.length : 0);
  let strongest = 0;
  let strength = 0;
  let other = 0;
  for (let f = 0; f < a.formKeys.length; f++) {
    for (let g = 0; g < pair.width; g++) {
      const at = f * pair.width + g;
      const count = pair.counts[at]!;
      if (count === 0) continue;
      const lift = liftOf(count, expected(f, g));
      if (open) {
        lifts[at] = lift;
        other = Math.max(other, lift);
      }
      const worth = a.weights[f]! * b.weights[g]! * count;
      if (worth <= strongest) continue;
      strongest = worth;
      strength = lift;
    }
  }
  const firmest = Math.max(strength, WEIGHTS.otherReading * other);
  return { ...pair, strength: firmest, ...(open ? { lifts } : {}) };
}

/** Weight of form `f` of the left term of a pair, or `g` of the right one, where the two stand side by side. */
export function adjacentWeight(weight: number, pair: Association | undefined, f: number, g: number): number {
  return pair?.lifts ? Math.max(weight, WEIGHTS.otherReading * pair.lifts[f * pair.width + g]!) : weight;
}

/** Times together over times expected by chance; 1 from many times on. */
function liftOf(together: number, expected: number): number {
  if (together < 1.5) return 0;
  return Math.min(1, Math.max(0, Math.log(together / (expected + 0.5)) / Math.log(WEIGHTS.surelyWord)));
}

/** Whether a term is one word typed without marks, which stands for its whole family. */
export function isFamily({ term, formKeys }: MatchedTerm): boolean {
  return (
    term.words.length === 1 && formKeys.length > 1 && !term.words[0]!.marked && term.alternatives.length === 1
  );
}
