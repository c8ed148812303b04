import { searchForm } from '../../vietnamese/variants.ts';
import type { QueryWord } from '../query/parse.ts';
import { isSyllable, type LanguageModel } from './language-model.ts';

/** Neighbouring words of a query that one typing of spaces may concern. */
const MOST_JOINED = 3;
/** Syllables that one run of letters is taken apart into. */
const MOST_SYLLABLES = 4;
/** How much more probable, as a logarithm, the words must be with other spaces. */
const CLEARLY = 2;
/** Places of a query that are mended, one after another. */
const MOST_MENDED = 3;
/** Spacings of a query that are searched. */
const MOST_READINGS = 2;

/**
 * Whether the spaces of a query may be amiss by its letters alone: a run of letters that is no syllable and falls into
 * syllables (`chibo`, `nghịquyết`), or a part of a syllable beside what makes it one (`tr ách`, `hoà n`).
 */
export function looksMisspaced(words: readonly QueryWord[]): boolean {
  return words.some((word, at) => {
    if (!isDoubtful(word)) return false;
    if (segmentations(word.text, MOST_SYLLABLES).length > 0) return true;
    return [words[at - 1], words[at + 1]].some((other, i) => {
      if (!other || !isPlain(other)) return false;
      const [left, right] = i === 0 ? [other, word] : [word, other];
      return isSyllable(left.text + right.text);
    });
  });
}

/** Letters that are no syllable, outside quotes. */
export function isDoubtful(word: QueryWord): boolean {
  return isPlain(word) && !isSyllable(word.text);
}

function isPlain({ text, phrase }: QueryWord): boolean {
  return phrase === undefined && /^[\p{L}\p{M}]+$/u.test(text);
}

/** The words of a query with other spaces. */
export interface Respacing {
  texts: string[];
  /** How much more probable they are than as typed, as a logarithm. */
  gain: number;
}

/**
 * The words of a query with other spaces, where the archive makes those far more probable, the most probable first.
 * `isKept`: words that stand as typed, such as names of the archive.
 */
export function respacings(
  words: readonly QueryWord[],
  model: LanguageModel,
  isKept: (word: QueryWord) => boolean,
): Respacing[] {
  const typed: Spacing = {
    texts: words.map(({ text }) => text),
    fixed: words.map((word) => !isPlain(word) || isKept(word)),
  };
  const asTyped = chanceOf(typed, model);
  return betterSpacings(typed, model)
    .slice(0, MOST_READINGS)
    .map((first) => {
      let mended = first;
      for (let i = 1; i < MOST_MENDED; i++) mended = betterSpacings(mended, model)[0] ?? mended;
      return { texts: mended.texts, gain: chanceOf(mended, model) - asTyped };
    });
}

interface Spacing {
  texts: string[];
  fixed: boolean[];
}

function chanceOf({ texts }: Spacing, model: LanguageModel): number {
  return model.logChance(texts.map(searchForm));
}

/** Spacings that differ at one place and are far more probable, the most probable first. */
function betterSpacings(spacing: Spacing, model: LanguageModel): Spacing[] {
  const { texts, fixed } = spacing;
  const least = chanceOf(spacing, model) + CLEARLY;
  const better: { next: Spacing; chance: number }[] = [];
  for (let from = 0; from < texts.length; from++) {
    for (let to = from + 1; to <= Math.min(texts.length, from + MOST_JOINED); to++) {
      if (fixed.slice(from, to).includes(true)) break;
      const typed = texts.slice(from, to);
      // Where all are syllables only joining is an error of the hand: `du oc`, not `cam on` for `ca mon`.
      const most = typed.every(isSyllable) ? 1 : MOST_SYLLABLES;
      for (const parts of segmentations(typed.join(''), most)) {
        if (parts.join(' ') === typed.join(' ')) continue;
        const next = {
          texts: [...texts.slice(0, from), ...parts, ...texts.slice(to)],
          fixed: [...fixed.slice(0, from), ...parts.map(() => false), ...fixed.slice(to)],
        };
        const chance = chanceOf(next, model);
        if (chance > least) better.push({ next, chance });
      }
    }
  }
  return better.sort((a, b) => b.chance - a.chance).map(({ next }) => next);
}

const LONGEST_SYLLABLE = 7;
const LONGEST_RUN = 20;

/** Every way to take a run of letters apart into at most `most` syllables. */
export function segmentations(letters: string, most: number): string[][] {
  const run = letters.normalize('NFC');
  if (run.length > LONGEST_RUN) return [];
  const found: string[][] = isSyllable(run) ? [[run]] : [];
  if (most === 1) return found;
  for (let cut = 1; cut <= Math.min(LONGEST_SYLLABLE, run.length - 1); cut++) {
    const first = run.slice(0, cut);
    if (!isSyllable(first)) continue;
    for (const rest of segmentations(run.slice(cut), most - 1)) found.push([first, ...rest]);
  }
  return found;
}
