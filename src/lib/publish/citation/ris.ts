import { citationNote } from './note.ts';
import { reportType, typeNames } from './report-type.ts';
import { unsplit } from './whole-name.ts';
import type { CitedReport } from './types.ts';

/**
 * The report as a RIS record for EndNote, Zotero, Mendeley. A name without a comma is kept whole: `AU  - Lệ Quyên`,
 * so none has one.
 * Lines end with CR LF, as the format has it. The day of reading a web page is `M1` to EndNote, `Y2` to others.
 */
export function toRis(report: CitedReport): string {
  const type = reportType(report);
  const readOn = report.accessed && risDate(report.accessed);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', typeNames[type].ris],
    ['TI', report.title],
    ...report.authors.map((name): [string, string] => ['AU', unsplit(name)]),
    ['T2', type === 'report' ? undefined : (report.sourceName ?? report.archive)],
    ['PB', type === 'report' ? report.authors[0] : report.sourceName ? undefined : report.archive],
    ['PY', report.date.slice(0, 4)],
    ['DA', risDate(report.date)],
    ['UR', report.url],
    ['Y2', readOn],
    ['M1', type === 'webpage' ? readOn : undefined],
    ['N1', citationNote(report)],
    ['LA', 'vi'],
    ['DB', report.archive],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function risDate(iso: string): string {
  return `${iso.replaceAll('-', '/')}/`;
}
