import { isFamily, withStrength, type Association } from './association.ts';
import type { MatchedTerm } from './match.ts';
import { WEIGHTS } from '../weights.ts';

/**
 * Weighs the readings of words typed without marks by how often the archive has them side by side: in `chi bo`
 * the pair `chi bộ` is the common one, so `chỉ` and `bỏ` count for little. The reading is that of the whole
 * query (forward and backward over pairs of neighbours), so `hop bao anh dung` is `họp báo anh dũng`. What is
 * given stays as it is: the terms come back weighed, and each pair with its strength.
 */
export function disambiguate(
  terms: readonly MatchedTerm[],
  pairs: readonly Association[],
  wordTotal: number,
): { terms: MatchedTerm[]; pairs: Association[] } {
  if (terms.length === 0) return { terms: [], pairs: [] };
  const frequencies = terms.map(formCounts);
  const steps = pairs.map((pair, i) => stepChances(pair, frequencies[i]!, frequencies[i + 1]!, wordTotal));
  const forward = forwardPass(terms, steps, frequencies[0]!);
  const backward = backwardPass(terms, steps);
  const weighed = terms.map((term, i) => {
    if (!isOpen(term)) return term;
    const chances = scaled(forward[i]!.map((chance, f) => chance * backward[i]![f]!));
    const weights = term.weights.map(
      (weight, f) => weight * Math.max(WEIGHTS.leastReading, Math.sqrt(chances[f]!)),
    );
    return { ...term, weights };
  });
  const firm = pairs.map((pair, i) => {
    const [left, right] = [frequencies[i]!, frequencies[i + 1]!];
    const expected = (f: number, g: number) => (left[f]! * right[g]!) / wordTotal;
    return withStrength(pair, weighed[i]!, weighed[i + 1]!, expected);
  });
  return { terms: weighed, pairs: firm };
}

type Chances = Float32Array<ArrayBuffer>;

/** Chance of each form of each term by what stands before it. */
function forwardPass(terms: readonly MatchedTerm[], steps: Chances[], frequencies: Chances): Chances[] {
  const passed = [scaled(frequencies.map((count, f) => count * terms[0]!.weights[f]!))];
  for (let i = 1; i < terms.length; i++) {
    const before = passed[i - 1]!;
    const { weights } = terms[i]!;
    const here = new Float32Array(weights.length);
    for (let g = 0; g < here.length; g++) {
      for (let f = 0; f < before.length; f++) here[g]! += before[f]! * steps[i - 1]![f * here.length + g]!;
      here[g]! *= weights[g]!;
    }
    passed.push(scaled(here));
  }
  return passed;
}

/** Chance of each form of each term by what stands after it. */
function backwardPass(terms: readonly MatchedTerm[], steps: Chances[]): Chances[] {
  const passed = [new Float32Array(terms.at(-1)!.weights.length).fill(1)];
  for (let i = terms.length - 1; i > 0; i--) {
    const after = passed[0]!;
    const { weights } = terms[i]!;
    const here = new Float32Array(terms[i - 1]!.weights.length);
    for (let f = 0; f < here.length; f++) {
      for (let g = 0; g < after.length; g++)
        here[f]! += steps[i - 1]![f * after.length + g]! * weights[g]! * after[g]!;
    }
    passed.unshift(scaled(here));
  }
  return passed;
}

/** Whether a term is one word with several readings. */
function isOpen(matched: MatchedTerm): boolean {
  const { term, formKeys } = matched;
  // What an abbreviation stands for is no reading of it: `nông thôn mới` and `NTM` count alike.
  const added = term.words.length === 1 && formKeys.length > 1 && (term.expanded || term.unfinished);
  return added || isFamily(matched);
}

/** Chance of each right form after each left form: by the pair, and for the rest by how common the right form is. */
function stepChances(pair: Association, left: Chances, right: Chances, wordTotal: number): Chances {
  const chances = new Float32Array(pair.counts.length);
  for (let f = 0; f < left.length; f++) {
    for (let g = 0; g < pair.width; g++) {
      const conditional = pair.counts[f * pair.width + g]! / Math.max(1, left[f]!);
      chances[f * pair.width + g] =
        WEIGHTS.chance * (right[g]! / wordTotal) + (1 - WEIGHTS.chance) * conditional;
    }
  }
  return chances;
}

function formCounts(term: MatchedTerm): Chances {
  const counts = new Float32Array(term.formKeys.length);
  for (const form of term.table.forms) counts[form]!++;
  return counts;
}

/** Divided by the largest, so that the largest is 1. */
function scaled(values: Chances): Chances {
  const largest = Math.max(0, ...values);
  return largest > 0 ? values.map((value) => value / largest) : values;
}
