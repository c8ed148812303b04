import { capitalise } from '../vietnamese/format.ts';
import { escapePattern } from '../vietnamese/pattern.ts';
import type { StatisticsRow } from './statistics.ts';

/** What figures must have in common before one scale may hold them. */
interface Measure {
  /** `đảng viên` */
  unit: string;
  /** `bình quân mỗi năm`, `một năm`, `cả nhiệm kỳ`; absent where the report does not tell. */
  period?: string;
  /** `Đảng bộ huyện`: without the name of the place; absent where the report does not tell. */
  subject?: string;
}

/** Figures of one indicator that measure the same thing. */
export interface ComparableSet {
  measure: Measure;
  rows: StatisticsRow[];
}

/** Why sets of one indicator are not put on one scale. */
interface Difference {
  in: 'unit' | 'period' | 'subject';
  /** What the sets say, `undefined` for those that say nothing. */
  values: (string | undefined)[];
}

/** Sorts the figures of one indicator into sets that may be compared, the largest set first. */
export function comparableSets(rows: StatisticsRow[]): ComparableSet[] {
  const sets = new Map<string, ComparableSet>();
  for (const row of rows) {
    const measure = measureOf(row);
    const key = JSON.stringify([measure.unit, measure.period, measure.subject]);
    const set = sets.get(key) ?? { measure, rows: [] };
    set.rows.push(row);
    sets.set(key, set);
  }
  return [...sets.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** More would not be told apart by their names. */
const mostMeasures = 8;

/** The sets that are drawn, each on a page of its own: a figure or two that stand alone are compared with nothing. */
export function measuredSets(sets: ComparableSet[]): ComparableSet[] {
  return sets.filter((set, index) => index === 0 || set.rows.length > 2).slice(0, mostMeasures);
}

/** In what the sets differ; nothing when there is one set or none. */
export function differences(sets: ComparableSet[]): Difference[] {
  return (['unit', 'period', 'subject'] as const).flatMap((key) => {
    const values = [...new Set(sets.map(({ measure }) => measure[key]))];
    return values.length > 1 ? [{ in: key, values }] : [];
  });
}

function measureOf({ figure, report }: StatisticsRow): Measure {
  const yearly = figure.qualifier === 'bình quân' && /năm/.test(figure.period ?? 'năm');
  return {
    unit: figure.unit,
    period: yearly ? 'bình quân mỗi năm' : periodKind(figure.period),
    subject: subjectKind(figure.subject, report.district),
  };
}

/**
 * How long a period is, whichever it is: `năm 2019` → `một năm`, `nhiệm kỳ 2015–2020` → `cả nhiệm kỳ`,
 * `mỗi năm` → `bình quân mỗi năm`. What is not known stays as it is: `5 năm`, `quý I/2020` → `một quý`.
 */
export function periodKind(period: string | undefined): string | undefined {
  if (period === undefined) return undefined;
  const text = period.toLowerCase();
  if (/(?:mỗi|hằng|hàng|từng) năm|bình quân.*năm|năm.*bình quân/.test(text)) return 'bình quân mỗi năm';
  if (/nhiệm kỳ/.test(text) && !/nửa|giữa|đầu|năm thứ/.test(text)) return 'cả nhiệm kỳ';
  if (/^(?:trong |cả )?năm \d{4}$/.test(text)) return 'một năm';
  if (/^quý (?:[ivx]+|\d)(?:\D.*)?$/.test(text)) return 'một quý';
  if (/^(?:6|sáu) tháng/.test(text)) return '6 tháng';
  return text;
}

/** Places of one level of government may stand side by side, whatever each is called. */
const levels: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    huyện: 'cấp huyện',
    quận: 'cấp huyện',
    'thị xã': 'cấp huyện',
    'thành phố': 'cấp huyện',
    xã: 'cấp xã',
    phường: 'cấp xã',
    'thị trấn': 'cấp xã',
    tỉnh: 'cấp tỉnh',
  }),
);

/**
 * The subject without the name of its place, so that places can stand side by side: `Đảng bộ huyện Sông Lô` →
 * `Đảng bộ cấp huyện`, `Huyện ủy Sông Lô` and `Thị ủy Phúc Yên` → `Cấp ủy cấp huyện`. Where a report names none, its
 * own is meant: `toàn Đảng bộ` → `Đảng bộ cấp huyện`.
 */
export function subjectKind(
  subject: string | undefined,
  place: { kind: string; name: string },
): string | undefined {
  if (subject === undefined) return undefined;
  const level = levels.get(place.kind) ?? place.kind;
  if (/^(?:toàn )?đảng bộ$/iu.test(subject)) return `Đảng bộ ${level}`;
  if (subject.toLowerCase() === `toàn ${place.kind}`) return capitalise(level);
  const name = `\\s+${escapePattern(place.name)}(?![\\p{L}\\p{M}])`;
  const kind = `(?<![\\p{L}\\p{M}])${escapePattern(place.kind)}`;
  const general = subject
    .replace(new RegExp(`${kind}${name}`, 'giu'), level)
    .replace(new RegExp(name, 'gu'), '')
    .replace(/(?:Huyện|Thị|Quận|Thành) [uủ][yỷ](?![\p{L}\p{M}])/gu, `Cấp ủy ${level}`);
  return capitalise(general);
}
