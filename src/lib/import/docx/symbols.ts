import { codePoint } from 'dingbat-to-unicode';

// Unicode has later and rarer twins of some signs, which most devices cannot show.
const common: ReadonlyMap<string, string> = new Map([
  ['🗹', '☑'],
  ['🗷', '☒'],
  ['🗸', '✓'],
  ['🗶', '✗'],
  ['🞎', '☐'],
  ['🞏', '☐'],
  ['⮚', '➢'],
  ['🡪', '→'],
  ['🡨', '←'],
  ['🡩', '↑'],
  ['🡫', '↓'],
]);

/**
 * The sign that a character of a symbol font shows: F0B3 of Symbol is `≥`, FE of Wingdings `☑`. Nothing for a font that
 * is not known: its characters stand for nothing outside it.
 */
export function symbolSign(font: string, code: number): string | undefined {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const sign = codePoint(font, own)?.string;
  return sign && (common.get(sign) ?? sign);
}

/** Whether text set in a font shows signs instead of its letters. */
export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && /^(?:symbol|webdings|wingdings(?: [23])?)$/i.test(font);
}
