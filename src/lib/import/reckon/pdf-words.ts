import { passageOf } from './passage.ts';
import type { SourceWords } from './reckon.ts';

/** What a PDF shows on a page, in the order in which the page draws it, and what is written on it as notes and fields. */
export interface PdfWords {
  text: string;
  notes: readonly string[];
}

/** Every word of the pages of a PDF: all that they draw, line by line, and all that was written on them afterwards. */
export function pdfWords(pages: readonly PdfWords[]): SourceWords {
  return pages.flatMap(({ text, notes }, index) =>
    [...text.split('\n'), ...notes].flatMap((line) => passageOf([line], `trang ${index + 1}`) ?? []),
  );
}
