import { fontEncoding } from '../../vietnamese/legacy/fonts.ts';
import { symbolSign, isSymbolFont } from '../docx/symbols.ts';
import type { WordFile } from './file.ts';
import { readFonts } from './fonts.ts';
import { readStretches, StretchFinder, type Stretch } from './looks.ts';
import { applyProperties, type Properties } from './properties.ts';
import { Styles } from './styles.ts';

/** How a file looks. It is read once, for its text and for the count of its words. */
export interface FileLooks {
  styles: Styles;
  characters: Characters;
  paragraphs: StretchFinder;
}

export function readLooks(file: WordFile): FileLooks {
  const styles = new Styles(file);
  return {
    styles,
    characters: new Characters(file, styles),
    paragraphs: new StretchFinder(readStretches(file, 'paragraphs')),
  };
}

/** What the characters of a file are told to be, and what is seen of them. */
export class Characters {
  readonly #fonts: string[];
  readonly #styles: Styles;
  readonly #stretches: StretchFinder;
  /** What was asked last: neighbours look alike. */
  #known: { stretch?: Stretch; style: number; properties: Properties } | undefined;

  constructor(file: WordFile, styles: Styles) {
    this.#fonts = readFonts(file);
    this.#styles = styles;
    this.#stretches = new StretchFinder(readStretches(file, 'characters'));
  }

  /** Of the character at a place of the main stream, in a paragraph of such a style. */
  at(fc: number, style: number): Properties {
    const stretch = this.#stretches.at(fc);
    const known = this.#known;
    if (known?.style === style && known.stretch === stretch) return known.properties;
    const properties = this.#read(stretch, style);
    this.#known = { stretch, style, properties };
    return properties;
  }

  #read(stretch: Stretch | undefined, style: number): Properties {
    const ofParagraph = this.#styles.characters(style);
    if (!stretch) return ofParagraph;
    const named = applyProperties({}, stretch.changes).style;
    return applyProperties(
      named === undefined ? ofParagraph : this.#styles.characters(named, ofParagraph),
      stretch.changes,
    );
  }

  fontOf({ font }: Properties): string | undefined {
    return this.#fonts[font ?? 0];
  }

  /** What is seen of a character: the sign put in its place, hyphens; nothing of a mark. */
  shown(character: string, properties: Properties): string {
    const { sign } = properties;
    if (sign) return symbolSign(this.#fonts[sign.font] ?? '', sign.code) ?? String.fromCharCode(sign.code);
    if (character === '\u001e') return '\u2011';
    // In an old font the soft hyphen is a letter.
    if (character === '\u001f') return fontEncoding(this.fontOf(properties) ?? '') ? '\u00ad' : '';
    if (character < ' ') return /\s/.test(character) ? ' ' : '';
    return character;
  }

  /** The same with the signs that a symbol font shows instead of letters. */
  printed(character: string, properties: Properties): string {
    const shown = this.shown(character, properties);
    const font = this.fontOf(properties);
    if (!shown || properties.sign || !isSymbolFont(font)) return shown;
    return symbolSign(font, shown.codePointAt(0)!) ?? shown;
  }
}

/** Why a character is not part of the text that is printed. */
export function apartOf({ deleted, hidden, strike }: Properties): string | undefined {
  if (deleted) return 'chữ đã xóa khi sửa bản Word';
  if (hidden) return 'chữ ẩn';
  return strike ? 'chữ gạch ngang' : undefined;
}
