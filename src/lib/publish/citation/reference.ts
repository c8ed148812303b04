import type { CitedReport } from './types.ts';

/** Stands where the newspaper or portal belongs when it is not known: blank, but seen to be. */
const UNKNOWN_SOURCE = '[chưa rõ nguồn]';
/** Stands where the day of reading belongs, for the reader to fill in. */
const UNKNOWN_ACCESS = '…/…/……';

/**
 * A reference as theses and dissertations have it (Bộ Giáo dục và Đào tạo):
 * `Lệ Quyên (2020), “Đảng bộ huyện Sông Lô …”, [chưa rõ nguồn], ngày 21/9/2020, <https://…>, truy cập ngày …/…/…….`
 * Vietnamese names are neither inverted nor shortened. `accessed` is the ISO date of reading.
 */
export function thesisReference(report: CitedReport, accessed?: string): string {
  const [year] = report.date.split('-');
  const title = `“${innerQuotes(report.title)}”`;
  const head =
    report.authors.length > 0 ? `${report.authors.join(', ')} (${year}), ${title}` : `${title} (${year})`;
  const read = accessed ? plainDate(accessed) : UNKNOWN_ACCESS;
  return `${head}, ${source(report)}, ngày ${plainDate(report.date)}, <${report.url}>, truy cập ngày ${read}.`;
}

/**
 * A reference as theoretical journals and the National Political Publishing House have it:
 * `Lệ Quyên: Đảng bộ huyện Sông Lô …, [chưa rõ nguồn], ngày 21/9/2020.`
 */
export function journalReference(report: CitedReport): string {
  const by = report.authors.length > 0 ? `${report.authors.join(', ')}: ` : '';
  return `${by}${report.title}, ${source(report)}, ngày ${plainDate(report.date)}.`;
}

function source({ sourceName }: CitedReport): string {
  return sourceName ?? UNKNOWN_SOURCE;
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
