import { byteCharacters } from '../byte-characters.ts';
import { fontEncoding } from '../../vietnamese/legacy/fonts.ts';
import { PaperBuilder, type ParagraphLook } from '../office/paper.ts';
import { sourceFromPaper } from '../office/from-paper.ts';
import { rtfWords } from '../reckon/rtf-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { charsetOf, decodeBytes } from './code-pages.ts';
import { beside, transparent, unread } from './destinations.ts';
import type { Font, Group } from './group.ts';
import { looks, paragraphs, pictures, symbols } from './words.ts';
import { rtfTokens, type RtfToken } from './tokens.ts';

/** Reads an RTF file: paragraphs, tables, notes, pictures; headers, comments, hidden and struck-out words are told. */
export function readRtf(bytes: Uint8Array): SourceDocument {
  const reader = new RtfReader();
  for (const token of rtfTokens(byteCharacters(bytes))) reader.take(token);
  return sourceFromPaper(reader.finish(), rtfWords(bytes));
}

class RtfReader {
  readonly #paper = new PaperBuilder();
  readonly #fonts = new Map<number, Font>();
  readonly #groups: Group[] = [];
  #group: Group = { look: {}, font: 0, skips: 1, into: 'text', isNew: false, isStarred: false };
  #paragraph: ParagraphLook = {};
  #charset = 0;
  /** Bytes that may be one character together. */
  #bytes: number[] = [];
  #toSkip = 0;
  #picture = { type: 'image/png', hex: '' };
  #link = '';
  #fontName = '';
  #style = 0;
  readonly #levels = new Map<number, number>();

  take(token: RtfToken): void {
    if (token.type === 'byte') {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#bytes.push(token.byte);
      return;
    }
    if (token.type === 'text') {
      const kept = token.bytes.slice(this.#toSkip);
      this.#toSkip = Math.max(0, this.#toSkip - token.bytes.length);
      for (let at = 0; at < kept.length; at++) this.#bytes.push(kept.charCodeAt(at));
      return;
    }
    this.#flush();
    if (token.type === 'word') this.#word(token.name, token.value);
    else {
      this.#toSkip = 0;
      if (token.type === 'open') this.#open();
      else this.#close();
    }
  }

  finish() {
    this.#flush();
    while (this.#groups.length > 0) this.#close();
    return this.#paper.finish();
  }

  #open(): void {
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, isNew: true, isStarred: false, atEnd: undefined };
  }

  #close(): void {
    this.#group.atEnd?.();
    this.#group = this.#groups.pop() ?? this.#group;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    // The name of a font is not set in it.
    const font = this.#group.into === 'fonts' ? undefined : this.#fonts.get(this.#group.font);
    const bytes = this.#bytes;
    this.#bytes = [];
    if (this.#group.into === 'picture') this.#picture.hex += String.fromCharCode(...bytes);
    else if (this.#group.into !== 'nothing') this.#add(decodeBytes(bytes, font?.charset || this.#charset));
  }

  #add(text: string): void {
    const { into, look, font } = this.#group;
    this.#group.isNew = false;
    if (into === 'fonts') this.#fontName += text;
    else if (into === 'link') this.#link += text;
    else if (into === 'styles') this.#nameStyle(text);
    else if (into === 'text') {
      const name = this.#fonts.get(font)?.name;
      this.#paper.text(text, { ...look, ...(name ? { font: name } : {}) });
    }
  }

  #word(name: string, value: number | undefined): void {
    if (name === '*') {
      this.#group.isStarred = true;
      return;
    }
    if (this.#group.isNew && this.#destination(name)) return;
    this.#group.isNew = false;
    if (name === 'u') {
      const sign = String.fromCharCode(((value ?? 0) + 0x10000) % 0x10000);
      // A mark drawn in a symbol font is one of many forms of a point.
      this.#add(this.#group.isMark ? sign.replace(/[\uF000-\uF0FF]/, '•') : sign);
      this.#toSkip = this.#group.skips;
      return;
    }
    const sign = name === '-' ? this.#softHyphen() : symbols.get(name);
    if (sign !== undefined) {
      if (this.#toSkip > 0) this.#toSkip -= 1;
      else this.#add(sign);
    } else if (this.#group.into === 'fonts') this.#fontWord(name, value);
    else if (this.#group.into === 'styles') this.#styleWord(name, value);
    else if (this.#group.into === 'picture') this.#picture.type = pictures.get(name) ?? this.#picture.type;
    else if (this.#group.into === 'text') this.#format(name, value);
  }

  /** Where a line may be broken; in an old font the same character is a letter. */
  #softHyphen(): string {
    return fontEncoding(this.#fonts.get(this.#group.font)?.name ?? '') ? '\u00ad' : '';
  }

  /** What groups begin that are told by the word at their head. */
  readonly #begins = new Map<string, () => void>([
    ['fonttbl', () => (this.#group.into = 'fonts')],
    ['stylesheet', () => (this.#group.into = 'styles')],
    ['pict', () => this.#beginPicture()],
    ['footnote', () => this.#beginBeside('cước chú', () => this.#paper.endNote('footnote'))],
    ['shptxt', () => this.#beginBeside('khung chữ', () => this.#paper.endBox())],
    ['fldinst', () => this.#beginLink()],
    ['listtext', () => (this.#group.isMark = true)],
    ['pntext', () => (this.#group.isMark = true)],
    // Says the same twice, for old readers and for new ones: each half says itself what it is.
    ['upr', () => undefined],
    ['shprslt', () => (this.#group.into = 'nothing')],
  ]);

  /** Whether a word at the head of a group says what the group is. */
  #destination(name: string): boolean {
    const { into } = this.#group;
    this.#group.isNew = false;
    const side = beside.get(name);
    if (into === 'nothing') return false;
    const begin = this.#begins.get(name);
    if (begin) begin();
    else if (side) this.#beginBeside(side[0], () => this.#paper.endTold(side[1]));
    else if (unread.has(name)) this.#group.into = 'nothing';
    else if (this.#group.isStarred && !transparent.has(name)) this.#group.into = 'nothing';
    else return false;
    return true;
  }

  /** What stands beside the text around it, with paragraphs of its own. */
  #beginBeside(where: string, end: () => void): void {
    const paragraph = this.#paragraph;
    this.#paragraph = {};
    this.#group.look = {};
    this.#paper.begin(where);
    this.#group.atEnd = () => {
      end();
      this.#paragraph = paragraph;
    };
  }

  #beginPicture(): void {
    this.#group.into = 'picture';
    this.#picture = { type: 'image/png', hex: '' };
    this.#group.atEnd = () => {
      const hex = this.#picture.hex.replace(/[^\da-f]/gi, '').match(/../g) ?? [];
      if (hex.length > 0) {
        const bytes = Uint8Array.from(hex, (byte) => Number.parseInt(byte, 16));
        this.#paper.picture(bytes, this.#picture.type);
      }
    };
  }

  #beginLink(): void {
    this.#group.into = 'link';
    this.#link = '';
    const field = this.#groups.at(-1);
    this.#group.atEnd = () => {
      const link = /HYPERLINK\s+"([^"]+)"/.exec(this.#link)?.[1];
      if (link && field) field.look = { ...field.look, link };
    };
  }

  #nameStyle(name: string): void {
    const level = /^\s*heading ([1-6]);/i.exec(name)?.[1];
    if (level) this.#levels.set(this.#style, Number(level));
  }

  /** Styles of headings say so by their name or by how deep they stand in the outline. */
  #styleWord(name: string, value = 0): void {
    if (name === 's') this.#style = value;
    else if (name === 'outlinelevel' && value < 6) this.#levels.set(this.#style, value + 1);
  }

  #fontWord(name: string, value: number | undefined): void {
    if (name === 'f') {
      this.#group.font = value ?? 0;
      this.#fontName = '';
      this.#fonts.set(this.#group.font, { name: '', charset: 0 });
      const outer = this.#group.atEnd;
      const number = this.#group.font;
      this.#group.atEnd = () => {
        outer?.();
        const font = this.#fonts.get(number);
        if (font) font.name = this.#fontName.replace(/;.*$/s, '').trim();
        this.#fontName = '';
      };
    } else if (name === 'fcharset') {
      const font = this.#fonts.get(this.#group.font);
      if (font) font.charset = value ?? 0;
    }
  }

  #format(name: string, value: number | undefined): void {
    const look = looks.get(name);
    const paragraph = paragraphs.get(name);
    if (look) this.#group.look = { ...this.#group.look, ...look(value !== 0) };
    else if (paragraph) this.#paragraph = { ...this.#paragraph, ...paragraph };
    else if (!this.#structure(name)) this.#state(name, value);
  }

  #state(name: string, value: number | undefined): void {
    const { look } = this.#group;
    if (name === 'f') this.#group.font = value ?? 0;
    else if (name === 'uc') this.#group.skips = value ?? 1;
    else if (name === 'ansicpg') this.#charset = charsetOf(value);
    else if (name === 'plain') this.#group.look = look.link ? { link: look.link } : {};
    else if (name === 'pard') this.#paragraph = {};
    else if (name === 's') this.#paragraph = { ...this.#paragraph, level: this.#levels.get(value ?? 0) };
    else if (name === 'outlinelevel' && value !== undefined && value < 6) {
      this.#paragraph = { ...this.#paragraph, level: value + 1 };
    }
  }

  /** Ends of lines, paragraphs and cells. */
  #structure(name: string): boolean {
    const paper = this.#paper;
    if (name === 'par' || name === 'sect') paper.paragraph(this.#paragraph);
    else if (name === 'line' || name === 'page' || name === 'column') paper.break();
    else if (name === 'cell') paper.cell();
    else if (name === 'row') paper.row();
    else if (name === 'nestcell') paper.paragraph({ ...this.#paragraph, inTable: true });
    else return false;
    return true;
  }
}
