import type { APIRoute } from 'astro';
import { getArchive } from '../../../../../site/archive.ts';
import { citedReport } from '../../../../../site/cited-report.ts';
import {
  citationFormats,
  writeCitation,
  type CitationFormat,
} from '../../../../../lib/publish/citation/files.ts';

const contentTypes: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** For `astro dev`; a build leaves these files to the integration `report-files`. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getArchive();
  return reports.flatMap((report) => {
    const { year, month, day, slug } = report;
    return citationFormats.map((format) => ({
      params: { year, month, day, slug, format },
      props: { report },
    }));
  });
}

/** One report for reference managers, beside its page: `trich-dan.bib`, `.ris`, `.csl.json`. */
export const GET: APIRoute = ({ params, props: { report } }) => {
  const format = params.format as CitationFormat;
  return new Response(writeCitation(format, citedReport(report)), {
    headers: { 'Content-Type': `${contentTypes[format]}; charset=utf-8` },
  });
};
