/** Words printed and how they are said. Offsets are UTF-16 units of the printed text, `end` exclusive. */
export interface SaidForm {
  start: number;
  end: number;
  said: string;
}

/** Finds in a text (NFC) what is said otherwise than it is printed. */
export type SpokenRule = (text: string) => SaidForm[];

type Groups = Record<string, string | undefined>;

/**
 * A rule of one pattern: `say` gets the groups, what stands before and after, and the words themselves; `undefined`
 * leaves them alone.
 */
export function ruleOf(
  pattern: RegExp,
  say: (groups: Groups, before: string, after: string, printed: string) => string | undefined,
): SpokenRule {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const said = say(
        match.groups ?? {},
        text.slice(Math.max(0, start - 60), start),
        text.slice(end, end + 60),
        match[0],
      );
      return said === undefined ? [] : [{ start, end, said }];
    });
}

/** Where a number may begin: not within a word, a code or another number (`B2`, `COVID-19`, `3.2.1`). */
export const STARTS = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-–/.,:])`;
/** And end. A mark after it ends it only where no digit or capital goes on (`94,2`, `22-NQ`). */
export const ENDS = String.raw`(?![\p{L}\p{N}]|[.,:/–-][\p{N}\p{Lu}])`;
/** `2.184`, `2 184`, `94,2`, `03`. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(?:,\d+)?|\d+\.\d{1,2}`;
