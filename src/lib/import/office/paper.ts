import type { Element, ElementContent, Root } from 'hast';
import { isSymbolFont, symbolSign } from '../docx/symbols.ts';
import { ImageNames } from '../images.ts';
import type { ImportedImage, RemovedLine } from '../source-document.ts';
import { addRun, decodedByFont, type FontRun } from './font-runs.ts';
import { addText, dressed, element, text, type Look, type ParagraphLook } from './look.ts';

export type { Look, ParagraphLook } from './look.ts';

/** What a reader of an office file hands over. */
export interface Paper {
  tree: Root;
  removed: RemovedLine[];
  images: ImportedImage[];
}

interface Story {
  blocks: ElementContent[];
  rows: Element[];
  cells: Element[];
  /** Blocks of the cell that is being filled. */
  cell: ElementContent[];
  /** Of boxes within the paragraph. */
  boxes: ElementContent[];
  line: ElementContent[];
  runs: FontRun[];
  apart: { reason: string; runs: FontRun[] }[];
  /** What stands beside the text, such as `đầu trang`. */
  where?: string;
  /** What its paragraphs print, old fonts decoded. */
  texts: string[];
}

/**
 * Takes text as an office file has it, character by character, and makes a page of it: paragraphs, tables, notes; what is
 * not printed is told.
 */
export class PaperBuilder {
  readonly #names = new ImageNames();
  readonly #images: ImportedImage[] = [];
  readonly #removed: RemovedLine[] = [];
  readonly #notes: Element[] = [];
  readonly #stories: Story[] = [newStory()];

  text(written: string, look: Look = {}): void {
    const value = isSymbolFont(look.font) ? signs(written, look.font) : written;
    if (value === '') return;
    const story = this.#story;
    if (look.apart) {
      const last = story.apart.at(-1);
      if (last?.reason !== look.apart) story.apart.push({ reason: look.apart, runs: [] });
      addRun(story.apart.at(-1)!.runs, value, look.font);
      return;
    }
    addRun(story.runs, value, look.font);
    const last = story.line.at(-1);
    const style = JSON.stringify(look);
    if (last?.type === 'element' && last.properties.dataLook === style) addText(last, value);
    else story.line.push(dressed(value, look, style));
  }

  break(): void {
    addRun(this.#story.runs, ' ');
    this.#story.line.push(element('br'));
  }

  picture(bytes: Uint8Array, type: string): void {
    const name = this.#names.next(type);
    this.#images.push({ name, bytes });
    this.#story.line.push(element('img', [], { src: name, alt: '' }));
  }

  paragraph({ align, level, inTable = false }: ParagraphLook = {}): void {
    const story = this.#story;
    if (!inTable) this.#endTable();
    const tagName = level ? `h${Math.min(6, level)}` : 'p';
    if (story.line.length > 0) {
      const properties = align && align !== 'left' ? { align } : {};
      (inTable ? story.cell : story.blocks).push(element(tagName, story.line, properties));
    }
    (inTable ? story.cell : story.blocks).push(...story.boxes.splice(0));
    this.#endLine();
    story.line = [];
  }

  cell(spans: { colSpan?: number } = {}): void {
    const story = this.#story;
    this.paragraph({ inTable: true });
    story.cells.push(element('td', story.cell, { ...spans }));
    story.cell = [];
  }

  row(): void {
    const story = this.#story;
    if (story.cell.length > 0 || story.line.length > 0) this.cell();
    if (story.cells.length > 0) story.rows.push(element('tr', story.cells));
    story.cells = [];
  }

  /** Begins what stands beside the text: a header, a note, a comment. */
  begin(where: string): void {
    this.#stories.push({ ...newStory(), where });
  }

  /** Ends it, and tells it as left out. */
  endTold(reason: string): void {
    const { where, texts } = this.#endStory();
    const text = texts.join('\n');
    if (text) this.#removed.push({ text, reason, where });
  }

  /** Ends a box of text, which stands after the paragraph that it was anchored in. */
  endBox(): void {
    const { blocks } = this.#endStory();
    this.#story.boxes.push(...blocks);
  }

  /** Ends a note and puts its mark into the text. */
  endNote(kind: 'footnote' | 'endnote'): void {
    const { blocks } = this.#endStory();
    const id = `${kind}-${this.#notes.length + 1}`;
    this.#notes.push(element('li', blocks, { id }));
    this.#story.line.push(
      element('sup', [element('a', [text(`[${this.#notes.length}]`)], { href: `#${id}` })]),
    );
  }

  tell(line: RemovedLine): void {
    this.#removed.push(line);
  }

  finish(): Paper {
    while (this.#stories.length > 1) this.endTold('phần chưa đóng');
    this.paragraph();
    const { blocks } = this.#story;
    const notes = this.#notes.length > 0 ? [element('ol', this.#notes)] : [];
    return {
      tree: { type: 'root', children: [...blocks, ...notes] },
      removed: this.#removed,
      images: this.#images,
    };
  }

  get #story(): Story {
    return this.#stories.at(-1)!;
  }

  #endStory(): { blocks: ElementContent[]; where?: string; texts: string[] } {
    this.paragraph();
    const { blocks, where, texts } = this.#stories.pop()!;
    return { blocks, where, texts };
  }

  #endTable(): void {
    const story = this.#story;
    if (story.cells.length > 0 || story.cell.length > 0) this.row();
    if (story.rows.length > 0) story.blocks.push(element('table', [element('tbody', story.rows)]));
    story.rows = [];
  }

  /** Tells what of a paragraph is not printed, and keeps the text of what stands beside the report. */
  #endLine(): void {
    const story = this.#story;
    const text = oneLine(decodedByFont(story.runs));
    if (text) story.texts.push(text);
    const where = story.where ?? `đoạn ${Math.max(1, story.texts.length)}`;
    for (const { reason, runs } of story.apart) {
      const text = oneLine(decodedByFont(runs));
      if (text) this.#removed.push({ text, reason, where });
    }
    story.runs = [];
    story.apart = [];
  }
}

/** What a symbol font shows instead of letters. */
function signs(text: string, font: string): string {
  return [...text].map((one) => symbolSign(font, one.codePointAt(0)!) ?? one).join('');
}

function newStory(): Story {
  return { blocks: [], rows: [], cells: [], cell: [], boxes: [], line: [], runs: [], apart: [], texts: [] };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
