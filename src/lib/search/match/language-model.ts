import type { Cooccurrence } from '../index/cooccurrence.ts';
import { isUnmarkedSyllable, isVietnameseSyllable } from '../../vietnamese/syllable.ts';
import { baseOf, hasMarks, keyOf } from '../key.ts';

/** Share of a word's chance that the word before it decides. */
const BY_NEIGHBOUR = 0.7;
/** Times that a word counts as seen which the model does not know: an archive has far more words than it keeps pairs. */
const UNSEEN = 0.5;
/** The same for letters that are no syllable: they are hardly a word at all. */
const NO_SYLLABLE = 0.001;

/** Words of queries that are remembered. */
const MOST_KNOWN = 10_000;

/** How probable words are one after another, by the pairs that the archive keeps. */
export interface LanguageModel {
  /** Logarithm of the chance of some words in this order; nearer 0 is more probable. */
  logChance: (words: readonly string[]) => number;
  /** Whether everything that stands beside a word can be known. */
  isKnown: (word: string) => boolean;
  /** About how often two words stand side by side. */
  together: (left: string, right: string) => number;
}

/** Whether letters are a syllable, with their marks or without. */
export function isSyllable(letters: string): boolean {
  return isVietnameseSyllable(letters) || isUnmarkedSyllable(letters);
}

const models = new WeakMap<Cooccurrence, LanguageModel>();
const familiesOf = new WeakMap<readonly string[], Map<string, string[]>>();

/** `words` are as typed, lower case; one without marks stands for its whole family. */
export function languageModel(cooccurrence: Cooccurrence): LanguageModel {
  const known = models.get(cooccurrence) ?? modelOf(cooccurrence);
  models.set(cooccurrence, known);
  return known;
}

/** The words of each base. */
function readFamilies(words: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const key of words) {
    const base = baseOf(key);
    const family = families.get(base);
    if (family) family.push(key);
    else families.set(base, [key]);
  }
  return families;
}

function modelOf(cooccurrence: Cooccurrence): LanguageModel {
  const families = familiesOf.get(cooccurrence.words) ?? readFamilies(cooccurrence.words);
  familiesOf.set(cooccurrence.words, families);
  const vocabulary = new Set(cooccurrence.words);
  const total = cooccurrence.words.reduce((sum, key) => sum + cooccurrence.frequency(key), 1);
  const known = new Map<string, { forms: string[]; frequency: number; unseen: number }>();
  const read = (word: string) => {
    const seen = known.get(word);
    if (seen) return seen;
    const key = keyOf(word);
    const forms = hasMarks(key) ? [key] : (families.get(key) ?? []);
    const frequency = forms.reduce((sum, form) => sum + cooccurrence.frequency(form), 0);
    const unseen = isSyllable(word) ? UNSEEN : NO_SYLLABLE;
    const entry = { forms, frequency, unseen };
    if (known.size < MOST_KNOWN) known.set(word, entry);
    return entry;
  };
  const together = (left: string[], right: string[]) =>
    left.reduce((sum, a) => sum + right.reduce((all, b) => all + cooccurrence.count(a, b), 0), 0);
  return {
    isKnown: (word) => read(word).forms.some((form) => vocabulary.has(form)),
    together: (left, right) => together(read(left).forms, read(right).forms),
    logChance: (words) =>
      words.reduce((sum, word, i) => {
        const here = read(word);
        const alone = (here.frequency + here.unseen) / total;
        const before = i > 0 ? read(words[i - 1]!) : undefined;
        const after = before ? together(before.forms, here.forms) / (before.frequency + 1) : 0;
        return sum + Math.log(BY_NEIGHBOUR * Math.min(1, after) + (1 - BY_NEIGHBOUR) * alone);
      }, 0),
  };
}
