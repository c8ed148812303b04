import { askedOfRow } from '../figures/asked-of-row.ts';
import { chartGroup, chartParts, type ChartMark, type LogAxis } from '../figures/chart.ts';
import { formatFigure, formatValue } from '../figures/format.ts';
import { qualifierClass } from '../figures/quantity/qualifiers.ts';
import { rowsOf, type Fact } from '../figures/repeats.ts';
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
  /** The other places that state the same. */
  again: Pick<SidebarFigure, 'anchor' | 'target'>[];
  /** What it is made up of, as far as the report tells. */
  parts: SidebarRun[];
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
  /** Those of its figures that are better read across and down, and stand in no run. */
  table?: SidebarTable<SidebarFigure>;
  /** The axis on which its dots stand. */
  axis?: LogAxis;
  /** Whether its figures stand one below the other. */
  rows: boolean;
  /** Whether it takes the whole width; two that do not stand side by side. */
  wide: boolean;
}

/** More figures than this take a group's whole width. */
const narrow = 3;

/**
 * Arranges the facts of a report for the sidebar, group after group: parts under their whole, the same fact once.
 * `body` is the party organization that the report is from (`Đảng bộ huyện Sông Lô`): that a figure is about it goes
 * without saying. `partsOf` says what a part is of that stands without its whole.
 */
export function sidebarGroups(
  facts: readonly Fact[],
  body = '',
  partsOf = (whole: string): string => whole,
): SidebarGroup[] {
  // Figures found automatically come in the order of the text, where groups alternate.
  const groups = Map.groupBy(facts, ({ figure }) => figure.group);
  return sideBySide([...groups.values()].map((members) => sidebarGroup(members, { body, partsOf })));
}

interface Telling {
  body: string;
  partsOf: (whole: string) => string;
}

function sidebarGroup(members: readonly Fact[], telling: Telling): SidebarGroup {
  const factsToTell = (fact: Fact) => scopeOf(fact, telling);
  const common = factsToTell(members[0]!).filter((said) =>
    members.every((member) => factsToTell(member).includes(said)),
  );
  const rest = (fact: Fact) => factsToTell(fact).filter((said) => !common.includes(said));
  const whole = members.every(standsAlone);
  // A cell is drawn by itself: columns count other things, or of other bodies, and share no scale.
  const cell = (fact: Fact) => sidebarFigure(fact, chartGroup([fact.figure])[0], telling);
  const asTable = (facts: readonly Fact[]) => tableOf(facts, (fact) => rest(fact).join(', '), cell);
  // All of the group fill a table, or those that are asked of one place after the other.
  const table =
    (whole ? asTable(members) : undefined) ??
    asTable(members.filter((fact) => standsAlone(fact) && askedOfRow(fact.figure) !== undefined));
  const tabled = new Set(table?.rows.flatMap(({ cells }) => cells.map(({ anchor }) => anchor)));
  const listed = members.filter(({ figure }) => !tabled.has(sidebarAnchor(figure.id)));
  const marks = chartGroup(listed.map(({ figure }) => figure));
  const markOf = marksOf(listed, marks);
  const shown = (fact: Fact) => sidebarFigure(fact, markOf.get(fact), telling);
  const axis = marks.flatMap((mark) => (mark?.kind === 'dot' ? [mark.axis] : []))[0];
  const runs = runsOf(listed, rest, shown).map(({ caption, figures }) => ({
    caption,
    figures: largestFirst(figures),
  }));
  const wide = rowsOf(members).length > narrow;
  return {
    name: members[0]!.figure.group,
    caption: common,
    runs,
    ...(table ? { table } : {}),
    ...(axis ? { axis } : {}),
    rows: wide || runs.length > 1 || !whole,
    wide,
  };
}

/** Neither a part nor made up of parts. */
function standsAlone({ parts, of }: Fact): boolean {
  return parts.length === 0 && !of;
}

function marksOf(facts: readonly Fact[], marks: readonly (ChartMark | undefined)[]) {
  return new Map(facts.map((fact, at) => [fact, marks[at]]));
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

function sidebarFigure(fact: Fact, mark: ChartMark | undefined, telling: Telling): SidebarFigure {
  const { figure, repeats, parts } = fact;
  const arrow = mark?.kind === 'change' && /^(tăng|giảm)$/.test(figure.qualifier ?? '');
  const own = scopeOf(fact, telling);
  const marks = marksOf(
    parts,
    chartParts(
      figure,
      parts.map((part) => part.figure),
    ),
  );
  return {
    ...placeOf(figure),
    label: figure.label,
    value: formatValue(figure),
    ...(figure.qualifier && !arrow && !qualifierIsTold(figure) ? { qualifier: figure.qualifier } : {}),
    ...(unitIsTold(figure) ? {} : { unit: figure.unit }),
    ...(mark ? { mark } : {}),
    ...(figure.indicator ? { compare: `/so-lieu/${figure.indicator}/` } : {}),
    ...((figure as MarkedFigure).unreviewed ? { unreviewed: true } : {}),
    again: repeats.map(placeOf),
    parts: runsOf(
      parts,
      (part) => scopeOf(part, telling).filter((said) => !own.includes(said)),
      (part) => {
        const { unit, ...shown } = sidebarFigure(part, marks.get(part), telling);
        return unit === undefined || unit === figure.unit ? shown : { ...shown, unit };
      },
    ),
  };
}

function placeOf({ id }: LocatedFigure): Pick<SidebarFigure, 'anchor' | 'target'> {
  return { anchor: sidebarAnchor(id), target: `#${id}` };
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

/**
 * What stands over a figure: its whole where it does not stand under it, its period and its subject, save one that the
 * label already ends with (`Kết nạp: Xã A`) and the report's own (`Đảng viên thuộc Đảng bộ huyện Sông Lô`).
 */
function scopeOf({ figure, of }: Fact, { body, partsOf }: Telling): string[] {
  const { period, subject } = figure;
  const own = body !== '' && (subject === body || subject?.endsWith(` thuộc ${body}`));
  const told = own || askedOfRow(figure) !== undefined;
  const whole = of && partsOf(`${of.label}: ${formatFigure(of)}`);
  return [whole, period, told ? undefined : subject].filter((said) => said !== undefined);
}

/** Facts that follow each other and have the same said over them. */
function runsOf(
  facts: readonly Fact[],
  captionOf: (fact: Fact) => string[],
  shown: (fact: Fact) => SidebarFigure,
): SidebarRun[] {
  const runs: SidebarRun[] = [];
  for (const fact of facts) {
    const caption = captionOf(fact);
    const current = runs.at(-1);
    if (current?.caption.join('\0') === caption.join('\0')) current.figures.push(shown(fact));
    else runs.push({ caption, figures: [shown(fact)] });
  }
  return runs;
}
