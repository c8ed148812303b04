import { UNKNOWN_ACCESS, UNKNOWN_ADDRESS } from './blanks.ts';
import { reportType } from './report-type.ts';
import type { CitedReport } from './types.ts';

/** Stands where the newspaper or portal belongs when it is not known: blank, but seen to be. */
const UNKNOWN_SOURCE = '[chưa rõ nguồn]';

/**
 * A reference as theses and dissertations have it (Bộ Giáo dục và Đào tạo):
 * `Lệ Quyên (2020), “Đảng bộ huyện Sông Lô …”, [chưa rõ nguồn], ngày 21/9/2020, <https://…>, truy cập ngày …/…/…….`
 * Where the address of the first publication is known both stand there, first that one, last this archive's, at which
 * the text was read. Vietnamese names are neither inverted nor shortened.
 */
export function thesisReference(report: CitedReport): string {
  const { authors, date, accessed, sourceUrl, url, archive } = report;
  const title = `“${innerQuotes(report.title)}”`;
  const year = `(${date.slice(0, 4)})`;
  const parts = [
    authors.length > 0 ? `${authors.join(', ')} ${year}, ${title}` : `${title} ${year}`,
    ...source(report),
    `ngày ${plainDate(date)}`,
    ...(sourceUrl ? [`<${sourceUrl}>; bản lưu: ${archive}`] : []),
    `<${url ?? UNKNOWN_ADDRESS}>`,
    `truy cập ngày ${accessed ? plainDate(accessed) : UNKNOWN_ACCESS}`,
  ];
  return `${parts.join(', ')}.`;
}

/**
 * A reference as theoretical journals and the National Political Publishing House have it:
 * `Lệ Quyên: Đảng bộ huyện Sông Lô …, [chưa rõ nguồn], ngày 21/9/2020.`
 */
export function journalReference(report: CitedReport): string {
  const by = report.authors.length > 0 ? `${report.authors.join(', ')}: ` : '';
  return `${[by + report.title, ...source(report), `ngày ${plainDate(report.date)}`].join(', ')}.`;
}

/** Where it was published; a committee's own document was published by its author. */
function source(report: CitedReport): string[] {
  if (report.sourceName) return [report.sourceName];
  return reportType(report) === 'report' ? [] : [UNKNOWN_SOURCE];
}

/** References write `21/9/2020`, without the zeros of the forms. */
function plainDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}/${month}/${year}`;
}

/** A quotation inside a quoted title takes single marks: `“…‘Đẩy mạnh học tập’…”`. */
function innerQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
