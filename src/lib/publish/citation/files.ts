import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import { toRis } from './ris.ts';
import type { CitedReport } from './types.ts';

/** What reference managers read, by the ending of the file's name: `trich-dan.bib`. */
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

export const citationFormats: CitationFormat[] = ['bib', 'ris', 'csl.json'];

/** A report in one of the forms that reference managers read. */
export function writeCitation(format: CitationFormat, report: CitedReport): string {
  if (format === 'bib') return toBibtex(report);
  if (format === 'ris') return toRis(report);
  return `${JSON.stringify([toCslJson(report)], undefined, 2)}\n`;
}
