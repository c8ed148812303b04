import { docxWords, type DocxPart } from '../reckon/docx-words.ts';
import type { RemovedLine } from '../source-document.ts';

/** Why a part that stands beside the text is left out of it. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['đầu trang', 'in lại ở mỗi trang giấy'],
  ['chân trang', 'in lại ở mỗi trang giấy'],
  ['biểu đồ', 'biểu đồ'],
  ['sơ đồ SmartArt', 'sơ đồ SmartArt'],
]);

/** What stands beside the text of a Word file, part by part: headers, footers, comments, charts. */
export function tellSideParts(parts: readonly DocxPart[]): RemovedLine[] {
  return parts.flatMap((part) => {
    if (part.name === 'lời nhận xét') return tellComments(part);
    const reason = reasons.get(part.name ?? '');
    if (!reason) return [];
    const text = docxWords([part])
      .map(({ words, otherwise }) => otherwise?.[0] ?? words)
      .join('\n');
    return text ? [{ text, reason, where: part.name }] : [];
  });
}

/** Each comment for itself, with whose it is. */
function tellComments({ xml, name }: DocxPart): RemovedLine[] {
  return xml.split(/<w:comment(?=\s)/).flatMap((one, index) => {
    const author = /^[^>]*\sw:author="([^"]*)"/.exec(one)?.[1];
    const text =
      index === 0
        ? ''
        : docxWords([{ xml: one, name }])
            .map(({ words }) => words)
            .join('\n');
    return text
      ? [{ text, reason: author ? `lời nhận xét của ${author}` : 'lời nhận xét', where: name }]
      : [];
  });
}
