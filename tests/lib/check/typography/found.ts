import type { Finding } from '../../../../src/lib/check/typography/finding.ts';

/** The words of a text that a finder stops at, in its order. */
export function found(find: (text: string) => Finding[], text: string): string[] {
  return find(text).map(({ start, end }) => text.slice(start, end));
}
