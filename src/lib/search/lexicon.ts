import { isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { ABBREVIATIONS } from './data/abbreviations.ts';
import { SYNONYMS } from './data/synonyms.ts';
import { baseOf } from './key.ts';
import { tokenize } from './tokens.ts';

/** A term that may stand for another: `MTTQ` for `mặt trận tổ quốc`, either way. */
export interface Equivalent {
  /** Keys of the words that a query may hold. */
  keys: string[];
  /** Written out or abbreviated, as shown to readers. */
  text: string;
  /** Only letters that are no syllable, or a word in capitals, are read as an abbreviation. */
  abbreviated: boolean;
  /** What may stand for it, with how surely. */
  others: { keys: string[]; text: string; weight: number }[];
}

/** An abbreviation that could stand for several things stands for each less surely. */
const UNSURE = 0.6;

const byFirstBase = new Map<string, Equivalent[]>();

for (const line of linesOf(ABBREVIATIONS)) {
  const [left = '', right = ''] = line.split(' = ');
  const names = left.split(', ');
  const meanings = right.split(' / ');
  const weight = meanings.length > 1 ? UNSURE : 1;
  const expansions = meanings.map((text) => ({ keys: keysIn(text), text, weight }));
  const spellings = names.map((text) => ({ keys: keysIn(text), text, weight }));
  for (const spelling of spellings) {
    const alike = spellings.filter((other) => other.text !== spelling.text);
    register({ ...spelling, abbreviated: true, others: [...expansions, ...alike] });
  }
  // In the index `CA` (công an) is the word `ca`; only letters that are no syllable can stand for the whole.
  const telling = spellings.filter(({ keys }) => keys.length > 1 || !isUnmarkedSyllable(baseOf(keys[0]!)));
  for (const expansion of expansions)
    if (telling.length > 0) register({ ...expansion, abbreviated: false, others: telling });
}
for (const line of linesOf(SYNONYMS)) {
  const terms = line.split(' = ').map((text) => ({ keys: keysIn(text), text, weight: 0.9 }));
  for (const term of terms)
    register({ ...term, abbreviated: false, others: terms.filter((other) => other !== term) });
}

/** Terms that can begin with a word of these base letters. */
export function equivalentsAt(base: string): Equivalent[] {
  return byFirstBase.get(base) ?? [];
}

function register(term: Equivalent): void {
  const base = baseOf(term.keys[0]!);
  const same = byFirstBase.get(base) ?? [];
  // Two lines may explain one abbreviation (`HN`), and an abbreviation may be another's expansion.
  const twin = same.find(
    (other) => other.keys.join(' ') === term.keys.join(' ') && other.abbreviated === term.abbreviated,
  );
  if (twin) twin.others.push(...term.others);
  else same.push({ ...term, others: [...term.others] });
  byFirstBase.set(base, same);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function keysIn(text: string): string[] {
  return tokenize(text).map((token) => token.key);
}
