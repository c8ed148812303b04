import { decodeRun } from '../../vietnamese/legacy/fonts.ts';
import { syllableShare } from '../../vietnamese/syllable.ts';

/**
 * Whether text set in an old font is Unicode all the same, as when a new sentence is typed into an old file: it has
 * letters outside the font's code page, or words that decoding would only spoil.
 */
export function isUnicodeIn(text: string, font: string): boolean {
  if (/[\u1EA0-\u1EF9]/.test(text)) return true;
  return syllableShare(text) > syllableShare(decodeRun(text, font));
}
