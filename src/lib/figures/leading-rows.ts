import { factsOf } from './repeats.ts';
import type { Fact } from './repeats.ts';
import type { LocatedFigure } from './types.ts';

/** About as many rows as a reader takes in at a glance. */
const MOST_ROWS = 12;
/** So many of one group before the others have had their turn. */
const MOST_OF_GROUP = 4;

/** What makes a row less telling, with its cost; the first row of a report has the whole score. */
const COSTS: readonly [
  applies: (figure: LocatedFigure, year: number | undefined) => boolean,
  cost: number,
][] = [
  [
    ({ label }) =>
      /^(?:|tỷ lệ|số lượng|người|đồng chí|trường hợp|chỉ|còn|số tiền|diện tích)$/iu.test(label.trim()),
    60,
  ],
  // A plan or a norm is no result.
  [
    ({ period }, year) =>
      year !== undefined && Number(/^đến (?:cuối |hết )?năm (\d{4})/.exec(period ?? '')?.[1] ?? 0) > year,
    40,
  ],
  [({ qualifier }) => /^(?:ít nhất|tối thiểu|tối đa|không quá|nhiều nhất)$/.test(qualifier ?? ''), 40],
  [({ partOf }) => partOf !== undefined, 30],
  [({ label }) => /^so với /iu.test(label), 20],
  [({ label }) => /: (?:tăng|giảm|vượt|gấp|tỷ lệ)/iu.test(label), 20],
  [({ qualifier }) => qualifier === 'mỗi', 10],
];

/** The body that most figures of the report are about. */
function mainSubject(figures: readonly LocatedFigure[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { subject } of figures) if (subject) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** Rows of an automatic sidebar. */
export interface LeadingRows {
  /** In the order of the text. */
  shown: LocatedFigure[];
  /** What stands behind «xem tất cả», in the order of the text. */
  rest: LocatedFigure[];
}

/**
 * The figures that lead an automatic sidebar, at most `most`: the report's own subject, results before plans and norms,
 * wholes before parts, every group in its turn; the same fact said twice takes one row, and nothing is dropped.
 * `year` is that of the report: what lies beyond it is a plan.
 */
export function leadingRows(
  figures: readonly LocatedFigure[],
  { most = MOST_ROWS, year }: { most?: number; year?: number } = {},
): LeadingRows {
  const facts = factsOf(figures).flatMap((fact): Fact[] => [fact, ...fact.parts]);
  const main = mainSubject(figures);
  const ranked = facts
    .map(({ figure }, at) => {
      const cost = COSTS.reduce((sum, [applies, price]) => sum + (applies(figure, year) ? price : 0), 0);
      const own = figure.subject !== undefined && figure.subject === main ? 5 : 0;
      return { figure, score: own - cost - at * 0.2 };
    })
    .sort((left, right) => right.score - left.score);
  const chosen = new Set<LocatedFigure>();
  const ofGroup = new Map<string, number>();
  for (const limit of [MOST_OF_GROUP, Infinity]) {
    for (const { figure } of ranked) {
      const taken = ofGroup.get(figure.group) ?? 0;
      if (chosen.size >= most || chosen.has(figure) || taken >= limit) continue;
      chosen.add(figure);
      ofGroup.set(figure.group, taken + 1);
    }
  }
  return {
    shown: figures.filter((figure) => chosen.has(figure)),
    rest: figures.filter((figure) => !chosen.has(figure)),
  };
}
