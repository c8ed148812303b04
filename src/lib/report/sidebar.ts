import { chartGroup, type ChartMark } from '../figures/chart.ts';
import { formatValue } from '../figures/format.ts';
import { qualifierClass } from '../figures/quantity/qualifiers.ts';
import type { LocatedFigure } from '../figures/types.ts';
import { sidebarAnchor } from './mark-figures.ts';

/** One figure as the sidebar shows it. */
interface SidebarFigure {
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
}

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
}

/** Arranges a report's figures, in their order, for the sidebar. */
export function sidebarGroups(figures: LocatedFigure[]): SidebarGroup[] {
  // Figures found automatically come in the order of the text, where groups alternate.
  const groups = Map.groupBy(figures, (figure) => figure.group);
  return [...groups.values()].map((members) => {
    const marks = chartGroup(members);
    const markOf = new Map(members.map((figure, index) => [figure.id, marks[index]]));
    const common = commonFacts(members);
    return {
      name: members[0]!.group,
      caption: common,
      runs: runsOf(members, (figure) => facts(figure).join('\0')).map((run) => ({
        caption: facts(run[0]!).filter((fact) => !common.includes(fact)),
        figures: run.map((figure) => sidebarFigure(figure, markOf.get(figure.id))),
      })),
    };
  });
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
