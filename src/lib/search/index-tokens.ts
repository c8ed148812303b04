import { normalise, normaliseWithOffsets } from '../vietnamese/normalise.ts';
import { searchForm } from '../vietnamese/variants.ts';
import { DECIMAL_COMMA, keyOf } from './key.ts';

/** A word of a text: its key in the index and where it stands, in UTF-16 units of the text. */
export interface IndexToken {
  key: string;
  /** The word in lower case, canonical spelling: `đảng`, `22`, `94,2`. */
  word: string;
  start: number;
  end: number;
}

/** Words of a text in reading order. Total: any string gives tokens, perhaps none. */
export function tokenizeForIndex(text: string): IndexToken[] {
  const clean = normalise(text);
  const tokens = tokenizeClean(clean);
  if (clean === text) return tokens;
  const { offsets } = normaliseWithOffsets(text);
  return tokens.map((token) => ({ ...token, start: offsets[token.start]!, end: offsets[token.end]! }));
}

/**
 * A word is a run of letters, or a number as Vietnamese prints it. Letters and digits part (`QH13`, `A4`),
 * dotted single letters stay together (`T.Ư`, `H.Đ.N.D`).
 */
function tokenizeClean(text: string): IndexToken[] {
  const tokens: IndexToken[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    const end = ENDS[kind]!(text, at);
    if (kind === DIGIT) pushNumber(tokens, fold(text.slice(at, end)), at);
    else pushWord(tokens, text.slice(at, end), at);
    at = end;
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === LETTER) end++;
  if (end > start + 1) return end;
  // A letter alone, a dot, a letter alone: an abbreviation goes on.
  while (text[end] === '.' && kindAt(text, end + 1) === LETTER && kindAt(text, end + 2) !== LETTER) end += 2;
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (kindAt(text, end) === DIGIT) end++;
    else if ((text[end] === '.' || text[end] === ',') && kindAt(text, end + 1) === DIGIT) end += 2;
    else return end;
  }
}

/** A word in a script that is neither Latin nor signs: Cyrillic, Greek. */
function endOfForeign(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === FOREIGN) end++;
  return end;
}

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
/** A letter that is neither Latin nor a sign: a run of them is a word. */
const FOREIGN = 4;
/** A sign of a script that sets no spaces between words: each is a word, so that any of a run is found. */
const SIGN = 5;
const ENDS = [undefined, undefined, endOfWord, endOfNumber, endOfForeign, (_: string, at: number) => at + 1];
/** Kind of each UTF-16 unit, worked out when first met: regular expressions over every letter would be the cost. */
const kinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return OTHER;
  return kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(letter: string): number {
  if (/[\d\uFF10-\uFF19]/.test(letter)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter)) return SIGN;
  if (/[\p{Script=Latin}\p{M}]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter)) return LETTER;
  return /\p{L}/u.test(letter) ? FOREIGN : OTHER;
}

/** Full-width letters and digits, and letters cast as one: `Ｄａｎｇ`, `２０２０`, `ﬁ`. */
const COMPATIBLE = /[\uFB00-\uFB06\uFF10-\uFF5A]/;

function fold(raw: string): string {
  return COMPATIBLE.test(raw) ? raw.normalize('NFKC') : raw;
}

const known = new Map<string, { key: string; word: string }>();
const KNOWN_WORDS = 50_000;

function pushWord(tokens: IndexToken[], raw: string, start: number): void {
  let form = known.get(raw);
  if (!form) {
    const word = searchForm(fold(raw).replaceAll('.', ''));
    form = { word, key: keyOf(word) };
    if (known.size < KNOWN_WORDS) known.set(raw, form);
  }
  if (form.key) tokens.push({ ...form, start, end: start + raw.length });
}

function pushNumber(tokens: IndexToken[], raw: string, start: number): void {
  const number = canonicalNumber(raw);
  if (number !== undefined) {
    tokens.push({ key: number.replace(',', DECIMAL_COMMA), word: number, start, end: start + raw.length });
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
function canonicalNumber(raw: string): string | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d+)(?:([.,])(\d+))?$/.exec(raw);
  if (!match) return undefined;
  const whole = stripZeros(match[1]!.replaceAll(/[.,]/g, ''));
  return match[3] === undefined ? whole : `${whole},${match[3]}`;
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Keys of the words of a text, in reading order. */
export function keysIn(text: string): string[] {
  return tokenizeForIndex(text).map(({ key }) => key);
}

/** Text as the index takes it: keys parted by spaces. */
export function keysOf(text: string): string {
  return keysIn(text).join(' ');
}
