import type JSZip from 'jszip';
import { all } from '../docx/xml.ts';
import { parseXml } from '../docx/package.ts';
import { openPackage } from '../docx/unpacked-size.ts';
import { sourceFromPaper } from '../office/from-paper.ts';
import { odtWords, type OdtPart } from '../reckon/odt-words.ts';
import type { SourceDocument } from '../source-document.ts';
import { OdtReader } from './reader.ts';

/**
 * Reads an OpenDocument text (LibreOffice, Google Docs): paragraphs, lists with their numbers, tables, notes, pictures;
 * headers, comments, hidden, struck-out and deleted words are told.
 *
 * @throws Error when the bytes are none, TooLarge when they unpack to too much.
 */
export async function readOdt(bytes: Uint8Array): Promise<SourceDocument> {
  const zip = await openPackage(bytes);
  const part = async (name: string) => {
    const text = await zip.file(name)?.async('string');
    return text === undefined ? undefined : parseXml(text);
  };
  const content = await part('content.xml');
  if (!content) throw new Error('no content.xml');
  const styles = await part('styles.xml');
  const pictures = new Map<string, Uint8Array>();
  for (const image of all(content, 'draw:image')) {
    const name = image.getAttribute('xlink:href') ?? '';
    const file = zip.file(name.replace(/^\.\//, ''));
    if (file) pictures.set(name, await file.async('uint8array'));
  }
  const parts = await readParts(zip);
  const reader = new OdtReader(content, styles, pictures, new Map(parts.map(({ path, xml }) => [path, xml])));
  return sourceFromPaper(reader.read(), odtWords(parts));
}

/** The parts that hold words: the text, what is printed on each page, formulas and charts. */
async function readParts(zip: JSZip): Promise<(OdtPart & { path: string })[]> {
  const files = zip.file(/^(?:content|styles)\.xml$|^[^/]+\/content\.xml$/);
  return Promise.all(files.map(async (file) => ({ path: file.name, xml: await file.async('string') })));
}
