import { searchForm } from '../../vietnamese/variants.ts';
import type { Cooccurrence } from '../index/cooccurrence.ts';
import { wordOf } from '../key.ts';
import { fillersIn } from '../query/fillers.ts';
import type { QueryWord } from '../query/parse.ts';
import type { LanguageModel } from './language-model.ts';
import { soundAlikes, spellingWeight } from './spelling-model.ts';

/** Words of a query, one or two of them spelt otherwise. */
export interface Respelling {
  texts: string[];
  /** How much more probable they are than as typed, slips counted in, as a logarithm. */
  gain: number;
}

/** How seldom a word is misspelt, as a logarithm. */
const SLIP = Math.log(0.01);
/** How much more probable, as a logarithm, the words must be, for a second reading to be worth its bytes. */
const CLEARLY = 6;
const MOST_READINGS = 2;

/**
 * The words of a query with one of them spelt otherwise, where they stand together in the archive far more probably:
 * `thành phố họp trong tình` for `… họp tong tình`. The most probable first.
 */
export function respellings(
  words: readonly QueryWord[],
  model: LanguageModel,
  cooccurrence: Cooccurrence,
): Respelling[] {
  const fillers = fillersIn(words);
  const texts = words.map(({ text }) => text);
  const forms = texts.map(searchForm);
  const found: Respelling[] = [];
  for (const [at, word] of words.entries()) {
    if (fillers.has(at) || word.phrase !== undefined || !/^\p{L}{2,}$/u.test(word.text)) continue;
    const fits = spellingWeight(word);
    // Only the words beside it tell one spelling from another.
    const near = (form: string) =>
      model.logChance([...forms.slice(Math.max(0, at - 1), at), form, ...forms.slice(at + 1, at + 2)]);
    const asTyped = near(forms[at]!);
    const candidates = new Map<string, number>();
    for (const { key, weight } of soundAlikes(word.text)) candidates.set(wordOf(key), weight);
    for (const key of cooccurrence.words) {
      const weight = fits(key);
      if (weight > 0) candidates.set(wordOf(key), weight);
    }
    for (const [text, weight] of candidates) {
      const gain = near(searchForm(text)) - asTyped + SLIP + Math.log(weight);
      if (gain > CLEARLY) found.push({ texts: texts.map((typed, i) => (i === at ? text : typed)), gain });
    }
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, MOST_READINGS);
}
