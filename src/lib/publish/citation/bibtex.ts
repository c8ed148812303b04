import { citationKey } from './key.ts';
import { citationNote } from './note.ts';
import { reportType, typeNames } from './report-type.ts';
import type { CitedReport } from './types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What TeX would read as a command. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
/** BibTeX counts even escaped braces: where they do not match they are written by name, which Zotero does not know. */
const LONE_BRACES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * The report as an entry of BibLaTeX in UTF-8, which Zotero and JabRef read too. Double braces keep names as they are
 * (`{{Lệ Quyên}}`, never `Quyên, Lệ`) and capitals in titles.
 */
export function toBibtex(report: CitedReport): string {
  const [year, month, day] = report.date.split('-').map(Number);
  const type = reportType(report);
  const note = citationNote(report);
  const publication = report.sourceName ?? report.archive;
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${escape(report.title)}}}`],
    ['author', authors(report)],
    ...(type === 'report'
      ? ([['institution', `{{${escape(report.authors[0]!)}}}`]] satisfies [string, string][])
      : ([
          ['journaltitle', `{${escape(publication)}}`],
          ['organization', `{${escape(publication)}}`],
        ] satisfies [string, string][])),
    ['year', `{${year}}`],
    ['month', MONTHS[month! - 1]],
    ['day', `{${day}}`],
    ['date', `{${report.date}}`],
    ['url', report.url && address(report.url)],
    ['urldate', report.accessed && `{${report.accessed}}`],
    ['note', note && `{${escape(note)}}`],
    ['language', '{vietnamese}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${typeNames[type].bibtex}{${citationKey(report)},\n${lines.join(',\n')}\n}\n`;
}

function address(url: string): string {
  return `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`;
}

function authors({ authors: names }: CitedReport): string | undefined {
  return names.length > 0 ? `{${names.map((name) => `{${escape(name)}}`).join(' and ')}}` : undefined;
}

function escape(text: string): string {
  const names = bracesMatch(text) ? ESCAPES : { ...ESCAPES, ...LONE_BRACES };
  return text.replace(/[\\~^{}&%$#_]/g, (char) => names[char]!);
}

function bracesMatch(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '{') open++;
    if (char === '}' && --open < 0) return false;
  }
  return open === 0;
}
