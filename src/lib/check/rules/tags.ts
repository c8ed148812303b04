import type { Heading, Paragraph, TableCell } from 'mdast';
import { reportComponentNames } from '../../report/component-names.ts';
import { walk } from '../../report/markdown.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { CheckedReport, Rule } from '../report.ts';
import { checkPicture } from './links.ts';
import type { Archive } from '../archive.ts';

/**
 * Tags written in a report: a component that the archive does not have stops the page from being made; a picture in a
 * tag carries a description and lies where it is said to lie, as any other.
 */
export const tagsRule: Rule = (report, archive) => {
  if (!report.source.body.includes('<')) return [];
  const problems: Problem[] = [];
  walk(report.tree(), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const start = node.position?.start.offset ?? 0;
    const source = withoutCode(node, report.source.body);
    for (const match of source.matchAll(tag)) {
      if (match[1])
        problems.push(...checkTag(report, archive, start + match.index, match[1], match[2] ?? ''));
    }
  });
  return problems;
};

/** The source of a line, what stands in backticks blanked. An address inside a tag is a node of its own to Markdown. */
function withoutCode(line: Paragraph | Heading | TableCell, body: string): string {
  const start = line.position?.start.offset ?? 0;
  let source = body.slice(start, line.position?.end.offset);
  walk(line, (node) => {
    if (node.type !== 'inlineCode' || !node.position) return;
    const [from, to] = [node.position.start.offset! - start, node.position.end.offset! - start];
    source = source.slice(0, from) + ' '.repeat(to - from) + source.slice(to);
  });
  return source;
}

// An escaped character is none; then a tag that opens, its name and what follows the name.
const tag = /\\[\s\S]|<([A-Za-z][\w.-]*)((?:[\s/][^<>]*)?)>/g;

function checkTag(
  report: CheckedReport,
  archive: Archive,
  at: number,
  name: string,
  rest: string,
): Problem[] {
  const place = report.source.placeAt(report.source.bodyOffset + at);
  const known: readonly string[] = reportComponentNames;
  const own = known.includes(name.replace(/\/$/, ''));
  if (/^\p{Lu}|\./u.test(name) && !own) {
    const meant = nearest(name, known) ?? known.join(', ');
    const message = `Kho không có thành phần <${name}>.`;
    return [
      problem(
        'the-la',
        place,
        message,
        `Trong bài chỉ dùng được: <${meant}>. Nếu đó là chữ của bài, hãy viết: \\<${name}`,
      ),
    ];
  }
  if (!own && name.toLowerCase() !== 'img') return [];
  const said = (key: string) => new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(rest);
  const [src, alt] = [said('src'), said('alt')].map((found) => found?.[1] ?? found?.[2] ?? '');
  return checkPicture(report, archive, place, src!, alt);
}
