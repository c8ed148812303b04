/** How the words of an imported report agree with those that it should have; each is counted as often as it stands. */
export interface Compared {
  /** Share of the expected words that are in the body or the declaration, 0 to 1. */
  recall: number;
  /** Share of the body's words that are expected, 0 to 1. */
  precision: number;
  /** Expected words that are neither there nor among those told as left out. */
  untold: number;
}

export interface Means {
  recall: number;
  precision: number;
  leastRecall: number;
  /** Files that keep less than nine words of ten. */
  below90: number;
  untold: number;
}

// Chinese and Japanese part no words: each sign counts as one.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** Words without marks, in one case and one way of writing letters. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(word) ?? [];
}

/** `beside` are the words of the declaration (title, author), which a page may well print in its text too. */
export function compareWords(
  expected: readonly string[],
  got: Readonly<Record<'body' | 'beside' | 'leftOut', readonly string[]>>,
): Compared {
  const wanted = count(expected);
  const right = takeAll(wanted, got.body);
  const kept = right + takeAll(wanted, got.beside);
  const told = takeAll(wanted, got.leftOut);
  return {
    recall: expected.length > 0 ? kept / expected.length : 1,
    precision: got.body.length > 0 ? right / got.body.length : 1,
    untold: expected.length - kept - told,
  };
}

export function meanScores(rows: readonly Compared[]): Means {
  const mean = (key: 'recall' | 'precision') =>
    rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length);
  return {
    recall: mean('recall'),
    precision: mean('precision'),
    leastRecall: Math.min(1, ...rows.map((row) => row.recall)),
    below90: rows.filter((row) => row.recall < 0.9).length,
    untold: rows.reduce((sum, row) => sum + row.untold, 0),
  };
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Takes words off the count as far as they are there; returns how many were. */
function takeAll(counts: Map<string, number>, words: readonly string[]): number {
  let taken = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    taken += 1;
  }
  return taken;
}
