import type { Authorities } from '../authorities/authorities.ts';
import { openReport } from '../check/checked-report.ts';
import { problem, type Problem } from '../check/problem.ts';
import { extractFigures } from '../figures/extract/extract.ts';
import { UnreadableFile } from '../import/read-file.ts';
import { scalarText, valueAt } from '../schema/read.ts';
import { canonicalTerm } from '../vietnamese/terms.ts';
import type { Draft } from './draft.ts';

/**
 * Opens a report of the archive for review: reviewed figures are accepted, automatic ones undecided. Where it declares
 * no figures, those that its page shows are there to be decided on.
 *
 * @throws UnreadableFile where the declaration or a figure of it cannot be read: saving would lose it.
 */
export function openReportFile(name: string, text: string, authorities: Authorities): Draft {
  const report = openReport(name, text);
  const { source, data } = report;
  const curated = report.curated();
  const unreadable =
    source.errors.length > 0 || !source.hasFrontmatter || (data.statistics !== undefined && !curated);
  const figureProblem = curated?.problems.find(({ severity }) => severity === 'error');
  if (unreadable) throw unreadableFile(report.declaration(authorities).problems, name);
  if (figureProblem) {
    const { code, path, message, hint } = figureProblem;
    throw unreadableFile([problem(code, source.placeOfValue(path), message, hint)], name);
  }
  const words = report.prose().text;
  const said = (...path: string[]) => scalarText(valueAt(data, path) ?? '');
  const figures = curated?.figures ?? extractFigures(words, { term: canonicalTerm(said('term')) });
  return {
    opened: {
      name,
      head: text.slice(text.indexOf('\n') + 1, source.bodyOffset).replace(/(?:^|\n)---[ \t]*\r?\n?$/, '\n'),
    },
    fields: {
      title: said('title'),
      date: said('date'),
      author: [data.author ?? ''].flat().map(scalarText).join(', '),
      district: said('district'),
      term: said('term'),
      summary: said('summary'),
      sourceName: said('source', 'name'),
      sourceUrl: said('source', 'url'),
    },
    body: source.body,
    figures: figures.map(({ state, ...figure }) => ({
      ...figure,
      decision: state === 'reviewed' ? 'accepted' : 'undecided',
    })),
  };
}

function unreadableFile(problems: readonly Problem[], name: string): UnreadableFile {
  const first = problems.find(({ severity }) => severity === 'error');
  const message = `Tệp ${name} còn lỗi${first ? ` ở dòng ${first.line}: ${first.message}` : '.'}`;
  const advice = 'Hãy sửa trong tệp theo npm run check rồi mở lại, để không mất số liệu nào.';
  return new UnreadableFile(problem('tep-hong', { file: name, line: 1, column: 1 }, message, advice));
}
