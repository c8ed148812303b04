import { placeTitle } from '../authorities/places/places.ts';
import type { Report } from '../report/types.ts';

type Searched = Pick<Report, 'district' | 'figures'> & { cited: Pick<Report['cited'][number], 'words'>[] };

const documentNumber = /\d+[-–/]\p{Lu}[\p{Lu}–/-]*\p{Lu}/u;
const percentage = /\d[\d.,]*%/;
/** A longer example is no example of how one types. */
const mostLetters = 24;

/**
 * Searches to begin with, one of each kind, each as the newest report that has one says it: a place, a document's
 * number, a figure: `huyện Sông Lô`, `22-NQ/TW`, `94,2%`. All of them find something; where there are no reports there is
 * none. `reports` are newest first.
 */
export function searchExamples(reports: readonly Searched[]): string[] {
  const quotes = reports.flatMap(({ figures }) => figures.map(({ quote }) => quote));
  const found = [
    reports[0] && placeTitle(reports[0].district),
    firstOf(
      reports.flatMap(({ cited }) => cited.map(({ words }) => words)),
      documentNumber,
    ),
    firstOf(quotes, percentage) ?? quotes.find((quote) => quote.length <= mostLetters),
  ];
  return found.filter((one) => one !== undefined);
}

function firstOf(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return found;
  }
  return undefined;
}
