/**
 * `word`: a syllable, abbreviation or code (`đảng`, `KHHGĐ`, `2C`, `m²`); `number`: `2.095`, `94,2`, `03`;
 * `date`: `21/09/2020`; `document`: a document number (`22-NQ/TW`, `80/2015/QH13`).
 */
export type WordKind = 'word' | 'number' | 'date' | 'document';

/** A word and where it stands: `text.slice(start, end)`, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
  kind: WordKind;
}

// A code of letters in a document number: `NQ`, `QĐi`, `TTr`, `ThU`, `T.Ư`, `UBTVQH14`; never a word like `Đảng`.
const CODE = String.raw`\p{Lu}\p{M}*(?:\.?\p{Lu}\p{M}*|[hrgi](?!\p{Ll}))+\d*`;
// With spaces around the dash both codes must follow, else `năm 2015 - UBND huyện` would be one.
const DOCUMENT = String.raw`\d+(?:(?:/\d{4})?[-–/]${CODE}(?:[-–/]${CODE})*|\s[-–]\s?${CODE}/${CODE}|\s?[-–]\s${CODE}/${CODE})`;
const DATE = String.raw`\d{1,2}([/.-])\d{1,2}\k<separator>\d{4}`.replace('([', '(?<separator>[');
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
// Syllables joined by an apostrophe (`H'Mông`) are one word; a hyphen parts them (`Ê-đê`).
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}][\p{L}\p{M}]*)*`;
const TOKEN = new RegExp(
  `(?<document>(?<![\\p{L}\\p{N}])${DOCUMENT}(?![\\p{L}\\p{N}]))|(?<date>(?<![\\p{N}/.-])${DATE}(?![\\p{L}\\p{N}]))` +
    `|(?<number>(?<![\\p{L}\\p{N}])(?:${NUMBER})(?![\\p{L}\\p{N}]))|(?<word>${LETTERS})`,
  'gu',
);

/**
 * Cuts a text into words in reading order; spaces and punctuation, `%` among them, belong to none.
 * `Chỉ thị số 05-CT/TW đạt 94,2%` → `Chỉ`, `thị`, `số`, `05-CT/TW` (document), `đạt`, `94,2` (number).
 * Compounds are not joined: a Vietnamese word of two syllables is two entries.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { document, date, number } = match.groups!;
    const kind = document ? 'document' : date ? 'date' : number ? 'number' : 'word';
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind });
  }
  return words;
}
