import { problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';
import type { CheckedArchive, Rule } from '../checked-archive.ts';
import { oncePer } from '../once-per.ts';
import { scalarText } from '../../schema/read.ts';

/**
 * The same text published twice, whatever its spacing and punctuation, or one title twice on one day by one
 * author. Told at the later file, by name of the earlier.
 */
export const duplicatesRule: Rule = (report, archive) => {
  const first = firstTwin(report, archive);
  if (!first || first === report) return [];
  const message = `Bài này đã có ở «${first.path}».`;
  const advice = 'Hãy giữ một tệp. Nếu đây là hai bài khác nhau, hãy ghi đúng tiêu đề của từng bài.';
  return [problem('bai-trung', report.source.placeOfValue(['title']), message, advice)];
};

/** The first report, in the order of names, that is this one under another name; the report itself where it is first. */
function firstTwin(report: CheckedReport, archive: CheckedArchive): CheckedReport | undefined {
  const groups = groupsOf(archive);
  const likely = groups.get(report.opening()) ?? [];
  // Reading all words of a report takes time, so only those that begin alike are read.
  const words = likely.length > 1 ? report.words() : '';
  const twin = words ? likely.find((other) => other.words() === words) : undefined;
  if (twin && twin !== report) return twin;
  return groups.get(headOf(report))?.[0];
}

const groupsOf = oncePer(({ reports }: CheckedArchive) => {
  const groups = new Map<string, CheckedReport[]>();
  for (const report of reports.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    for (const key of [report.opening(), headOf(report)]) {
      const group = groups.get(key);
      if (group) group.push(report);
      else if (key) groups.set(key, [report]);
    }
  }
  return groups;
});

/** Without its ending, so that a copy, `…-2.mdx`, stands behind what it was copied from. */
function nameOf({ path }: CheckedReport): string {
  return path.replace(/\.mdx?$/, '');
}

function headOf({ title, date, data }: CheckedReport): string {
  return title && date ? `${date} ${title.toLowerCase()} ${[data.author].flat().map(scalarText).join()}` : '';
}
