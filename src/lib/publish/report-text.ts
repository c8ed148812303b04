import { placeTitle, provinceTitle } from '../authorities/places/places.ts';
import { printDate } from '../vietnamese/format.ts';
import { journalReference } from './citation/reference.ts';
import type { CitedReport } from './citation/types.ts';
import type { ReportData } from './report-data.ts';

/**
 * A report as plain text: its title, who wrote it, when and where; its blocks as printed, an empty line between two;
 * last, under a rule, how to cite it and where it is kept.
 */
export function writeReportText(data: ReportData, cited: CitedReport): string {
  const { title, authors, date, district, term, text, url } = data;
  const head = [authors.join(', '), printDate(date), placeOf(district), term].filter(Boolean);
  const blocks = [title, head.join(' · '), ...text.map((block) => block.text)];
  return `${blocks.join('\n\n')}\n\n---\n${journalReference(cited)}\n${url}\n`;
}

function placeOf(district: ReportData['district']): string {
  const { name, province } = district;
  return name === province ? placeTitle(district) : `${placeTitle(district)}, ${provinceTitle(province)}`;
}
