import type { Problem } from './problem.ts';

/**
 * For people:
 * ```
 * content/reports/2020/09/….mdx:3:7  ngay-khong-hop-le
 *   "date: 21/09/2020" không phải ngày theo dạng năm-tháng-ngày.
 *   Hãy viết: date: 2020-09-21
 * ```
 */
export function formatText(problems: readonly Problem[]): string {
  return problems.map(formatOne).join('\n\n');
}

function formatOne({ file, line, column, code, severity, message, advice }: Problem): string {
  const mark = { error: '', warning: '  (cảnh báo)', note: '  (ghi chú)' }[severity];
  const words = `${message}\n${advice}`.split('\n').map((one) => `  ${one}`);
  return [`${file}:${line}:${column}  ${code}${mark}`, ...words].join('\n');
}

/** `2 lỗi, 1 cảnh báo trong 3 bài.`; nothing wrong: `Đã kiểm tra 3 bài, không có lỗi.` */
export function summarise(problems: readonly Problem[], reports: number): string {
  const errors = count(problems, 'error');
  const warnings = count(problems, 'warning');
  const notes = count(problems, 'note');
  const found = [
    errors > 0 ? `${errors} lỗi` : '',
    warnings > 0 ? `${warnings} cảnh báo` : '',
    notes > 0 ? `${notes} ghi chú` : '',
  ].filter(Boolean);
  if (errors === 0) {
    const rest = found.length > 0 ? ` Có ${found.join(', ')}.` : '';
    return `Đã kiểm tra ${reports} bài, không có lỗi.${rest}`;
  }
  return `Đã kiểm tra ${reports} bài: ${found.join(', ')}. Mỗi mã lỗi có một mục trong hướng dẫn: /huong-dan/ma-loi/`;
}

function count(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((one) => one.severity === severity).length;
}

/** For programs: the problems as they are, one JSON array. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}

/** Workflow commands that GitHub shows beside the changed lines of a pull request. */
export function formatGithub(problems: readonly Problem[]): string {
  const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const;
  return problems
    .map((one) => {
      const place = `file=${property(one.file)},line=${one.line},col=${one.column},title=${property(one.code)}`;
      return `::${kinds[one.severity]} ${place}::${data(`${one.message}\n${one.advice}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
