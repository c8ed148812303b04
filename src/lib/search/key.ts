/**
 * The key of a word in the index: base letters, and for a word with marks a sentinel and a code of its marks.
 * `đảng` → `dangǀ0dr`, `dang` → `dang`. Words that differ in marks alone are neighbours in the index,
 * a word with marks is found exactly, and one typed without marks is a prefix that stops at the word's end
 * (`chiǀ…` never reaches `chiến`).
 */
const SENTINEL = 'ǀ';
const SENTINEL_CODE = SENTINEL.charCodeAt(0);

/** Combining marks of Vietnamese: shape of the letter (â, ă, ơ) and tone, with their Telex letters. */
const SHAPES: Record<string, string> = { '\u0302': 'a', '\u0306': 'w', '\u031B': 'h' };
const TONES: Record<string, string> = { '\u0300': 'f', '\u0301': 's', '\u0303': 'x', '\u0309': 'r', '\u0323': 'j' };
const SHAPE_MARKS = Object.fromEntries(Object.entries(SHAPES).map(([mark, code]) => [code, mark]));
const TONE_MARKS = Object.fromEntries(Object.entries(TONES).map(([mark, code]) => [code, mark]));

export interface Marks {
  /** Letters without marks, lower case: `dang`. */
  base: string;
  /** Shape of each letter that has one: place in base 36 and shape: `0d`. */
  shapes: string;
  /** `f s x r j`, or nothing for the level tone. */
  tone: string;
}

/** Takes a lower-case word apart: `được` → `duoc`, `0d1h2h`, `j`. */
export function splitMarks(word: string): Marks {
  let base = '';
  let shapes = '';
  let tone = '';
  for (const char of word.normalize('NFD')) {
    if (char === 'đ') {
      shapes += `${base.length.toString(36)}d`;
      base += 'd';
    } else if (SHAPES[char] !== undefined) {
      shapes += `${Math.max(0, base.length - 1).toString(36)}${SHAPES[char]}`;
    } else if (TONES[char] !== undefined) {
      tone = TONES[char];
    } else if (!/\p{M}/u.test(char)) {
      base += char;
    }
  }
  return { base, shapes, tone };
}

/** `dangǀ0dr` for `đảng`; the word itself where it has no marks. */
export function keyOf(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const { base, shapes, tone } = splitMarks(word);
  return shapes || tone ? `${base}${SENTINEL}${shapes}${tone}` : base;
}

/** Base letters of a key: `dang` for `dangǀ0dr`. */
export function baseOf(key: string): string {
  const end = key.indexOf(SENTINEL);
  return end < 0 ? key : key.slice(0, end);
}

export function hasMarks(key: string): boolean {
  return key.includes(SENTINEL);
}

/** First and last key (included) of the words that share these base letters. */
export function familyRange(base: string): [string, string] {
  return [base, `${base}${String.fromCharCode(SENTINEL_CODE + 1)}`];
}

/** The word that a key stands for, lower case, in the older placement of tones: `đảng`. */
export function wordOf(key: string): string {
  const end = key.indexOf(SENTINEL);
  if (end < 0) return key;
  const letters = [...key.slice(0, end)];
  let code = key.slice(end + 1);
  let tone = '';
  const last = code.at(-1);
  if (code.length % 2 === 1 && last !== undefined) {
    tone = TONE_MARKS[last] ?? '';
    code = code.slice(0, -1);
  }
  let shaped = -1;
  for (let i = 0; i < code.length; i += 2) {
    const place = Number.parseInt(code[i]!, 36);
    const shape = code[i + 1]!;
    letters[place] = shape === 'd' ? 'đ' : `${letters[place] ?? ''}${SHAPE_MARKS[shape] ?? ''}`;
    if (shape !== 'd') shaped = place;
  }
  if (tone) {
    const place = shaped >= 0 ? shaped : tonePlace(key.slice(0, end));
    letters[place] = `${letters[place] ?? ''}${tone}`;
  }
  return letters.join('').normalize('NFC');
}

/** Where the tone stands in a syllable without shaped vowels: `hòa`, `giữa`, `quá`, `toán`. */
function tonePlace(base: string): number {
  const vowels = /^(?:gi(?=[aeiouy])|qu(?=[aeiouy])|[^aeiouy]*)([aeiouy]+)(.*)$/.exec(base);
  if (!vowels) return Math.max(0, base.length - 1);
  const [whole, cluster, coda] = vowels as unknown as [string, string, string];
  const start = whole.length - cluster.length - coda.length;
  if (cluster.length === 1) return start;
  if (cluster.length === 2) return coda ? start + 1 : start;
  return start + 1;
}
