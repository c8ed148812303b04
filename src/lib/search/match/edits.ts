/**
 * Edits of one letter, as fingers make them: two neighbours swapped, one letter missing, too many or wrong
 * (Damerau–Levenshtein distance 1).
 */

const LETTERS = [...'abcdđeghiklmnopqrstuvxyăâêôơư'];

/** Every way to swap two neighbours. */
export function transpositions(letters: string[]): string[] {
  return letters.slice(1).flatMap((letter, i) => {
    const before = letters[i]!;
    return before === letter
      ? []
      : [[...letters.slice(0, i), letter, before, ...letters.slice(i + 2)].join('')];
  });
}

export function deletions(letters: string[]): string[] {
  return letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i + 1)].join(''));
}

export function insertions(letters: string[]): string[] {
  return [...letters, ''].flatMap((_, i) =>
    LETTERS.map((letter) => [...letters.slice(0, i), letter, ...letters.slice(i)].join('')),
  );
}

export function substitutions(letters: string[]): string[] {
  return letters.flatMap((_, i) =>
    LETTERS.map((letter) => [...letters.slice(0, i), letter, ...letters.slice(i + 1)].join('')),
  );
}

/** Whether two swapped neighbours turn `a` into `b`. */
export function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether `a` is `b`, or one edit turns it into `b`. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1 || isTransposition(a, b);
}
