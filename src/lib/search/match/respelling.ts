import { searchForm } from '../../vietnamese/variants.ts';
import type { Cooccurrence } from '../index/cooccurrence.ts';
import { baseOf, hasMarks, wordOf } from '../key.ts';
import { fillersIn } from '../query/fillers.ts';
import type { QueryWord } from '../query/parse.ts';
import type { LanguageModel } from './language-model.ts';
import { soundAlikes, spellingWeight } from './spelling-model.ts';

/** A query with one of its words spelt otherwise. */
export interface Respelling {
  /** Which of the words, and how it is spelt. */
  at: number;
  text: string;
  /** How well it fits what was typed. */
  weight: number;
  /** How much more probable they are than as typed, as a logarithm. */
  gain: number;
}

/** Spellings of a query that are looked up, and of one word of it. */
const MOST_READINGS = 6;
const MOST_OF_WORD = 5;
/** How much less probable than what was typed words may be, as a logarithm, that stand together where those do not. */
const LEAST_GAIN = -3;

/** How much the ways in which a word is misspelt differ in how often they happen: a sound is mistaken far oftener than any letter. */
const STEEPNESS = 3;

/**
 * The words of a query with one of them spelt otherwise, where they stand together in the archive; `isOpen`: whether a word may be spelt otherwise:
 * `thành phố họp trong tình` for `… họp tong tình`. The most probable first.
 */
export function respellings(
  words: readonly QueryWord[],
  isOpen: (at: number) => boolean,
  model: LanguageModel,
  cooccurrence: Cooccurrence,
): Respelling[] {
  const fillers = fillersIn(words);
  const texts = words.map(({ text }) => text);
  const forms = texts.map(searchForm);
  // A query without marks is looked up without them; in one with marks a word without them means just that.
  const toneless = !words.some(({ marked }) => marked);
  const spelling = (key: string) => wordOf(toneless ? baseOf(key) : key);
  const isBeside = (key: string, at: number) =>
    cooccurrence.count(words[at - 1]?.key ?? '', key) > 0 ||
    cooccurrence.count(key, words[at + 1]?.key ?? '') > 0;
  // What stands beside a neighbour nowhere need not be looked up; of rare words that is not known.
  const mayStand = (form: string, at: number) =>
    [at - 1, at + 1].every((place) => {
      const other = forms[place];
      if (other === undefined || !model.isKnown(other) || !model.isKnown(form)) return true;
      return (place < at ? model.together(other, form) : model.together(form, other)) > 0;
    });
  const candidatesAt = (at: number): Map<string, number> => {
    const word = words[at]!;
    const fits = spellingWeight(word);
    const found = new Map(soundAlikes(word.text).map(({ key, weight }) => [spelling(key), weight]));
    for (const key of cooccurrence.words) {
      const weight = fits(key);
      if (weight === 0 || (!toneless && !hasMarks(key) && !isBeside(key, at))) continue;
      found.set(spelling(key), Math.max(weight, found.get(spelling(key)) ?? 0));
    }
    return found;
  };
  const spellingsAt = (at: number): Respelling[] => {
    // Only the words beside it tell one spelling from another.
    const near = (form: string) =>
      model.logChance([...forms.slice(Math.max(0, at - 1), at), form, ...forms.slice(at + 1, at + 2)]);
    const asTyped = near(forms[at]!);
    return [...candidatesAt(at)]
      .map(([text, weight]) => ({
        at,
        text,
        weight,
        gain: near(searchForm(text)) - asTyped + STEEPNESS * Math.log(weight),
      }))
      .filter(({ text, gain }) => gain > LEAST_GAIN && mayStand(searchForm(text), at))
      .sort(likelier)
      .slice(0, MOST_OF_WORD);
  };
  const isWord = ({ phrase, text }: QueryWord) => phrase === undefined && /^\p{L}{2,}$/u.test(text);
  return words
    .flatMap((word, at) => (isOpen(at) && !fillers.has(at) && isWord(word) ? spellingsAt(at) : []))
    .sort(likelier)
    .slice(0, MOST_READINGS);
}

function likelier(a: Respelling, b: Respelling): number {
  return b.gain - a.gain;
}
