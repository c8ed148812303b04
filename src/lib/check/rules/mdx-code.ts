import type { Nodes, Parents } from 'mdast';
import { walk } from '../../report/markdown.ts';
import { problem, type Problem } from '../problem.ts';
import type { CheckedReport, Rule } from '../report.ts';

/**
 * A report is prose: nothing in it is executed. `import`, `export`, `{…}`, scripts and event attributes are
 * errors at their line; so is a `<` that opens no tag (`<5%`), which stops the page from being made.
 * A remark `{/* … *\/}` runs nothing and may stay.
 */
export const mdxCodeRule: Rule = (report) => {
  const { body } = report.source;
  if (!/[{<]|^[ \t]*(?:import|export)\b/m.test(body)) return [];
  const problems: Problem[] = [];
  walk(report.tree(), (node, ancestors) => {
    if (node.type === 'paragraph') problems.push(...checkModule(report, node, ancestors));
    if (node.type === 'text') problems.push(...checkText(report, node));
  });
  return problems;
};

function checkModule(report: CheckedReport, node: Nodes, ancestors: readonly Parents[]): Problem[] {
  const start = node.position?.start.offset ?? 0;
  const statement = /^(?:import|export)(?=[\s{*'"])[^\n]*/.exec(report.source.body.slice(start));
  if (ancestors.length > 1 || !statement) return [];
  const message = `"${shorten(statement[0])}" bị hiểu là lệnh lập trình, mà bài trong kho không được chạy lệnh.`;
  const word = statement[0].slice(0, 6);
  const advice = `Hãy bỏ dòng này. Nếu đó là chữ của bài, hãy viết: &#${word.charCodeAt(0)};${word.slice(1)}…`;
  return [problem('mdx-chay-ma', place(report, start), message, advice)];
}

// An escaped character, a remark, then what is looked for: an expression, a script, an event, a tag, a bare mark.
const marks =
  /\\[\s\S]|\{\s*\/\*[\s\S]*?\*\/\s*\}|(?<code>\{[^{}]*\}?|<script\b[^>]*>?|<(?:iframe|object|embed)\b[^>]*>?|\son\w+\s*=|javascript:)|<\/?(?:[A-Za-z][\w.-]*)?(?=[\s/>])|(?<open><)/gi;

function checkText(report: CheckedReport, node: Nodes): Problem[] {
  const start = node.position?.start.offset ?? 0;
  const source = report.source.body.slice(start, node.position?.end.offset);
  const problems: Problem[] = [];
  for (const match of source.matchAll(marks)) {
    const { code, open } = match.groups!;
    if (code) {
      const message = `"${shorten(code.trim())}" bị hiểu là lệnh lập trình, mà bài trong kho không được chạy lệnh.`;
      const advice = /^[{}]/.test(code)
        ? `Nếu đó là chữ của bài, hãy thêm dấu \\ ở trước: ${shorten(code.replace(/[{}]/g, '\\$&'))}`
        : 'Hãy bỏ đoạn này.';
      problems.push(problem('mdx-chay-ma', place(report, start + match.index), message, advice));
    } else if (open) {
      const words = shorten(source.slice(match.index, match.index + 12).split('\n')[0]!);
      const message = `Dấu «<» trong "${words}" bị hiểu là mở một thẻ, nên trang không dựng được.`;
      problems.push(
        problem('mdx-sai-cu-phap', place(report, start + match.index), message, `Hãy viết: \\${words}`),
      );
    }
  }
  return problems;
}

function place(report: CheckedReport, offset: number) {
  return report.source.placeAt(report.source.bodyOffset + offset);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
