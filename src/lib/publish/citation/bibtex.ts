import { citationKey } from './key.ts';
import type { CitedReport } from './types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What TeX would read as a command; braces by name, because BibTeX counts even escaped ones. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * The report as a BibTeX entry in UTF-8: `@article` when the newspaper is known, else `@misc`. Double braces keep
 * names as they are (`{{Lệ Quyên}}`, never `Quyên, Lệ`) and capitals in titles.
 */
export function toBibtex(report: CitedReport): string {
  const [year, month, day] = report.date.split('-').map(Number);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${escape(report.title)}}}`],
    ['author', authors(report)],
    ['journal', report.sourceName && `{${escape(report.sourceName)}}`],
    ['howpublished', report.sourceName || !report.archive ? undefined : `{${escape(report.archive)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month! - 1]],
    ['day', `{${day}}`],
    ['date', `{${report.date}}`],
    ['url', `{${report.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['language', '{vietnamese}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${report.sourceName ? 'article' : 'misc'}{${citationKey(report)},\n${lines.join(',\n')}\n}\n`;
}

function authors({ authors: names }: CitedReport): string | undefined {
  return names.length > 0 ? `{${names.map((name) => `{${escape(name)}}`).join(' and ')}}` : undefined;
}

function escape(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (char) => ESCAPES[char]!);
}
