import { joinAsKnown, withoutJoints } from './joints.ts';
import { countWords } from './words.ts';
import { matchWords, nowhere } from './match.ts';
import type { LeftOut, Place } from './left-out.ts';
import { MissingWords } from './missing-words.ts';
import { FreeWords } from './second-look.ts';

/** A passage of a source: a paragraph, a line, a cell, a header. */
export interface SourcePassage {
  words: string;
  /** For an archivist: `đoạn 12`, `đầu trang`, `dòng 3`. */
  where: string;
  /** Other ways to read it, where a font or an old encoding says how: the one of which most words are kept counts. */
  otherwise?: readonly string[];
  /** How many words of the passage before stand in front of it, where it was taken out of that. */
  inside?: number;
}

/**
 * Every word that a file shows or hides, in its order, read from the file straight and apart from the reader that makes
 * the report: what both overlook, nobody would miss.
 */
export type SourceWords = readonly SourcePassage[];

export type { LeftOut } from './left-out.ts';

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
  const passages = source.map(({ words, otherwise = [], where, inside }) => {
    const text = closest(
      [words, ...otherwise].map((one) => joinAsKnown(one, known)),
      known,
    );
    return { text, where, inside, words: countWords(text) };
  });
  const opening = new Set<number>();
  let count = 0;
  for (const { words } of passages) {
    opening.add(count);
    count += words.length;
  }
  const ofSource = passages.flatMap(({ words }) => words.map(({ key }) => key));
  const found = matchWords(ofSource, keys, (at) => opening.has(at));
  const poolOf = pool.flatMap(({ words }, index) => words.map(() => index));
  const [freeKept, freeTold] = freeWords(keys, found, (at) => poolOf[at]! < kept.length);
  const missing = new MissingWords(freeKept, freeTold);
  const places = new Map<number, Place>();
  let at = 0;
  /** The last words of the report before the passage, and those of the passage that others were taken out of. */
  let host: { before: readonly string[]; kept: (string | undefined)[] } = { before: [], kept: [] };
  for (const { text, words, where, inside } of passages) {
    if (inside === undefined) host = { before: following(host.before, host.kept), kept: [] };
    const placeOf = (): Place => {
      const kept = inside === undefined ? host.kept : host.kept.slice(0, inside);
      return place(
        following(host.before, kept),
        kept.some((one) => one !== undefined),
      );
    };
    for (const word of words) {
      const keptAt = found[at++]!;
      if (keptAt === nowhere) {
        missing.add(text, word);
        if (inside === undefined) host.kept.push(undefined);
        continue;
      }
      missing.close(text, where, placeOf);
      const pooled = poolOf[keptAt]!;
      const isKept = pooled < kept.length;
      if (!isKept && !places.has(pooled)) places.set(pooled, placeOf());
      const written = withoutJoints(text.slice(word.start, word.end));
      if (inside === undefined) host.kept.push(isKept ? written : undefined);
    }
    missing.close(text, where, placeOf);
  }
  const leftOut = told.map((one, index) => ({ ...one, ...places.get(kept.length + index) }));
  return { leftOut, missing: missing.list };
}

/** The words of the report and those told of which none of the source became one. */
function freeWords(
  keys: readonly string[],
  found: Int32Array,
  isKept: (at: number) => boolean,
): [kept: FreeWords, told: FreeWords] {
  const used = new Set(found);
  const kept = new FreeWords();
  const told = new FreeWords();
  for (const [at, key] of keys.entries()) if (!used.has(at)) (isKept(at) ? kept : told).add(key);
  return [kept, told];
}

/** How many words lead to a place: fewer stand in a report twice. */
const anchorWords = 8;

/** The last words of the report when those of a passage are passed, too. */
function following(before: readonly string[], passed: readonly (string | undefined)[]): readonly string[] {
  const own = passed.slice(-40).filter((one): one is string => one !== undefined);
  return [...before, ...own].slice(-anchorWords);
}

function place(last: readonly string[], within: boolean): Place {
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
