import type JSZip from 'jszip';
import type { DocxPart } from '../reckon/docx-words.ts';

/** Names of the parts beside the main text that hold words. */
const partNames: readonly (readonly [path: RegExp, name: string])[] = [
  [/^word\/footnotes\.xml$/, 'cước chú'],
  [/^word\/endnotes\.xml$/, 'chú thích cuối bài'],
  [/^word\/header\d*\.xml$/, 'đầu trang'],
  [/^word\/footer\d*\.xml$/, 'chân trang'],
  [/^word\/comments\.xml$/, 'lời nhận xét'],
  [/^word\/charts\/chart\d*\.xml$/, 'biểu đồ'],
  [/^word\/diagrams\/data\d*\.xml$/, 'sơ đồ SmartArt'],
];

/** Where the main text is: makers of Word files call it `document.xml`, `document2.xml` or otherwise. */
export async function mainPart(zip: JSZip): Promise<string> {
  const relations = (await zip.file('_rels/.rels')?.async('string')) ?? '';
  const main = relations.match(/<Relationship\s[^>]*>/g)?.find((one) => /\/officeDocument["']/.test(one));
  return /\sTarget=["']\/?([^"']+)/.exec(main ?? '')?.[1] ?? 'word/document.xml';
}

export async function readParts(zip: JSZip, main: string): Promise<DocxPart[]> {
  const parts: DocxPart[] = [{ xml: (await zip.file(main)?.async('string')) ?? '' }];
  for (const [path, name] of partNames) {
    for (const file of zip.file(path)) parts.push({ xml: await file.async('string'), name });
  }
  return parts;
}
