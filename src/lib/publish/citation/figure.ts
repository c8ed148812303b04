import { quotationOf } from '../../report/quotation.ts';

/**
 * A figure as references quote it, in its sentence, with what it counts: `“bình quân mỗi năm kết nạp được 153 đảng viên.”
 * (Đảng viên kết nạp mỗi năm)`. Its words are `text` from `start` to `end`.
 */
export function quotedFigure(text: string, start: number, end: number, label: string): string {
  const { before, words, after } = quotationOf(text, start, end);
  return `“${before}${words}${after}” (${label})`;
}

/**
 * A reference to a report as one to a figure in it: before the address, which is the figure's own, stand its words.
 * The form of journals names no address; here it ends with it, for the words to be found by.
 */
export function figureReference(reference: string, quoted: string, address: string): string {
  const [, head = '', tail = '.'] =
    /^(.*), <[^<>]*>(, truy cập .*)$/s.exec(reference) ?? /^(.*)(\.)$/s.exec(reference) ?? [];
  return `${head}, ${quoted}, <${address}>${tail}`;
}
