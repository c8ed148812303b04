import { searchForm } from '../../vietnamese/variants.ts';
import { isSyllable, type LanguageModel } from './language-model.ts';

/** Letters of the longest syllable: `nghiêng`. */
export const LONGEST_SYLLABLE = 7;
/** Letters of a run that are read: more is no sentence. */
const LONGEST_SENTENCE = 60;

/** The words of the beginning of a run, the last of which is `word`. */
interface Beginning {
  words: string[];
  chance: number;
}

/**
 * A long run of letters as the syllables that most probably follow one another: `hội đồng nhân dân thành phố` for
 * `hộiđồngnhândânthànhphố`; `undefined` where it falls into none.
 */
export function likeliestWords(letters: string, model: LanguageModel): string[] | undefined {
  const run = letters.normalize('NFC');
  if (run.length > LONGEST_SENTENCE) return undefined;
  // By their end, and by the last syllable: only that tells what may follow.
  const ending: Map<string, Beginning>[] = Array.from({ length: run.length + 1 }, () => new Map());
  ending[0]!.set('', { words: [], chance: 0 });
  for (let from = 0; from < run.length; from++) {
    if (ending[from]!.size === 0) continue;
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_SYLLABLE); to++) {
      const word = run.slice(from, to);
      if (!isSyllable(word)) continue;
      const best = bestBefore(word, ending[from]!, model);
      if (best) ending[to]!.set(word, best);
    }
  }
  return [...ending[run.length]!.values()].sort((a, b) => b.chance - a.chance)[0]?.words;
}

function bestBefore(
  word: string,
  beginnings: ReadonlyMap<string, Beginning>,
  model: LanguageModel,
): Beginning | undefined {
  let best: Beginning | undefined;
  const form = searchForm(word);
  for (const [last, { words, chance }] of beginnings) {
    const before = searchForm(last);
    const step =
      last === '' ? model.logChance([form]) : model.logChance([before, form]) - model.logChance([before]);
    if (!best || chance + step > best.chance) best = { words: [...words, word], chance: chance + step };
  }
  return best;
}
