const QUALITY: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '(': '\u0306', '^': '\u0302', '+': '\u031b' }),
);
const TONE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "'": '\u0301',
    '`': '\u0300',
    '?': '\u0309',
    '~': '\u0303',
    '.': '\u0323',
  }),
);

const WORD = /[a-z][a-z'`?~.^(+\\]*/gi;
const VOWEL = /([aeiouy])([(^+]?)(\\?)(['`?~.]?)/gi;

/**
 * Decodes VIQR (RFC 1456), Vietnamese in ASCII as old e-mail carries it: `DDa?ng bo^. huye^.n` → `Đảng bộ huyện`.
 * A full stop or question mark is a tone only on a letter with a mark
 * or while its word has none; a backslash keeps it what it is.
 */
export function decodeViqr(text: string): string {
  return text.replace(WORD, decodeWord).normalize('NFC');
}

function decodeWord(word: string): string {
  let hasTone = false;
  return word
    .replace(/D[Dd]/g, 'Đ')
    .replace(/dd/g, 'đ')
    .replace(VOWEL, (_, vowel: string, quality: string, escape: string, tone: string) => {
      const fits = /[aeo]\^|a\(|[ou]\+/i.test(vowel + quality);
      const letter = vowel + (fits ? QUALITY.get(quality)! : quality);
      if (escape || !tone) return letter + tone;
      if (hasTone && !fits && /[?.]/.test(tone)) return letter + tone;
      hasTone = true;
      return letter + TONE.get(tone)!;
    });
}
