import { searchForm } from '../../vietnamese/variants.ts';
import type { QueryWord } from '../query/parse.ts';
import { isSyllable, type LanguageModel } from './language-model.ts';
import { LONGEST_SYLLABLE, likeliestWords } from './segmentation.ts';

/** Neighbouring words of a query that one typing of spaces may concern. */
const MOST_JOINED = 3;
/** Syllables that one run of letters is taken apart into. */
const MOST_SYLLABLES = 4;
/** How much more probable, as a logarithm, the words must be with other spaces. */
export const CLEARLY = 2;
/** Places of a query that are mended, one after another. */
const MOST_MENDED = 3;
/** Spacings of a query that are searched. */
const MOST_READINGS = 2;
/**
 * How much less probable a run is, as a logarithm, for being nowhere in the archive: any words of it are likelier. Of a
 * sentence that is so for every few words of it.
 */
const NOWHERE = 20;
const LETTERS_OF_WORDS = 10;

/**
 * Whether the spaces of a query may be amiss by its letters alone: a run of letters that is no syllable and falls into
 * syllables (`chibo`, `nghịquyết`), or a part of a syllable beside what makes it one (`tr ách`, `hoà n`).
 */
export function looksMisspaced(words: readonly QueryWord[]): boolean {
  return words.some((word, at) => {
    if (!isDoubtful(word)) return false;
    if (segmentations(word.text, MOST_SYLLABLES).length > 0 || mayBeSentence(word.text)) return true;
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

/** What the archive knows of the words of a query that are no syllables. */
export interface KnownRuns {
  /** Words that stand as typed, such as names. */
  kept: ReadonlySet<string>;
  /** Words that are nowhere. */
  unknown: ReadonlySet<string>;
}

/** The words of a query with other spaces, where the archive makes those far more probable, the most probable first. */
export function respacings(
  words: readonly QueryWord[],
  model: LanguageModel,
  { kept, unknown }: KnownRuns,
): Respacing[] {
  const typed: Spacing = {
    texts: words.map(({ text }) => text),
    fixed: words.map((word) => !isPlain(word) || kept.has(word.text)),
  };
  const archive = { model, unknown };
  const chance = ({ texts }: Spacing) => model.logChance(texts.map(searchForm));
  return betterSpacings(typed, archive)
    .slice(0, MOST_READINGS)
    .map((first) => {
      let mended = first;
      for (let i = 1; i < MOST_MENDED; i++) mended = betterSpacings(mended, archive)[0] ?? mended;
      return { texts: mended.texts, gain: chance(mended) - chance(typed) };
    });
}

interface Spacing {
  texts: string[];
  fixed: boolean[];
}

/** By what some spacing is judged. */
interface Archive {
  model: LanguageModel;
  unknown: ReadonlySet<string>;
}

function worthOf({ texts }: Spacing, { model, unknown }: Archive): number {
  const nowhere = texts.filter((text) => unknown.has(text));
  const penalty = nowhere.reduce((sum, { length }) => sum + Math.max(1, length / LETTERS_OF_WORDS), 0);
  return model.logChance(texts.map(searchForm)) - NOWHERE * penalty;
}

/** Spacings that differ at one place and are far more probable, the most probable first. */
function betterSpacings(spacing: Spacing, archive: Archive): Spacing[] {
  const { texts, fixed } = spacing;
  const least = worthOf(spacing, archive) + CLEARLY;
  const isWord = (letters: string) => letters.length > 1 && archive.model.isKnown(searchForm(letters));
  const better: { next: Spacing; worth: number }[] = [];
  for (let from = 0; from < texts.length; from++) {
    for (let to = from + 1; to <= Math.min(texts.length, from + MOST_JOINED); to++) {
      if (fixed.slice(from, to).includes(true)) break;
      const typed = texts.slice(from, to);
      // Where all are syllables only joining is an error of the hand: `du oc`, not `cam on` for `ca mon`.
      const most = typed.every(isSyllable) ? 1 : MOST_SYLLABLES;
      // A run that is nowhere may hold foreign words and abbreviations, `jackma`, and those be torn: `h cm`.
      const isForeign = typed.some((text) =>
        typed.length > 1 ? !isSyllable(text) : archive.unknown.has(text),
      );
      const isPart = isForeign ? isWord : undefined;
      const ways = segmentations(typed.join(''), most, isPart);
      const sentence = to - from === 1 && ways.length === 0 && likeliestWords(typed[0]!, archive.model);
      for (const parts of sentence ? [sentence] : ways) {
        if (parts.join(' ') === typed.join(' ')) continue;
        const next = {
          texts: [...texts.slice(0, from), ...parts, ...texts.slice(to)],
          fixed: [...fixed.slice(0, from), ...parts.map(() => false), ...fixed.slice(to)],
        };
        const worth = worthOf(next, archive);
        if (worth > least) better.push({ next, worth });
      }
    }
  }
  return better.sort((a, b) => b.worth - a.worth).map(({ next }) => next);
}

/** A run too long to be tried in every way: a whole sentence without spaces. */
function mayBeSentence(letters: string): boolean {
  return letters.length > LONGEST_SYLLABLE * 2;
}

const LONGEST_RUN = 20;

/** Every way to take a run of letters apart into at most `most` syllables, and what else `isWord` says is a word. */
export function segmentations(
  letters: string,
  most: number,
  isWord: (letters: string) => boolean = () => false,
): string[][] {
  const run = letters.normalize('NFC');
  if (run.length > LONGEST_RUN) return [];
  const isPart = (part: string) => isSyllable(part) || isWord(part);
  const found: string[][] = isPart(run) ? [[run]] : [];
  if (most === 1) return found;
  for (let cut = 1; cut <= Math.min(LONGEST_SYLLABLE, run.length - 1); cut++) {
    const first = run.slice(0, cut);
    if (!isPart(first)) continue;
    for (const rest of segmentations(run.slice(cut), most - 1, isWord)) found.push([first, ...rest]);
  }
  return found;
}
