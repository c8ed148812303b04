import { keyOf } from './key.ts';

/** A word of a text: its key in the index and where it stands, in UTF-16 units of the text. */
export interface Token {
  key: string;
  /** The word in lower case, canonical spelling: `đảng`, `22`, `94,2`. */
  word: string;
  start: number;
  end: number;
}

/**
 * A word is a run of letters, or a number as Vietnamese prints it. Letters and digits part (`QH13`, `A4`),
 * dotted single letters stay together (`T.Ư`, `H.Đ.N.D`).
 */
const WORD = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?:\.\p{L}\p{M}*(?![\p{L}\p{M}]))+|[\p{L}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Words of a text in reading order. Total: any string gives tokens, perhaps none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) pushNumber(tokens, raw, start);
    else pushWord(tokens, raw, start);
  }
  return tokens;
}

function pushWord(tokens: Token[], raw: string, start: number): void {
  const word = canonicalWord(raw);
  const key = keyOf(word);
  if (key) tokens.push({ key, word, start, end: start + raw.length });
}

function pushNumber(tokens: Token[], raw: string, start: number): void {
  const number = canonicalNumber(raw);
  if (number !== undefined) {
    tokens.push({ key: numberKey(number), word: number, start, end: start + raw.length });
    return;
  }
  // A date (21.9.2020) or a list (1,2,3): each number for itself.
  for (const part of raw.matchAll(/\p{Nd}+/gu)) {
    const word = stripZeros(part[0]);
    tokens.push({ key: word, word, start: start + part.index, end: start + part.index + part[0].length });
  }
}

/**
 * One number in one spelling: `2.095` and `2095` → `2095`, `94,2` and `94.2` → `94,2`, `05` → `5`.
 * `undefined` where the digits are not one number: `21.9.2020`.
 */
export function canonicalNumber(raw: string): string | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d+)(?:([.,])(\d+))?$/.exec(raw);
  if (!match) return undefined;
  const whole = stripZeros(match[1]!.replaceAll(/[.,]/g, ''));
  return match[3] === undefined ? whole : `${whole},${match[3]}`;
}

/** The comma of a decimal number is no letter to the index: `94,2` → `94ǂ2`. */
function numberKey(number: string): string {
  return number.replace(',', 'ǂ');
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Lower case, one Unicode form, one spelling of `i`/`y`: `Kỹ` and `kĩ` → `kĩ`, `quí` → `quý`. */
export function canonicalWord(raw: string): string {
  const word = raw.replaceAll('.', '').normalize('NFC').toLowerCase();
  return canonicalVowel(word);
}

const FINAL_Y = /^(h|k|l|m|s|t)([yýỳỷỹỵ])$/;
const FINAL_I = /^(qu)([iíìỉĩị])$/;
const Y = 'yýỳỷỹỵ';
const I = 'iíìỉĩị';

function canonicalVowel(word: string): string {
  const y = FINAL_Y.exec(word);
  if (y) return `${y[1]}${I[Y.indexOf(y[2]!)]}`;
  const i = FINAL_I.exec(word);
  if (i) return `${i[1]}${Y[I.indexOf(i[2]!)]}`;
  return word;
}

/** Text as the index takes it: keys parted by spaces. */
export function keysOf(text: string): string {
  return tokenize(text)
    .map((token) => token.key)
    .join(' ');
}
