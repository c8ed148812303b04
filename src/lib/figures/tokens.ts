import { allMatches } from './all-matches.ts';

/** One word, number or mark of a text. Offsets are UTF-16 units of the text; `end` is exclusive. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** `code` is letters and digits run together that is no count: `B2`, `10h45`, `6B`. */
  kind: 'word' | 'number' | 'code' | 'mark';
}

/** A text and its tokens. */
export interface TokenizedText {
  text: string;
  tokens: readonly Token[];
}

/**
 * In order: digits with their separators (`2.095`, `94,2`, and with a space of any kind for thousands, `2 095`),
 * words, then any single mark (save `**`, `*` and `_` of emphasis, which say nothing). A number may touch the unit that follows it: `500m2`, `50ha`.
 */
const TOKEN =
  /(?<![\d.,/])\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d.,/-]|[\u00a0\u202f ]\d)|\d+(?:[.,]\d+)*|(?<!\p{L})k?m[²³]|[\p{L}\p{M}]+|(?!\*\*|(?<=\*)\*|(?<![^\s(])[*_](?=[\p{L}\d])|(?<=[\p{L}\d%])[*_](?![\p{L}\d]))[^\s]/gu;
const MEASURE =
  /^(?:k?m[23²³]?|[cdm]m|ha|kg|mg|ml|tấn|tạ|km2|tỷ|tỉ|triệu|nghìn|ngàn|đ|đồng|lít|kwh|kw|mw|usd|vnđ|vnd|x)$/iu;
const NUMBER = /^\d/;
const WORD = /^[\p{L}\p{M}]/u;

/**
 * Splits a text into words, numbers and marks: `đạt 94,2%;` → `đạt`, `94,2`, `%`, `;`.
 * Letters that touch digits make one `code` (`10h45`, `B2`), save a unit of measure after a number (`500m2`).
 */
export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  for (const match of allMatches(TOKEN, text)) {
    const printed = match[0];
    const start = match.index;
    const kind = NUMBER.test(printed) ? 'number' : WORD.test(printed) ? 'word' : 'mark';
    const previous = tokens.at(-1);
    if (previous && previous.end === start && kind !== 'mark' && previous.kind !== 'mark') {
      const joined = previous.text + printed;
      const measure = kind === 'word' ? printed : previous.kind === 'word' ? joined : '';
      if (previous.kind === 'number' && kind === 'word' && MEASURE.test(measure)) {
        tokens.push({
          text: printed,
          lower: printed.toLowerCase(),
          start,
          end: start + printed.length,
          kind,
        });
        continue;
      }
      previous.text = joined;
      previous.lower = joined.toLowerCase();
      previous.end = start + printed.length;
      // `m2`, `km2`: still the unit of the number before.
      if (!MEASURE.test(joined)) previous.kind = 'code';
      continue;
    }
    tokens.push({ text: printed, lower: printed.toLowerCase(), start, end: start + printed.length, kind });
  }
  return { text, tokens };
}
