import { knownTo, type Authorities } from '../authorities/authorities.ts';
import { reportSchema, type ReportFrontmatter } from '../report/schema.ts';
import type { ReportSource } from '../report/source.ts';
import { fieldOf, readBySchema, valueAt } from '../schema/read.ts';
import { exampleOf, issueProblems } from './issue-problems.ts';
import { problem, type Problem } from './problem.ts';
import { withSyntaxProblems } from './yaml-syntax.ts';

/** A report's frontmatter as the site takes it, or what is wrong with it. */
interface FrontmatterReading {
  /** There exactly where no problem is an error. */
  frontmatter?: ReportFrontmatter;
  problems: Problem[];
}

/**
 * Reads a report's frontmatter. Build and check both ask here, so that what one accepts the other does: unknown and
 * missing keys, wrong types, dates, terms, ids that no authority file has, each at its line and column.
 */
export function readFrontmatter(source: ReportSource, authorities: Authorities): FrontmatterReading {
  if (!source.hasFrontmatter) {
    const message = 'Tệp không mở đầu bằng phần khai báo giữa hai dòng «---».';
    const advice = `Hãy thêm vào đầu tệp:\n---\n${requiredExamples()}\n---`;
    return { problems: [problem('thieu-khai-bao', source.placeAt(0), message, advice)] };
  }
  const { value, issues } = readBySchema(reportSchema, source.data ?? {}, knownTo(authorities));
  const found = [...issueProblems(issues, reportSchema, source, authorities), ...oddTerm(source)];
  const problems = withSyntaxProblems(source, found);
  return value && source.errors.length === 0 ? { frontmatter: value, problems } : { problems };
}

/** A term that is right as it is written, and of another length than terms are. */
function oddTerm(source: ReportSource): Problem[] {
  const term = reportSchema.shape.term.safeParse(valueAt(source.data, ['term']));
  const [from = 0, to = 0] = term.success ? term.data.split('–').map(Number) : [];
  if (to - from === 5 || !term.success) return [];
  const message = `"term: ${source.textOfValue(['term'])}" dài ${to - from} năm, trong khi nhiệm kỳ thường là năm năm.`;
  const advice = 'Hãy đối chiếu với bài; nếu bài viết như vậy thì để nguyên.';
  return [problem('nhiem-ky-la', source.placeOfValue(['term']), message, advice)];
}

function requiredExamples(): string {
  return Object.entries(reportSchema.shape)
    .filter(([, schema]) => !schema.safeParse(undefined).success)
    .map(([key, schema]) => exampleOf(key, fieldOf(schema)))
    .join('\n');
}
