import type { SourceWords } from './reckon.ts';

/** The words of a text file, line by line. */
export function textWords(text: string): SourceWords {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/).flatMap((line, index) => {
    const words = line.trim();
    return words ? [{ words, where: `dòng ${index + 1}` }] : [];
  });
}
