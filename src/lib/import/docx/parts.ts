import type JSZip from 'jszip';
import type { DocxPart } from '../reckon/docx-words.ts';

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

export async function readParts(zip: JSZip): Promise<DocxPart[]> {
  const parts: DocxPart[] = [];
  for (const [path, name] of partNames) {
    for (const file of zip.file(path)) parts.push({ xml: await file.async('string'), name });
  }
  return parts;
}
