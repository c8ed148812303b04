import { attribute, readMarkup, unescape } from './xml-markup.ts';
import { passageOf } from './passage.ts';
import type { SourcePassage, SourceWords } from './reckon.ts';

/** A part of an OpenDocument file as it lies in it: `content.xml`, `styles.xml`, an object within the text. */
export interface OdtPart {
  xml: string;
  /** What its words are called; those of the main text have no name. */
  name?: string;
}

/**
 * Every word of an OpenDocument file, read straight from the XML: each text node of its text, headers and footers, notes,
 * comments, boxes, formulas and charts, what is hidden or was deleted.
 */
export function odtWords(parts: readonly OdtPart[]): SourceWords {
  return parts.flatMap(readPart);
}

/** What holds words; all outside is how they look. */
const rooms: ReadonlyMap<string, string> = new Map([
  ['office:text', ''],
  ['office:chart', 'biểu đồ'],
  ['math', 'công thức'],
  ['math:math', 'công thức'],
  ...['', '-left', '-first'].flatMap(
    (kind) =>
      [
        [`style:header${kind}`, 'đầu trang'],
        [`style:footer${kind}`, 'chân trang'],
      ] as const,
  ),
]);

/** Elements inside whose text is none of the text: who wrote a comment and when, the number of a note, pictures as bytes. */
const wordless: ReadonlySet<string> = new Set(
  'dc:creator dc:date meta:creator-initials loext:sender-initials meta:date-string text:note-citation office:binary-data office:script annotation math:annotation svg:title svg:desc text:index-title-template text:index-entry-template'.split(
    ' ',
  ),
);
const paragraphs: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const spaces: ReadonlySet<string> = new Set(
  'text:s text:tab text:line-break text:note text:ruby-text draw:frame mi mn mo mtext math:mi math:mn math:mo math:mtext'.split(
    ' ',
  ),
);

function readPart({ xml, name }: OdtPart): SourcePassage[] {
  const reading = new PartReading(name);
  readMarkup(xml, reading);
  return reading.finish();
}

class PartReading {
  readonly #name: string | undefined;
  readonly #passages: SourcePassage[] = [];
  /** What the words around are called: those of a note lie within those of the text. */
  readonly #rooms: string[] = [];
  /** Paragraphs that are open. */
  readonly #open: string[][] = [];
  #ignored = 0;
  #paragraphs = 0;

  constructor(name: string | undefined) {
    this.#name = name;
  }

  text(words: string): void {
    if (this.#rooms.length > 0 && this.#ignored === 0) this.#add(words);
  }

  start(tag: string, attributes: string, isEmpty: boolean): void {
    if (rooms.has(tag)) this.#rooms.push(rooms.get(tag)!);
    if (wordless.has(tag)) this.#ignored += 1;
    if (this.#rooms.length === 0) return;
    if (spaces.has(tag)) this.#add(' ');
    // Hidden words may stand in an attribute.
    if (tag === 'text:hidden-text' && isEmpty) {
      this.#add(unescape(attribute(attributes, 'text:string-value')));
    }
    if (!paragraphs.has(tag)) return;
    this.#open.push([]);
    if (!this.#rooms.at(-1)) this.#paragraphs += 1;
  }

  end(tag: string): void {
    if (wordless.has(tag)) this.#ignored -= 1;
    if (paragraphs.has(tag) && this.#rooms.length > 0) this.#close();
    if (!rooms.has(tag)) return;
    while (this.#open.length > 0) this.#close();
    this.#rooms.pop();
  }

  finish(): SourcePassage[] {
    while (this.#open.length > 0) this.#close();
    return this.#passages;
  }

  #add(words: string): void {
    if (this.#open.length === 0) this.#open.push([]);
    this.#open.at(-1)!.push(words);
  }

  #close(): void {
    const where = this.#name ?? (this.#rooms.at(-1) || `đoạn ${this.#paragraphs}`);
    const passage = passageOf(this.#open.pop() ?? [], where);
    if (passage) this.#passages.push(passage);
  }
}
