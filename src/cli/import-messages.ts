import type { Problem } from '../lib/check/problem.ts';
import type { ImportedReport } from '../lib/import/import-report.ts';
import { printDate } from '../lib/vietnamese/format.ts';

/** What came of one file. */
export interface Outcome {
  file: string;
  report?: ImportedReport;
  problems: readonly Problem[];
  /** The file was read, is new, and was written (or would have been). */
  imported: boolean;
}

/** One file's import, for an archivist: where it went, what was read, what is a guess, what to look at. */
export function describeImport(
  { file, report, problems, imported }: Outcome,
  out: string,
  dryRun: boolean,
): string {
  if (!report || !imported) {
    return [`${file}: chưa nhập`, ...problems.filter(isShown).slice(0, 1).flatMap(tell)].join('\n');
  }
  const { frontmatter } = report;
  const guess = (key: ImportedReport['guesses'][number]) =>
    report.guesses.includes(key) ? ' (phỏng đoán)' : '';
  const said = (value: string, key: ImportedReport['guesses'][number]) =>
    value ? `${value}${guess(key)}` : 'chưa rõ, hãy điền vào tệp';
  const notes = problems.filter((one) => one.severity === 'note').length;
  return [
    `${file} ${dryRun ? 'sẽ thành' : '→'} ${out}/${report.path}`,
    `  Tiêu đề:   ${said(frontmatter.title, 'title')}`,
    `  Ngày đăng: ${said(printDate(frontmatter.date), 'date')}`,
    `  Tác giả:   ${said([frontmatter.author].flat().join(', '), 'author')}`,
    `  Huyện:     ${said(frontmatter.district, 'district')}`,
    `  Nhiệm kỳ:  ${said(frontmatter.term, 'term')}`,
    `  Số liệu:   ${tellFigures([report])}${report.images.length > 0 ? `; ${report.images.length} ảnh` : ''}`,
    ...problems.filter(isShown).flatMap(tell),
    ...(notes > 0
      ? [`  Ngoài ra có ${notes} ghi chú về cách trình bày (xem bằng npm run check -- --notes).`]
      : []),
  ].join('\n');
}

/** What import itself did is told whatever its severity; how the text is printed only where it deserves a look. */
function isShown(one: Problem): boolean {
  return one.severity !== 'note' || /^(?:da-|bang-ma|tong-)/.test(one.code);
}

function tell(one: Problem): string[] {
  const mark = { error: 'Lỗi', warning: 'Cần xem', note: 'Đã làm' }[one.severity];
  const label = one.code === 'tong-khong-khop' ? 'Cần xem' : mark;
  const where = one.file.endsWith('.mdx') ? ` (dòng ${one.line})` : '';
  return [
    `  ${label}${where}: ${one.message}`,
    ...(one.severity === 'note' ? [] : [`    ${one.advice.replaceAll('\n', '\n    ')}`]),
  ];
}

/** `31 số liệu máy trích, chưa có người soát; 2 số liệu chưa ghi được`: together all that were found. */
function tellFigures(reports: readonly ImportedReport[]): string {
  const sum = (count: (report: ImportedReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const unwritten = sum((report) => report.unwritten);
  const written = sum((report) => report.figures.length) - unwritten;
  return [
    `${written} số liệu máy trích${written > 0 ? ', chưa có người soát' : ''}`,
    ...(unwritten > 0 ? [`${unwritten} số liệu chưa ghi được`] : []),
  ].join('; ');
}

/** `Đã nhập 2 bài (31 số liệu máy trích, chưa có người soát). 1 tệp chưa nhập: cu.doc.` */
export function summariseImport(outcomes: readonly Outcome[], dryRun: boolean): string {
  const done = outcomes.filter((one) => one.imported);
  const failed = outcomes.filter((one) => !one.imported);
  const reports = done.flatMap(({ report }) => report ?? []);
  const parts = [
    `${dryRun ? 'Xem trước' : 'Đã nhập'} ${done.length} bài (${tellFigures(reports)}).`,
    failed.length > 0 ? `${failed.length} tệp chưa nhập: ${failed.map((one) => one.file).join(', ')}.` : '',
    done.length > 0 && !dryRun
      ? 'Hãy soát số liệu (mở tệp .mdx ở trang /soan-thao/), xem lại các chỗ phỏng đoán, rồi chạy npm run check.'
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}
