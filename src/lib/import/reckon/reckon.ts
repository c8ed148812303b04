import { countWords, type CountedWord } from './words.ts';
import { matchWords, nowhere } from './match.ts';

/** A passage of a source: a paragraph, a line, a cell, a header. */
export interface SourcePassage {
  words: string;
  /** For an archivist: `đoạn 12`, `đầu trang`, `dòng 3`. */
  where: string;
  /** Other ways to read it, where a font or an old encoding says how: the one of which most words are kept counts. */
  otherwise?: readonly string[];
}

/**
 * Every word that a file shows or hides, in its order, read from the file straight and apart from the reader that makes
 * the report: what both overlook, nobody would miss.
 */
export type SourceWords = readonly SourcePassage[];

/** Words of the source that are not in the report. */
export interface LeftOut {
  words: string;
  /** `chữ ẩn`, `đầu trang`, `Lượt xem`: why. */
  reason: string;
  where: string;
  /** Words of the report that stand right before it in the source, by which its place is found again. */
  after?: string;
  /** It stood within a paragraph of the report, and not between two. */
  within?: boolean;
}

export interface Reckoning {
  /** What was told, with its place in the report. */
  leftOut: LeftOut[];
  /** What is neither in the report nor told: a fault of the reader. */
  missing: LeftOut[];
}

/**
 * Holds the words of a source against those of the report (`kept`: its body, and what went into its declaration) and
 * those of which a reader said that it left them out.
 */
export function reckon(source: SourceWords, kept: readonly string[], told: readonly LeftOut[]): Reckoning {
  const pool = [...kept, ...told.map((one) => one.words)].map((text) => ({ text, words: countWords(text) }));
  const keys = pool.flatMap(({ words }) => words.map(({ key }) => key));
  const known = new Set(keys);
  const passages = source.map(({ words, otherwise = [], where }) => {
    const text = closest([words, ...otherwise], known);
    return { text, where, words: countWords(text) };
  });
  const opening = new Set<number>();
  let count = 0;
  for (const { words } of passages) {
    opening.add(count);
    count += words.length;
  }
  const ofSource = passages.flatMap(({ words }) => words.map(({ key }) => key));
  const found = matchWords(ofSource, keys, (at) => opening.has(at));
  const missing: LeftOut[] = [];
  const places = new Map<number, Pick<LeftOut, 'after' | 'within'>>();
  const poolOf = pool.flatMap(({ words }, index) => words.map(() => index));
  let at = 0;
  /** The last words of the report that were passed on the way. */
  let last: string[] = [];
  for (const { text, words, where } of passages) {
    let within = false;
    let lost: CountedWord[] = [];
    const closeLost = () => {
      if (lost.length === 0) return;
      const slice = text.slice(lost[0]!.start, lost.at(-1)!.end);
      missing.push({ words: slice, reason: '', where, ...place(last, within) });
      lost = [];
    };
    for (const word of words) {
      const keptAt = found[at++]!;
      if (keptAt === nowhere) {
        lost.push(word);
        continue;
      }
      closeLost();
      const index = poolOf[keptAt]!;
      if (index < kept.length) {
        last = [...last.slice(-(anchorWords - 1)), text.slice(word.start, word.end)];
        within = true;
      } else if (!places.has(index)) places.set(index, place(last, within));
    }
    closeLost();
  }
  const leftOut = told.map((one, index) => ({ ...one, ...places.get(kept.length + index) }));
  return { leftOut, missing };
}

/** How many words lead to a place: fewer stand in a report twice. */
const anchorWords = 8;

function place(last: readonly string[], within: boolean): Pick<LeftOut, 'after' | 'within'> {
  return last.length === 0 ? {} : { after: last.join(' '), ...(within ? { within } : {}) };
}

/** The reading of which the greatest share of words is known; of equals the first. */
function closest(readings: readonly string[], known: ReadonlySet<string>): string {
  if (readings.length === 1) return readings[0]!;
  const shares = readings.map((text) => {
    const words = countWords(text);
    return words.filter(({ key }) => known.has(key)).length / Math.max(1, words.length);
  });
  return readings[shares.indexOf(Math.max(...shares))]!;
}
