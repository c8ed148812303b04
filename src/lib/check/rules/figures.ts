import { curateFigures } from '../../figures/curate.ts';
import { statisticsSchema } from '../../figures/schema.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../checked-archive.ts';

/**
 * Quotations in `statistics` stand in the text, once, without overlap, and say a number. A block that the
 * frontmatter rule already objects to is left to it.
 */
export const figuresRule: Rule = (report) => {
  if (report.data.statistics === undefined) return [];
  const statistics = statisticsSchema.safeParse(report.data.statistics);
  if (!statistics.success) return [];
  return curateFigures(statistics.data, report.prose().text).problems.map((one) =>
    problem(one.code, report.source.placeOfValue(one.path), one.message, one.hint),
  );
};
