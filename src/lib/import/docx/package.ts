import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { docxWords } from '../reckon/docx-words.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import type { RemovedLine } from '../source-document.ts';
import { writeAsWordDoes } from './as-word-writes.ts';
import { openBoxes } from './boxes.ts';
import { openChunks } from './chunks.ts';
import { takeHidden, type PlaceOf } from './hidden.ts';
import { simplifyInline } from './inline.ts';
import { takeLostNotes } from './lost-notes.ts';
import { dropLostRelations } from './lost-relations.ts';
import { writeListNumbers } from './numbering.ts';
import { fillRows, joinBodies, joinDropCaps, takeCoveredCells } from './paragraphs.ts';
import { mainPart, readParts } from './parts.ts';
import { tellSideParts } from './side-parts.ts';
import { nameStyleFonts } from './styles.ts';
import { openPackage } from './unpacked-size.ts';
import { tellUnread } from './unread.ts';
import { all, around } from './xml.ts';

interface ExplicitDocx {
  bytes: Uint8Array;
  /** What the file shows and import does not read: `1 biểu đồ`. */
  unread: string[];
  /** Every word of the file, read straight from it. */
  words: SourceWords;
  removed: RemovedLine[];
}

/**
 * A Word file that says everything in the plainest elements: every run has the font that its style gives it, numbers of
 * lists are typed where no Markdown list counts like that (`I.`, `a)`, `1.2.`), boxes are open, signs are characters,
 * and nothing is in the text that Word would not print there. What was taken out is told.
 *
 * @throws TooLarge; any other Error when the bytes are no Word file.
 */
export async function makeExplicit(bytes: Uint8Array): Promise<ExplicitDocx> {
  const zip = await openPackage(bytes);
  await writeAsWordDoes(zip);
  const part = async (path: string): Promise<Document | undefined> => {
    const text = await zip.file(path)?.async('string');
    return text === undefined ? undefined : parseXml(text);
  };
  const main = await mainPart(zip);
  const document = await part(main);
  if (!document) throw new Error('The file has no main text.');
  joinBodies(document);
  const parts = await readParts(zip, main);
  const styles = await part('word/styles.xml');
  const numbering = await part('word/numbering.xml');
  const { unread, told } = tellUnread(document, placeIn(document));
  const removed = [...told, ...tellSideParts(parts)];
  const relationsOf = (path: string) => part(path.replace(/[^/]+$/, '_rels/$&.rels'));
  const relations = await relationsOf(main);
  let lostPictures = dropLostRelations(zip, document, relations);
  const chunks = await openChunks(zip, document, relations);
  removed.push(...chunks.told, ...simplify(document, styles));
  joinDropCaps(document);
  removed.push(...takeCoveredCells(document, placeIn(document)));
  fillRows(document);
  if (numbering) writeListNumbers(document, numbering, styles);
  if (styles) nameStyleFonts(document, styles);
  zip.file(main, new XMLSerializer().serializeToString(document));
  for (const [path, name] of notes) {
    const noteText = await part(path);
    if (!noteText) continue;
    lostPictures += dropLostRelations(zip, noteText, await relationsOf(path));
    removed.push(
      ...takeLostNotes(noteText, document, name),
      ...tellUnread(noteText, () => name).told,
      ...simplify(noteText, styles, name),
    );
    if (styles) nameStyleFonts(noteText, styles);
    zip.file(path, new XMLSerializer().serializeToString(noteText));
  }
  if (lostPictures > 0) unread.push(`${lostPictures} ảnh mà tệp không mang theo`);
  return {
    bytes: await zip.generateAsync({ type: 'uint8array' }),
    unread,
    words: [...docxWords(parts), ...chunks.words],
    removed,
  };
}

const notes = [
  ['word/footnotes.xml', 'cước chú'],
  ['word/endnotes.xml', 'chú thích cuối bài'],
] as const;

function simplify(document: Document, styles: Document | undefined, name?: string): RemovedLine[] {
  const placeOf = name ? () => name : placeIn(document);
  openBoxes(document);
  return [...takeHidden(document, styles, placeOf), ...simplifyInline(document, placeOf)];
}

/** Where a paragraph stands in the file, counted as they are written. */
function placeIn(document: Document): PlaceOf {
  const paragraphs = all(document, 'w:p').filter((one) => !around(one, 'mc:Fallback'));
  const numbers = new Map(paragraphs.map((one, index) => [one, index + 1]));
  return (paragraph) => (numbers.has(paragraph) ? `đoạn ${numbers.get(paragraph)}` : 'trong bài');
}

export function parseXml(text: string): Document {
  const fatalError = (message: string) => {
    throw new Error(message);
  };
  const quiet = () => {};
  const errorHandler = { fatalError, error: quiet, warning: quiet };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}
