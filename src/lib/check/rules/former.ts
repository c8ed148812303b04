import { calendarPath } from '../../archive/calendar.ts';
import type { CheckedArchive, Rule } from '../checked-archive.ts';
import { oncePer } from '../once-per.ts';
import { problem } from '../problem.ts';
import type { CheckedReport } from '../checked-report.ts';

/** An address leads to one report: what one report had before is neither another's now nor claimed twice. */
export const formerRule: Rule = (report, archive) => {
  const held = claimsOf(archive);
  return formerPaths(report).flatMap((path, index) => {
    const [first] = held.get(path) ?? [];
    if (!first || (first.report === report && first.index === index)) return [];
    const message =
      first.index === undefined
        ? `"${path}" là địa chỉ hiện nay của «${first.report.path}».`
        : `"${path}" đã ghi ở «${first.report.path}».`;
    const advice = 'Mỗi địa chỉ chỉ dẫn tới một bài. Hãy bỏ dòng này, hoặc sửa lại cho đúng địa chỉ cũ.';
    return [problem('dia-chi-cu-trung', report.source.placeOfValue(['former', index]), message, advice)];
  });
};

/** Where a report is published: `/2020/09/21/<slug>/`; nothing while its date is not one. */
export function pathOf({ date, slug }: Pick<CheckedReport, 'date' | 'slug'>): string | undefined {
  return date && `${calendarPath(date)}${slug}/`;
}

/** Where it was published before, entry by entry; an entry that is no address is an empty one. */
export function formerPaths({ data }: Pick<CheckedReport, 'data'>): string[] {
  return Array.isArray(data.former)
    ? data.former.map((path) => (typeof path === 'string' ? path.trim() : ''))
    : [];
}

/** A report that has an address, or had it by the entry `index` of its `former`. */
interface Claim {
  report: CheckedReport;
  index?: number;
}

/** Who claims each address: the report that is there, then those that were, in the order of files. */
const claimsOf = oncePer(({ reports }: CheckedArchive): ReadonlyMap<string | undefined, Claim[]> => {
  const now = reports.map((report) => ({ path: pathOf(report), report }));
  const then = reports.flatMap((report) =>
    formerPaths(report).map((path, index) => ({ path, report, index })),
  );
  return Map.groupBy([...now, ...then], ({ path }) => path);
});
