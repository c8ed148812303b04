import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { docxWords, type DocxPart } from '../reckon/docx-words.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import { writeListNumbers } from './numbering.ts';
import { nameStyleFonts } from './styles.ts';
import { all } from './xml.ts';

interface ExplicitDocx {
  bytes: Uint8Array;
  /** What the file shows and import does not read: `1 biểu đồ`. */
  unread: string[];
  words: SourceWords;
}

/**
 * A Word file in which every run says by itself what its style or its list says for it: the font, and the number typed
 * in front of a paragraph where no Markdown list counts like that (`I.`, `a)`, `1.2.`, a list that goes on after
 * a paragraph).
 *
 * @throws Error when the bytes are no Word file.
 */
export async function makeExplicit(bytes: Uint8Array): Promise<ExplicitDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<Document | undefined> => {
    const text = await zip.file(path)?.async('string');
    return text === undefined ? undefined : parseXml(text);
  };
  const document = await part('word/document.xml');
  // Other makers of Word files may name their parts otherwise; mammoth finds those, and they are read as they are.
  if (!document) return { bytes, unread: [], words: [] };
  const words = docxWords(await readParts(zip));
  const styles = await part('word/styles.xml');
  const numbering = await part('word/numbering.xml');
  if (numbering) writeListNumbers(document, numbering, styles);
  if (styles) nameStyleFonts(document, styles);
  zip.file('word/document.xml', new XMLSerializer().serializeToString(document));
  for (const path of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = styles && (await part(path));
    if (!notes) continue;
    nameStyleFonts(notes, styles);
    zip.file(path, new XMLSerializer().serializeToString(notes));
  }
  return { bytes: await zip.generateAsync({ type: 'uint8array' }), unread: unreadParts(document), words };
}

/** Names of the parts of a Word file that hold words, the main text first. */
const partNames: readonly (readonly [path: RegExp, name: string | undefined])[] = [
  [/^word\/document\.xml$/, undefined],
  [/^word\/footnotes\.xml$/, 'cước chú'],
  [/^word\/endnotes\.xml$/, 'chú thích cuối bài'],
  [/^word\/header\d*\.xml$/, 'đầu trang'],
  [/^word\/footer\d*\.xml$/, 'chân trang'],
  [/^word\/comments\.xml$/, 'lời nhận xét'],
  [/^word\/charts\/chart\d*\.xml$/, 'biểu đồ'],
  [/^word\/diagrams\/data\d*\.xml$/, 'sơ đồ SmartArt'],
];

async function readParts(zip: JSZip): Promise<DocxPart[]> {
  const parts: DocxPart[] = [];
  for (const [path, name] of partNames) {
    for (const file of zip.file(path)) parts.push({ xml: await file.async('string'), name });
  }
  return parts;
}

const unreadable: readonly (readonly [element: string, name: string])[] = [
  ['c:chart', 'biểu đồ'],
  ['dgm:relIds', 'sơ đồ SmartArt'],
  ['m:oMath', 'công thức'],
  ['o:OLEObject', 'tệp nhúng'],
];

/** `2 biểu đồ`, `1 công thức`: what a Word file shows and no text can hold. */
function unreadParts(document: Document): string[] {
  return unreadable.flatMap(([element, name]) => {
    // Word writes some parts twice, once for its older versions.
    const count = all(document, element).filter((one) => !isFallback(one)).length;
    return count > 0 ? [`${count} ${name}`] : [];
  });
}

function isFallback(element: Element): boolean {
  let above: Node | null = element.parentNode;
  while (above && above.nodeName !== 'mc:Fallback') above = above.parentNode;
  return above !== null;
}

function parseXml(text: string): Document {
  const fatalError = (message: string) => {
    throw new Error(message);
  };
  const quiet = () => {};
  const errorHandler = { fatalError, error: quiet, warning: quiet };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}
