import type { Look, ParagraphLook } from '../office/look.ts';

/** Words that stand for characters. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['tab', '\t'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);

/** Words that say what a picture is. */
export const pictures: ReadonlyMap<string, string> = new Map([
  ['pngblip', 'image/png'],
  ['jpegblip', 'image/jpeg'],
  ['emfblip', 'image/x-emf'],
  ['wmetafile', 'image/x-wmf'],
  ['dibitmap', 'image/bmp'],
  ['wbitmap', 'image/bmp'],
]);

/** Words that change the look of text, on or off. */
export const looks: ReadonlyMap<string, (on: boolean) => Look> = new Map<string, (on: boolean) => Look>([
  ['b', (bold) => ({ bold })],
  ['i', (italic) => ({ italic })],
  ['super', (raised) => ({ raised })],
  ['sub', (lowered) => ({ lowered })],
  ['nosupersub', () => ({ raised: false, lowered: false })],
  ['v', (on) => ({ apart: on ? 'chữ ẩn' : undefined })],
  ['strike', (on) => ({ apart: on ? 'chữ gạch ngang' : undefined })],
  ['striked', (on) => ({ apart: on ? 'chữ gạch ngang' : undefined })],
  ['deleted', (on) => ({ apart: on ? 'chữ đã xóa khi sửa bản Word' : undefined })],
]);

/** Words that say what a paragraph is. */
export const paragraphs: ReadonlyMap<string, ParagraphLook> = new Map<string, ParagraphLook>([
  ['intbl', { inTable: true }],
  ['qc', { align: 'center' }],
  ['qr', { align: 'right' }],
]);
