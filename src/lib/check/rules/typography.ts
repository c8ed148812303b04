import { problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';
import type { ReportRule } from '../checked-archive.ts';
import { findLooseMarks } from '../typography/characters.ts';
import { findTypography } from '../typography/index.ts';

/** How the report is printed: warnings and notes beside the text, which stays as it is. */
export const typographyRule: ReportRule = (report) => {
  const { source, title = '' } = report;
  const loose = findLooseMarks(source.body).map((one) =>
    problem(one.code, source.placeAt(source.bodyOffset + one.start), one.message, one.advice),
  );
  const head = title ? `${title}\n\n` : '';
  const found = findTypography(head + report.prose().text).map((one) =>
    problem(one.code, placeOf(report, head, title, one.start), one.message, one.advice),
  );
  return [...loose, ...found];
};

function placeOf(report: CheckedReport, head: string, title: string, start: number) {
  if (start >= head.length) return report.placeInText(start - head.length);
  const place = report.source.placeOfValue(['title']);
  const quoted = /^['"]/.test(report.source.textOfValue(['title'])) ? 1 : 0;
  return { ...place, column: place.column + quoted + Math.min(start, title.length) };
}
