import { hasMarks, isNumberKey } from '../key.ts';

/*
 * The fields of text hold our keys, parted by spaces; OpenSearch only splits them. At the place of every word it puts
 * a second token for the word's family, all words with the same letters: `dang00dr` (đảng), `dang00d` (đang) and
 * `dang` have `dang*` beside them. What is typed with marks asks for the key, what is typed without asks for the
 * family, so that a phrase may hold both. No key has an asterisk.
 */
const FAMILY = '*';
const FAMILY_PATTERN = '^([^0-9][^0]*)(0.*)?$';

/** Analyzer of the fields of text when a report is indexed, and of what is asked. */
export const INDEXED = 'keys';
export const ASKED = 'keys_as_they_are';

/** Longer words are cut by OpenSearch, which a query cannot ask for: see `MAX_LETTERS`. */
export const LONGEST_TOKEN = 255;

export const analysis = {
  tokenizer: { spaces: { type: 'whitespace', max_token_length: LONGEST_TOKEN } },
  filter: {
    family: { type: 'pattern_replace', pattern: FAMILY_PATTERN, replacement: `$1${FAMILY}` },
    key_and_family: { type: 'multiplexer', filters: ['family'], preserve_original: true },
  },
  analyzer: {
    [INDEXED]: { type: 'custom', tokenizer: 'spaces', filter: ['key_and_family'] },
    [ASKED]: { type: 'custom', tokenizer: 'spaces', filter: [] as string[] },
  },
};

/** The token that asks for a word: its key where that says all, else its family. */
export function tokenOf(key: string, exact = false): string {
  return exact || hasMarks(key) || isNumberKey(key) ? key : familyOf(key);
}

/** The token of all words with these letters. */
export function familyOf(base: string): string {
  return `${base}${FAMILY}`;
}
