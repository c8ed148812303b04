import { attribute, token, unescape } from './docx-markup.ts';
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
  const passages: SourcePassage[] = [];
  /** Names of the rooms around, and paragraphs that are open: one of a note lies within one of the text. */
  const around: string[] = [];
  const open: string[][] = [];
  let ignored = 0;
  let count = 0;
  const close = () => {
    const place = name ?? (around.at(-1) || `đoạn ${count}`);
    const passage = passageOf(open.pop() ?? [], place);
    if (passage) passages.push(passage);
  };
  const add = (words: string) => {
    if (open.length === 0) open.push([]);
    open.at(-1)!.push(words);
  };
  const start = (tag: string) => {
    if (rooms.has(tag)) around.push(rooms.get(tag)!);
    if (wordless.has(tag)) ignored += 1;
    if (around.length === 0) return;
    if (spaces.has(tag)) add(' ');
    if (!paragraphs.has(tag)) return;
    open.push([]);
    if (!around.at(-1)) count += 1;
  };
  const end = (tag: string) => {
    if (wordless.has(tag)) ignored -= 1;
    if (paragraphs.has(tag) && around.length > 0) close();
    if (!rooms.has(tag)) return;
    while (open.length > 0) close();
    around.pop();
  };
  for (const [, cdata, slash, tag = '', attributes = '', empty, characters] of xml.matchAll(token)) {
    const words = cdata ?? (characters === undefined ? undefined : unescape(characters));
    if (words !== undefined) {
      if (around.length > 0 && ignored === 0) add(words);
    } else if (slash) end(tag);
    else {
      start(tag);
      // Hidden words stand beside the text, in an attribute.
      if (tag === 'text:hidden-text' && empty) add(unescape(attribute(attributes, 'text:string-value')));
      if (tag === 'text:s') add(' '.repeat(Math.min(9, Number(attribute(attributes, 'text:c')) || 1)));
      if (empty) end(tag);
    }
  }
  while (open.length > 0) close();
  return passages;
}
