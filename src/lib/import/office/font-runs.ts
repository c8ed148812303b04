import { decodeRun } from '../../vietnamese/legacy/fonts.ts';
import { isUnicodeIn } from '../text/unicode-in-font.ts';

/** Text in one font. */
export interface FontRun {
  text: string;
  font: string;
}

/** Neighbours in one font are one run, long enough to tell what it is. */
export function addRun(runs: FontRun[], value: string, font = ''): void {
  const last = runs.at(-1);
  if (last?.font === font) last.text += value;
  else runs.push({ text: value, font });
}

export function decodedByFont(runs: readonly FontRun[]): string {
  return runs.map(({ text, font }) => (isUnicodeIn(text, font) ? text : decodeRun(text, font))).join('');
}
