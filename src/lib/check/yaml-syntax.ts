import type { YAMLParseError } from 'yaml';
import { problem, type Problem } from './problem.ts';
import type { ReportSource } from '../report/source.ts';

/**
 * The YAML parser's objections in an archivist's words, one for each line (a slip makes the parser stumble
 * several times on the same line).
 */
export function syntaxProblems(
  source: ReportSource,
  errors: readonly YAMLParseError[],
  frontmatter: { text: string; offset: number },
): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const place = source.placeAt(frontmatter.offset + error.pos[0]);
    const line = frontmatter.text.split('\n')[place.line - 2] ?? '';
    if (problems.has(place.line)) continue;
    if (error.code === 'DUPLICATE_KEY') {
      const key = line.trim().split(':')[0] ?? '';
      const advice = 'Hãy giữ một dòng, bỏ dòng kia.';
      problems.set(place.line, problem('khoa-lap', place, `Khóa «${key}» đã ghi ở trên.`, advice));
    } else {
      const [message, advice] = explain(error.code, line);
      problems.set(place.line, problem('yaml-sai-cu-phap', place, message, advice));
    }
  }
  return [...problems.values()];
}

function explain(code: string, line: string): [message: string, advice: string] {
  const shown = line.trim();
  const withColon = /^(\s*(?:- )?[\w-]+): +([^'"].*: .*)$/.exec(line);
  if (withColon) {
    const value = withColon[2]!.trim().replaceAll("'", "''");
    return [
      `"${shown}" có dấu hai chấm giữa câu, nên bị hiểu là một khóa nữa.`,
      `Hãy đặt cả câu trong dấu nháy đơn: ${withColon[1]!.trim()}: '${value}'`,
    ];
  }
  const withMark = /^(\s*(?:- )?[\w-]+): +([@`%&*!|>[\]{},#?].*)$/.exec(line);
  if (withMark) {
    const value = withMark[2]!.trim().replaceAll("'", "''");
    return [
      `"${shown}": giá trị mở đầu bằng một dấu có nghĩa riêng trong phần khai báo.`,
      `Hãy đặt cả câu trong dấu nháy đơn: ${withMark[1]!.trim()}: '${value}'`,
    ];
  }
  const afterQuote = /^(\s*(?:- )?[\w-]+): +"(.*)$/.exec(line);
  if (afterQuote && ['UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BAD_DQ_ESCAPE'].includes(code)) {
    return [
      `"${shown}": dấu nháy kép mở và đóng không khớp.`,
      `Hãy đặt cả câu trong dấu nháy đơn, bên trong giữ dấu nháy kép: ${afterQuote[1]!.trim()}: '…'`,
    ];
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return [`"${shown}" thụt dòng bằng phím Tab.`, 'Hãy thay bằng hai dấu cách.'];
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        `"${shown}" thụt dòng không khớp các dòng quanh nó.`,
        'Các khóa cùng cấp phải thẳng cột; mỗi cấp lùi vào hai dấu cách.',
      ];
    case 'MISSING_CHAR':
      return [
        `"${shown}": thiếu một dấu (thường là dấu hai chấm sau khóa, hoặc dấu nháy đóng).`,
        'Hãy viết theo dạng «khóa: giá trị», dấu nháy phải có mở có đóng.',
      ];
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_SCALAR_START':
      return [
        `"${shown}": giá trị mở đầu bằng một dấu có nghĩa riêng trong phần khai báo.`,
        'Hãy đặt giá trị trong dấu nháy đơn.',
      ];
    default:
      return [
        `"${shown}": máy không đọc được dòng này.`,
        'Hãy viết mỗi dòng theo dạng «khóa: giá trị»; câu có dấu : # hoặc dấu nháy thì đặt trong dấu nháy đơn.',
      ];
  }
}
