import type { APIRoute } from 'astro';
import { getArchive } from '../../../../../archive.ts';
import { citedReport } from '../../../../../cited-report.ts';
import { toBibtex } from '../../../../../lib/citation/bibtex.ts';
import { toCslJson } from '../../../../../lib/citation/csl.ts';
import { toRis } from '../../../../../lib/citation/ris.ts';
import type { CitedReport } from '../../../../../lib/citation/types.ts';

const formats: Record<string, { type: string; write: (report: CitedReport) => string }> = {
  bib: { type: 'application/x-bibtex', write: toBibtex },
  ris: { type: 'application/x-research-info-systems', write: toRis },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (report) => `${JSON.stringify([toCslJson(report)], undefined, 2)}\n`,
  },
};

export async function getStaticPaths() {
  const { reports } = await getArchive();
  return reports.flatMap((report) => {
    const { year, month, day, slug } = report;
    return Object.keys(formats).map((format) => ({
      params: { year, month, day, slug, format },
      props: { report },
    }));
  });
}

/** One report for reference managers, beside its page: `trich-dan.bib`, `.ris`, `.csl.json`. */
export const GET: APIRoute = ({ params, props: { report } }) => {
  const { type, write } = formats[params.format!]!;
  return new Response(write(citedReport(report)), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
