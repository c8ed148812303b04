import { isUnmarkedSyllable } from '../vietnamese/syllable.ts';
import { ABBREVIATIONS } from './data/abbreviations.ts';
import { SYNONYMS } from './data/synonyms.ts';
import { keysIn } from './index-tokens.ts';
import { baseOf } from './key.ts';

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

const lines = linesOf(ABBREVIATIONS).map((line) => {
  const [left = '', right = ''] = line.split(' = ');
  const meanings = right.split(' / ');
  const weight = meanings.length > 1 ? UNSURE : 1;
  const read = (text: string) => ({ keys: keysIn(text), text, weight });
  return { spellings: left.split(', ').map(read), expansions: meanings.map(read) };
});
/** Abbreviations that can stand for one thing only, by the keys of what they stand for. */
const sure = lines.flatMap(({ spellings, expansions }) =>
  expansions.length === 1 ? [{ written: expansions[0]!.keys, short: spellings[0]! }] : [],
);

for (const { spellings, expansions: written } of lines) {
  const expansions = written.flatMap((expansion) => [expansion, ...halfShortened(expansion)]);
  for (const spelling of spellings) {
    const alike = spellings.filter((other) => other.text !== spelling.text);
    register({ ...spelling, abbreviated: true, others: [...expansions, ...alike] });
  }
  // In the index `CA` (công an) is the word `ca`; only letters that are no syllable can stand for the whole.
  const telling = spellings.filter(({ keys }) => keys.length > 1 || !isUnmarkedSyllable(baseOf(keys[0]!)));
  for (const expansion of written) {
    if (telling.length === 0) continue;
    register({ ...expansion, abbreviated: false, others: [...telling, ...halfShortened(expansion)] });
  }
}
for (const line of linesOf(SYNONYMS)) {
  const terms = line.split(' = ').map((text) => ({ keys: keysIn(text), text, weight: 0.9 }));
  for (const term of terms)
    register({ ...term, abbreviated: false, others: terms.filter((other) => other !== term) });
}

/** A term with one part of it abbreviated: `UBKT Trung ương` for Ủy ban Kiểm tra Trung ương. */
function halfShortened(term: Equivalent['others'][number]): Equivalent['others'] {
  return sure.flatMap(({ written, short }) => {
    const at = term.keys.findIndex((_, i) => written.every((key, j) => term.keys[i + j] === key));
    if (at < 0 || written.length === term.keys.length || written.length < 2) return [];
    const keys = [...term.keys.slice(0, at), ...short.keys, ...term.keys.slice(at + written.length)];
    return [{ ...term, keys }];
  });
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
