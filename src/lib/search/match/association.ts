import type { MatchedTerm } from './match.ts';

/** How two neighbouring terms occur together in the whole archive. */
export interface Association {
  /** Pages where they stand side by side, in order. */
  pages: number;
  /** Times form `f` of the left and `g` of the right term stand side by side: `counts[f * width + g]`. */
  counts: Float32Array;
  width: number;
  /**
   * How firmly the two belong together, 0 to 1: near 1 for the halves of a word (`kết nối`), 0 for
   * neighbours by chance (`nối lòng`).
   */
  strength: number;
  /** The strength of each pair of forms, laid out as `counts`, where words typed without marks leave several open. */
  lifts?: Float32Array;
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

/** Least weight of a reading of a word typed without marks. */
const LEAST = 0.03;
/** Share of neighbours that stand side by side by chance, as at the joint of two words. */
const CHANCE = 0.3;

/**
 * Weighs the readings of words typed without marks by the cooccurrence that the archive keeps them in: in `chi bo`
 * the pair `chi bộ` is the common one, so `chỉ` and `bỏ` count for little. The reading is that of the whole
 * query (forward and backward over pairs of neighbours), so `hop bao anh dung` is `họp báo anh dũng`.
 */
export function disambiguate(terms: MatchedTerm[], pairs: Association[], words: number): void {
  if (terms.length === 0) return;
  const frequencies = terms.map(formCounts);
  const steps = pairs.map((pair, i) => stepChances(pair, frequencies[i]!, frequencies[i + 1]!, words));
  const forward = [scaled(frequencies[0]!.map((count, f) => count * terms[0]!.weights[f]!))];
  for (let i = 1; i < terms.length; i++) {
    const before = forward[i - 1]!;
    const { width } = pairs[i - 1]!;
    const here = new Float32Array(width);
    for (let g = 0; g < width; g++) {
      for (let f = 0; f < before.length; f++) here[g]! += before[f]! * steps[i - 1]![f * width + g]!;
      here[g]! *= terms[i]!.weights[g]!;
    }
    forward.push(scaled(here));
  }
  let backward = new Float32Array(terms.at(-1)!.formKeys.length).fill(1);
  for (let i = terms.length - 1; i >= 0; i--) {
    const here = scaled(forward[i]!.map((chance, f) => chance * backward[f]!));
    const term = terms[i]!;
    if (i > 0) {
      const { width } = pairs[i - 1]!;
      const before = new Float32Array(forward[i - 1]!.length);
      for (let f = 0; f < before.length; f++) {
        for (let g = 0; g < width; g++)
          before[f]! += steps[i - 1]![f * width + g]! * term.weights[g]! * backward[g]!;
      }
      backward = scaled(before);
    }
    if (isOpen(term))
      for (let f = 0; f < here.length; f++) term.weights[f]! *= Math.max(LEAST, Math.sqrt(here[f]!));
  }
  for (const [i, pair] of pairs.entries())
    pair.strength = strengthOf(pair, terms[i]!, terms[i + 1]!, frequencies, i, words);
}

/** Whether a term is one word typed without marks, which stands for its whole family. */
function isFamily({ term, formKeys }: MatchedTerm): boolean {
  return (
    term.words.length === 1 && formKeys.length > 1 && !term.words[0]!.marked && term.alternatives.length === 1
  );
}

/** Whether a term is one word with several readings. */
function isOpen({ term, formKeys }: MatchedTerm): boolean {
  if (term.words.length !== 1 || formKeys.length < 2) return false;
  // What an abbreviation stands for is no reading of it: `nông thôn mới` and `NTM` count alike.
  return (
    term.expanded === true ||
    term.unfinished === true ||
    (!term.words[0]!.marked && term.alternatives.length === 1)
  );
}

/** Chance of each right form after each left form: by the pair, and for the rest by how common the right form is. */
function stepChances(
  pair: Association,
  left: Float32Array,
  right: Float32Array,
  words: number,
): Float32Array {
  const chances = new Float32Array(pair.counts.length);
  for (let f = 0; f < left.length; f++) {
    for (let g = 0; g < pair.width; g++) {
      const together = pair.counts[f * pair.width + g]! / Math.max(1, left[f]!);
      chances[f * pair.width + g] = CHANCE * (right[g]! / words) + (1 - CHANCE) * together;
    }
  }
  return chances;
}

/** Strength of the reading that counts most; another that is surely a word counts with a share of its own. */
function strengthOf(
  pair: Association,
  a: MatchedTerm,
  b: MatchedTerm,
  frequencies: Float32Array[],
  i: number,
  words: number,
): number {
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
      const lift = liftOf(count, (frequencies[i]![f]! * frequencies[i + 1]![g]!) / words);
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
  if (open) pair.lifts = lifts;
  return Math.max(strength, OTHER_READING * other);
}

/** How far two words that surely belong together count, though others are the likelier reading: `hỏa hoạn` in `gop phan hoa hoan`. */
const OTHER_READING = 0.9;

/** Weight of form `f` of the left term of a pair, or `g` of the right one, where the two stand side by side. */
export function adjacentWeight(weight: number, pair: Association | undefined, f: number, g: number): number {
  return pair?.lifts ? Math.max(weight, OTHER_READING * pair.lifts[f * pair.width + g]!) : weight;
}

/** Times together over times expected by chance; 1 from about fifty times on. */
function liftOf(together: number, expected: number): number {
  if (together < 1.5) return 0;
  return Math.min(1, Math.max(0, Math.log(together / (expected + 0.5)) / Math.log(50)));
}

function formCounts(term: MatchedTerm): Float32Array {
  const counts = new Float32Array(term.formKeys.length);
  for (const form of term.table.forms) counts[form]!++;
  return counts;
}

/** Divided by the largest, so that the largest is 1. */
function scaled(values: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const largest = Math.max(0, ...values);
  return largest > 0 ? values.map((value) => value / largest) : values;
}
