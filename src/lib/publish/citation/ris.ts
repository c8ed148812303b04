import type { CitedReport } from './types.ts';

/**
 * The report as a RIS record for EndNote, Zotero, Mendeley: `NEWS` when the newspaper is known, else `ELEC`.
 * A name without a comma is kept whole: `AU  - Lệ Quyên`. Lines end with CR LF, as the format has it.
 */
export function toRis(report: CitedReport): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', report.sourceName ? 'NEWS' : 'ELEC'],
    ['TI', report.title],
    ...report.authors.map((name): [string, string] => ['AU', name]),
    ['T2', report.sourceName],
    ['PY', report.date.slice(0, 4)],
    ['DA', `${report.date.replaceAll('-', '/')}/`],
    ['UR', report.url],
    ['LA', 'vi'],
    ['DB', report.archive],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
