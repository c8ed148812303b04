import { chartGroup, type ChartMark, type LogAxis } from '../figures/chart.ts';
import { formatValue } from '../figures/format.ts';
import { qualifierClass } from '../figures/quantity/qualifiers.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { sidebarAnchor } from './mark-figures.ts';
import { tableOf, type SidebarTable } from './sidebar-table.ts';

/** One figure as the sidebar shows it. */
export interface SidebarFigure {
  /** `so-7w3c-e5t1`: where the words in the prose lead back to. */
  anchor: string;
  /** `#sl-7w3c-e5t1`: the words that state it. */
  target: string;
  label: string;
  /** `hơn`, `bình quân`; an arrow tells `tăng` and `giảm` already. */
  qualifier?: string;
  /** `2.095`, `94,2%`, `175 → 146` */
  value: string;
  /** Left out where the label begins with it: «Đảng viên được kiểm tra» counts đảng viên. */
  unit?: string;
  mark?: ChartMark;
  /** `/so-lieu/dang-vien-ket-nap/`: the same measure in other reports. */
  compare?: string;
  /** No person has looked at it, while others beside it have been reviewed. */
  unreviewed?: boolean;
}

/** A figure that is told apart as the machine's, because others beside it have been reviewed. */
export type MarkedFigure = LocatedFigure & { unreviewed?: boolean };

/** Figures in a row that share their period and subject. */
export interface SidebarRun {
  /** What the figures of the run have in common and the group does not already say. */
  caption: string[];
  figures: SidebarFigure[];
}

interface SidebarGroup {
  name: string;
  /** Period and subject, where all of the group share them. */
  caption: string[];
  runs: SidebarRun[];
  /** The same figures, where they are better read across and down. */
  table?: SidebarTable<SidebarFigure>;
  /** The axis on which its dots stand. */
  axis?: LogAxis;
  /** Whether it takes the whole width; two that do not stand side by side. */
  wide: boolean;
}

/** More figures than this take a group's whole width. */
const narrow = 3;

/**
 * Arranges a report's figures for the sidebar, group after group. `body` is the party organization that the report is
 * from (`Đảng bộ huyện Sông Lô`): that a figure is about it goes without saying.
 */
export function sidebarGroups(figures: LocatedFigure[], body = ''): SidebarGroup[] {
  const told = figures.map((figure) => withoutOwn(figure, body));
  // Figures found automatically come in the order of the text, where groups alternate.
  const groups = Map.groupBy(told, (figure) => figure.group);
  return sideBySide([...groups.values()].map(sidebarGroup));
}

function sidebarGroup(members: LocatedFigure[]): SidebarGroup {
  const marks = chartGroup(members);
  const markOf = new Map(members.map((figure, index) => [figure.id, marks[index]]));
  const common = commonFacts(members);
  const rest = (figure: LocatedFigure) => facts(figure).filter((fact) => !common.includes(fact));
  const shown = (figure: LocatedFigure) => sidebarFigure(figure, markOf.get(figure.id));
  const table = tableOf(members, (figure) => rest(figure).join(', '), sidebarFigure);
  const axis = marks.flatMap((mark) => (mark?.kind === 'dot' ? [mark.axis] : []))[0];
  return {
    name: members[0]!.group,
    caption: common,
    runs: runsOf(members, (figure) => facts(figure).join('\0')).map((run) => ({
      caption: rest(run[0]!),
      figures: largestFirst(run.map(shown)),
    })),
    ...(table ? { table } : {}),
    ...(axis ? { axis } : {}),
    wide: members.length > narrow,
  };
}

/** Dots are read down from the largest; everything else stands as the archivist or the text has it. */
function largestFirst(figures: SidebarFigure[]): SidebarFigure[] {
  const at = ({ mark }: SidebarFigure) => (mark?.kind === 'dot' ? mark.at : undefined);
  if (figures.some((figure) => at(figure) === undefined)) return figures;
  return figures.toSorted((a, b) => at(b)! - at(a)!);
}

/** Narrow groups come in pairs: one that would stand alone has the next narrow one moved up beside it. */
function sideBySide(groups: SidebarGroup[]): SidebarGroup[] {
  const arranged: SidebarGroup[] = [];
  const left = [...groups];
  while (left.length > 0) {
    const group = left.shift()!;
    arranged.push(group);
    const next = group.wide ? -1 : left.findIndex(({ wide }) => !wide);
    if (next >= 0) arranged.push(...left.splice(next, 1));
  }
  return arranged;
}

/** `Đảng viên thuộc Đảng bộ huyện Sông Lô` in a report of that Đảng bộ: no subject worth a line. */
function withoutOwn(figure: LocatedFigure, body: string): LocatedFigure {
  const { subject, ...others } = figure;
  const own = body !== '' && (subject === body || subject?.endsWith(` thuộc ${body}`));
  return own ? others : figure;
}

function sidebarFigure(figure: LocatedFigure, mark: ChartMark | undefined): SidebarFigure {
  const arrow = mark?.kind === 'change' && /^(tăng|giảm)$/.test(figure.qualifier ?? '');
  return {
    anchor: sidebarAnchor(figure.id),
    target: `#${figure.id}`,
    label: figure.label,
    value: formatValue(figure),
    ...(figure.qualifier && !arrow && !qualifierIsTold(figure) ? { qualifier: figure.qualifier } : {}),
    ...(unitIsTold(figure) ? {} : { unit: figure.unit }),
    ...(mark ? { mark } : {}),
    ...(figure.indicator ? { compare: `/so-lieu/${figure.indicator}/` } : {}),
    ...((figure as MarkedFigure).unreviewed ? { unreviewed: true } : {}),
  };
}

/** `Thu nhập bình quân đầu người`, `Đảng viên được kết nạp: tăng`: the label says it; `mỗi` always stands there. */
function qualifierIsTold({ qualifier = '', label }: LocatedFigure): boolean {
  if (qualifier === 'mỗi') return true;
  return (
    /^(?:average|change|ratio)$/.test(qualifierClass(qualifier)) && label.toLowerCase().includes(qualifier)
  );
}

function unitIsTold({ unit, label }: LocatedFigure): boolean {
  return unit === '%' || unit === '‰' || label.toLowerCase().startsWith(unit.toLowerCase());
}

/** Period and subject, save a subject that the label already ends with: `Kết nạp: Xã A`. */
function facts({ period, subject, label }: LocatedFigure): string[] {
  const told = subject !== undefined && label.endsWith(`: ${subject}`);
  return [period, told ? undefined : subject].filter((fact) => fact !== undefined);
}

function commonFacts(figures: LocatedFigure[]): string[] {
  return facts(figures[0]!).filter((fact) => figures.every((figure) => facts(figure).includes(fact)));
}

function runsOf(figures: LocatedFigure[], keyOf: (figure: LocatedFigure) => string): LocatedFigure[][] {
  const runs: LocatedFigure[][] = [];
  for (const figure of figures) {
    const current = runs.at(-1);
    if (current && keyOf(current[0]!) === keyOf(figure)) current.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
