import type { YamlSource } from '../schema/yaml-source.ts';
import { problem, type Problem } from './problem.ts';

/**
 * The YAML parser's objections in an archivist's words, one for each line (a slip makes the parser stumble
 * several times on the same line).
 */
function syntaxProblems(source: YamlSource): Problem[] {
  const problems = new Map<number, Problem>();
  for (const { code, offset } of source.errors) {
    const place = source.placeAt(offset);
    const line = source.text.split('\n')[place.line - 1] ?? '';
    if (problems.has(place.line)) continue;
    if (code === 'DUPLICATE_KEY') {
      const key = line.trim().replace(/^- /, '').split(':')[0] ?? '';
      const advice = 'Hãy giữ một dòng, bỏ dòng kia.';
      problems.set(place.line, problem('khoa-lap', place, `Khóa «${key}» đã ghi ở trên.`, advice));
    } else {
      const [message, advice] = explain(code, line);
      problems.set(place.line, problem('yaml-sai-cu-phap', place, message, advice));
    }
  }
  return [...problems.values()];
}

/** With what else was found in the YAML, as far as it was read as it was meant. */
export function withSyntaxProblems(source: YamlSource, found: readonly Problem[]): Problem[] {
  const syntax = syntaxProblems(source);
  if (syntax.length === 0) return [...found];
  // A line the parser could not read gives nonsense values, leaves the key above it without one, and hides others.
  const unreadable = new Set(syntax.flatMap(({ line }) => [line, line - 1]));
  const sure = found.filter(({ line, code }) => !unreadable.has(line) && code !== 'thieu-khoa');
  return [...syntax, ...sure];
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
      `"${shown}": giá trị mở đầu bằng một dấu có nghĩa riêng.`,
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
        `"${shown}": giá trị mở đầu bằng một dấu có nghĩa riêng.`,
        'Hãy đặt giá trị trong dấu nháy đơn.',
      ];
    case 'MULTIPLE_DOCS':
      return [`"${shown}": từ dòng này trở đi máy không đọc.`, 'Hãy bỏ dòng «---» hoặc «...» giữa tệp.'];
    default:
      return [
        `"${shown}": máy không đọc được dòng này.`,
        'Hãy viết mỗi dòng theo dạng «khóa: giá trị»; câu có dấu : # hoặc dấu nháy thì đặt trong dấu nháy đơn.',
      ];
  }
}
