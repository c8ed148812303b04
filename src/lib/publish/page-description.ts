import { openingWords } from '../report/opening.ts';

/** Search engines show no more letters of a description. */
const shown = 160;

/**
 * What a page's `<meta name="description">` says: its description as far as it is shown, and for a page of a list behind
 * the first its number, `Trang 2/3`.
 */
export function pageDescription(description: string, paged: string | undefined): string {
  if (!paged) return openingWords(description, shown);
  return `${openingWords(description, shown - paged.length - 1)} ${paged}`;
}
