import type { Line } from './blocks.ts';

export type MetadataKey = 'title' | 'date' | 'author' | 'district' | 'term';

/** Something that the text does not say outright, with the reason in words. */
export interface Guess {
  key: MetadataKey;
  reason: string;
}

/** A line that is not of the body, and why. */
export interface Dropped {
  line: Line;
  reason: string;
}

/** Whether two lines say the same, whatever their capitals, spaces and marks. */
export function sameText(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
