import type { RemovedLine } from '../source-document.ts';
import { decodeByContent } from '../reckon/decode-by-content.ts';
import { all } from './xml.ts';

/** Takes out the notes to which nothing in the text leads, which Word does not print either, and tells them. */
export function takeLostNotes(notes: Document, document: Document, where: string): RemovedLine[] {
  const kind = where === 'cước chú' ? 'w:footnote' : 'w:endnote';
  const referred = new Set(all(document, `${kind}Reference`).map((one) => one.getAttribute('w:id')));
  return all(notes, kind).flatMap((note) => {
    if (referred.has(note.getAttribute('w:id'))) return [];
    const text = all(note, 'w:p')
      .map((one) => decodeByContent(all(one, 'w:t').map((words) => words.textContent ?? '')))
      .join('\n')
      .trim();
    note.parentNode!.removeChild(note);
    return text ? [{ text, reason: `${where} không có chỗ nào trong bài dẫn tới`, where }] : [];
  });
}
