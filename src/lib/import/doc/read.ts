import { PaperBuilder, type Look, type ParagraphLook } from '../office/paper.ts';
import { sourceFromPaper } from '../office/from-paper.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import type { SourceDocument } from '../source-document.ts';
import { apartOf, type Characters, type FileLooks } from './characters.ts';
import { partOf, parts, positionsOf, type WordFile } from './file.ts';
import { Lists } from './lists.ts';
import type { StretchFinder } from './looks.ts';
import { findPicture } from './pictures.ts';
import { applyProperties, type Properties } from './properties.ts';
import type { Styles } from './styles.ts';

/**
 * Reads a Word 97–2003 file: paragraphs with the numbers of their lists, tables, notes, pictures in the line; headers,
 * comments, hidden, struck-out and deleted words are told.
 */
export function readDoc(
  file: WordFile,
  looks: FileLooks,
  data: Uint8Array | undefined,
  words: SourceWords,
): SourceDocument {
  return sourceFromPaper(new DocReader(file, looks, data).read(), words);
}

/** The marks of paragraphs, cells and pages. */
const endsParagraph: ReadonlySet<string> = new Set(['\r', '\u0007', '\f']);

class DocReader {
  readonly #file: WordFile;
  readonly #data: Uint8Array;
  readonly #paper = new PaperBuilder();
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #characters: Characters;
  readonly #paragraphs: StretchFinder;
  /** What each mark of a note in the text leads to. */
  readonly #notes = new Map<number, { from: number; to: number; kind: 'footnote' | 'endnote' }>();
  /** Fields that are open: whether their result has begun, and what they were told to show. */
  readonly #fields: { shows: boolean; code: string }[] = [];

  constructor(file: WordFile, { styles, characters, paragraphs }: FileLooks, data: Uint8Array | undefined) {
    this.#file = file;
    this.#data = data ?? new Uint8Array();
    this.#styles = styles;
    this.#lists = new Lists(file);
    this.#characters = characters;
    this.#paragraphs = paragraphs;
  }

  read() {
    const { text, footnotes, headers, macros, comments, endnotes, boxes, headerBoxes } = this.#file.lengths;
    const ends = [text, footnotes, headers, macros, comments, endnotes, boxes, headerBoxes];
    const starts = ends.map((_, index) => ends.slice(0, index).reduce((sum, one) => sum + one, 0));
    this.#place('footnote', parts.footnoteRefs, parts.footnoteTexts, starts[1]!);
    this.#place('endnote', parts.endnoteRefs, parts.endnoteTexts, starts[5]!);
    this.#story(0, text);
    this.#paper.paragraph();
    if (boxes > 0) this.#story(starts[6]!, starts[6]! + boxes);
    this.#headers(starts[2]!, headers);
    this.#beside('lời nhận xét', 'lời nhận xét', starts[4]!, comments);
    this.#beside('đầu trang', 'in lại ở mỗi trang giấy', starts[7]!, headerBoxes);
    return this.#paper.finish();
  }

  #place(kind: 'footnote' | 'endnote', refs: number, texts: number, start: number): void {
    const marks = positionsOf(partOf(this.#file, refs), 2);
    const ends = positionsOf(partOf(this.#file, texts), 0);
    marks.slice(0, -1).forEach((mark, index) => {
      const [from, to] = [ends[index], ends[index + 1]];
      if (from !== undefined && to !== undefined)
        this.#notes.set(mark, { from: start + from, to: start + to, kind });
    });
  }

  /**
   * Each section has six stories, the even and odd headers and footers among them; the first six are rules of notes, with
   * words where the writer has put some there. All are told, to the last paragraph.
   */
  #headers(start: number, length: number): void {
    if (length === 0) return;
    const { text } = this.#file;
    const last = start + length;
    const starts = positionsOf(partOf(this.#file, parts.headerTexts), 0).map((one) => start + one);
    let from = start;
    for (let index = 0; from < last; index++) {
      const next = starts[index + 1] ?? last;
      const mark = text.indexOf('\r', Math.max(from, next - 1));
      const to =
        next <= from ? from : mark < 0 || index + 1 >= starts.length ? last : Math.min(last, mark + 1);
      if (index < 6) this.#beside('cước chú', 'lời ngăn cước chú với bài', from, to - from);
      else {
        const where = [2, 3, 5].includes(index % 6) ? 'chân trang' : 'đầu trang';
        this.#beside(where, 'in lại ở mỗi trang giấy', from, to - from);
      }
      from = to;
    }
  }

  #beside(where: string, reason: string, from: number, length: number): void {
    if (length <= 0) return;
    this.#paper.begin(where);
    this.#story(from, from + length);
    this.#paper.endTold(reason);
  }

  #story(from: number, to: number): void {
    const { text, fcs } = this.#file;
    const end = Math.min(to, text.length);
    let start = from;
    const open = this.#fields.length;
    for (let at = from; at < end; at++) {
      // A paragraph ends with its mark; what it is, is said there.
      if (!endsParagraph.has(text[at]!) && at + 1 < end) continue;
      this.#line(start, at, this.#paragraphs.at(fcs[at]!));
      start = at + 1;
    }
    this.#fields.length = open;
  }

  #line(from: number, at: number, stretch: ReturnType<StretchFinder['at']>): void {
    const style = stretch?.style ?? 0;
    const own = stretch
      ? applyProperties(this.#styles.paragraph(style), stretch.changes)
      : this.#styles.paragraph(style);
    if (own.rowEnd) {
      this.#paper.row();
      return;
    }
    const { text } = this.#file;
    const mark = text[at]!;
    const isMark = endsParagraph.has(mark);
    const end = isMark ? at : at + 1;
    const isEmpty = text.slice(from, end).trim() === '';
    const number = own.list && !isEmpty ? this.#lists.mark(own.list, own.level ?? 0) : '';
    if (number) this.#paper.text(number);
    for (let one = from; one < end; one++) this.#character(one, style);
    if (mark === '\u0007' && own.inTable) this.#paper.cell();
    else this.#paper.paragraph(paragraphLook(own));
  }

  #character(at: number, style: number): void {
    const { text, fcs } = this.#file;
    const character = text[at]!;
    const properties = this.#characters.at(fcs[at]!, style);
    if (this.#field(character)) return;
    const field = this.#fields.at(-1);
    if (this.#fields.some(({ shows }) => !shows)) {
      if (field) field.code += character;
      return;
    }
    if (character === '\u0002' || character === '\u0001') {
      const isThere = character === '\u0002' ? this.#note(at) : this.#picture(properties);
      if (!isThere && partsWords(text, at)) this.#paper.text(' ', this.#look(properties));
    } else if (character === '\u000b' || character === '\u000e') this.#paper.break();
    else this.#paper.text(this.#characters.shown(character, properties), this.#look(properties));
  }

  #look(properties: Properties): Look {
    const { bold, italic, raised } = properties;
    const link = /HYPERLINK\s+"([^"]+)"/.exec(this.#fields.at(-1)?.code ?? '')?.[1];
    return {
      font: this.#characters.fontOf(properties),
      bold,
      italic,
      raised: raised === 1,
      lowered: raised === 2,
      link,
      apart: apartOf(properties),
    };
  }

  /** Marks of fields: what they are told to do is not printed, what they show is. */
  #field(character: string): boolean {
    if (character === '\u0013') this.#fields.push({ shows: false, code: '' });
    else if (character === '\u0014') {
      const field = this.#fields.at(-1);
      if (field) field.shows = true;
    } else if (character === '\u0015') this.#fields.pop();
    else return false;
    return true;
  }

  #note(at: number): boolean {
    const note = this.#notes.get(at);
    if (!note) return false;
    this.#notes.delete(at);
    this.#paper.begin('cước chú');
    this.#story(note.from, note.to);
    this.#paper.endNote(note.kind);
    return true;
  }

  #picture({ picture }: Properties): boolean {
    const found = picture === undefined ? undefined : findPicture(this.#data, picture);
    if (found) this.#paper.picture(found.bytes, found.type);
    return found !== undefined;
  }
}

/** Whether a mark of which nothing is seen stands between two words, which must not become one. */
function partsWords(text: string, at: number): boolean {
  return isWord.test(neighbour(text, at, -1)) && isWord.test(neighbour(text, at, 1));
}

const isWord = /[\p{L}\p{M}\p{N}\p{Co}\p{Cn}]/u;

/** The nearest character that is seen. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let place = at + step;
  while (unseen.test(text[place] ?? '')) place += step;
  return text[place] ?? '';
}

const unseen = /[^\P{Cc}\s]/u;

function paragraphLook({ align, outline, inTable = false }: Properties): ParagraphLook {
  return {
    align: align === 1 ? 'center' : align === 2 ? 'right' : undefined,
    level: outline !== undefined && outline < 6 ? outline + 1 : undefined,
    inTable,
  };
}
