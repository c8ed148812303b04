import { pathToFileURL } from 'node:url';
import { calendarPath } from '../lib/archive/calendar.ts';
import type { ExportedReport } from '../lib/search/opensearch/document.ts';
import { readAuthorities } from './authorities.ts';
import { readEntries } from './entry-lines.ts';
import { documentsOf, type ReportEntry } from './prepare-report.ts';
import { searchContent } from './search-documents.ts';

/** Every published report of an archive that has been read, as the search index takes it, with what else it is found by. */
export async function exportedReports(cacheDir: string): Promise<ExportedReport[]> {
  const { documents } = await searchContent(pathToFileURL(`${cacheDir}/`));
  const indicators = new Set((await readAuthorities()).authorities.indicators.map(({ id }) => id));
  const entries = new Map(readEntries(cacheDir).map((entry) => [urlOf(entry), entry]));
  return documents.map((document) => {
    const entry = entries.get(document.url)!;
    return { ...document, indicators: indicatorsOf(entry, indicators), documents: documentsOf(entry) };
  });
}

function urlOf({ id, frontmatter }: ReportEntry): string {
  return `${calendarPath(frontmatter.date)}${id.slice(id.lastIndexOf('/') + 1)}/`;
}

/** Ids of the indicators that the figures of a report belong to. */
function indicatorsOf({ reading }: ReportEntry, known: ReadonlySet<string>): string[] {
  const ids = reading.figures.map(({ indicator, suggested }) => indicator ?? suggested ?? '');
  return [...new Set(ids)].filter((id) => known.has(id));
}
