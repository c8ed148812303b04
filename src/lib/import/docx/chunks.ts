import { fromHtml } from 'hast-util-from-html';
import type JSZip from 'jszip';
import { readBytes, repairLegacy } from '../../vietnamese/legacy/detect.ts';
import { readMht } from '../mht/read.ts';
import { docxWords } from '../reckon/docx-words.ts';
import { htmlWords, readShown } from '../reckon/html-words.ts';
import type { SourceWords } from '../reckon/reckon.ts';
import { textWords } from '../reckon/text-words.ts';
import type { RemovedLine } from '../source-document.ts';
import { targetsOf } from './lost-relations.ts';
import { openPackage } from './unpacked-size.ts';
import { all, make, makeRun } from './xml.ts';

interface OpenedChunks {
  words: SourceWords;
  told: RemovedLine[];
}

/**
 * Puts the words of files that a Word file has put into its text (a page, plain text, another Word file) where they stand,
 * paragraph by paragraph. What cannot be read is told by its name.
 */
export async function openChunks(
  zip: JSZip,
  document: Document,
  relations: Document | undefined,
): Promise<OpenedChunks> {
  const targets = targetsOf(relations);
  const opened: OpenedChunks = { words: [], told: [] };
  for (const chunk of all(document, 'w:altChunk')) {
    const target = targets.get(chunk.getAttribute('r:id') ?? '') ?? '';
    const file = zip.file(target.startsWith('/') ? target.slice(1) : `word/${target}`);
    const words = file && (await readChunk(target, await file.async('uint8array')));
    const ending = /\.\w+$/.exec(target)?.[0] ?? '';
    if (words) {
      opened.words = [...opened.words, ...words.map((one) => ({ ...one, where: place }))];
      for (const passage of words) {
        const paragraph = make(chunk, 'w:p');
        paragraph.appendChild(makeRun(chunk, passage.words));
        chunk.parentNode!.insertBefore(paragraph, chunk);
      }
    } else {
      const name = target.replace(/^.*\//, '') || 'không có tên';
      opened.told.push({
        text: name,
        reason: `tệp chèn trong bài, kiểu ${ending || 'lạ'}, chưa đọc được`,
        where: place,
      });
    }
    chunk.parentNode!.removeChild(chunk);
  }
  opened.told.push(...takeOtherFiles(document, targets));
  return opened;
}

/** Parts of the text that Word keeps in files beside this one. */
function takeOtherFiles(document: Document, targets: ReadonlyMap<string, string>): RemovedLine[] {
  return all(document, 'w:subDoc').map((one) => {
    one.parentNode!.removeChild(one);
    const text = targets.get(one.getAttribute('r:id') ?? '') || 'không có tên';
    return { text, reason: 'phần bài để ở tệp Word khác, chưa đọc được', where: place };
  });
}

const place = 'tệp chèn trong bài';

async function readChunk(name: string, bytes: Uint8Array): Promise<SourceWords | undefined> {
  if (/\.docx$/i.test(name)) {
    const inner = await (await openPackage(bytes)).file('word/document.xml')?.async('string');
    return inner === undefined ? undefined : docxWords([{ xml: inner }]);
  }
  if (/\.mht(?:ml)?$/i.test(name)) {
    const page = readMht(bytes);
    return page && htmlWords(readShown(fromHtml(page.html)));
  }
  if (!/\.(?:x?html?|txt)$/i.test(name)) return undefined;
  const { text } = repairLegacy(readBytes(bytes).text);
  return /\.txt$/i.test(name) ? textWords(text) : htmlWords(readShown(fromHtml(text)));
}
