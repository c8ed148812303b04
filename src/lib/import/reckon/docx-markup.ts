import { symbolSign } from '../docx/symbols.ts';
import { attribute, unescape } from './xml-markup.ts';

/** Elements whose text is words. */
export const textual: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t', 'c:v']);

/** Where a picture stands: some readers part the words around it, others do not. */
export const picture = '\uFFFC';

/** What elements without text stand for. */
export const signs: ReadonlyMap<string, (attributes: string) => string> = new Map([
  ['w:tab', () => ' '],
  ['w:br', () => ' '],
  ['w:cr', () => ' '],
  ['w:ptab', () => ' '],
  ['a:br', () => ' '],
  // A reading and the sign below it, the parts of a formula, what stands on either side of a note's mark.
  ['w:rt', () => ' '],
  ['w:rubyBase', () => ' '],
  ['m:r', () => ' '],
  ['w:footnoteReference', () => ' '],
  ['w:endnoteReference', () => ' '],
  ['w:noBreakHyphen', () => '‑'],
  ['w:sym', symbol],
  ['w:drawing', () => picture],
  ['w:pict', () => picture],
  ['w:object', () => picture],
  ['v:textpath', (attributes) => ` ${unescape(attribute(attributes, 'string'))} `],
]);

/** A character of a font that is not known stays what it is: the one thing to be told of it. */
function symbol(attributes: string): string {
  const code = Number.parseInt(attribute(attributes, 'w:char'), 16);
  if (Number.isNaN(code)) return '';
  return symbolSign(attribute(attributes, 'w:font'), code) ?? String.fromCodePoint(code);
}

/** Characters that Word keeps for symbol fonts, typed as text. */
export function withSigns(words: string, font: string): string {
  return words.replace(/[\uF000-\uF0FF]/g, (sign) => symbolSign(font, sign.codePointAt(0)!) ?? sign);
}
