import { curateFigures } from '../figures/curate.ts';
import { standsOnce } from '../figures/locate.ts';
import { readQuote } from '../figures/read.ts';
import { UNSAID_STATE, type CuratedFigure, type CuratedGroup } from '../figures/schema.ts';
import type { FigureValue, LocatedFigure } from '../figures/types.ts';

/** What a declaration says of a report's figures, and what it cannot say. */
export interface ProposedStatistics<Placed> {
  statistics: CuratedGroup[];
  /** Figures that the declaration could not give back. */
  left: UnwrittenFigure<Placed>[];
}

export interface UnwrittenFigure<Placed> {
  figure: Placed;
  /** `Không thấy đơn vị trong «26».` */
  why: string;
}

/**
 * Writes figures as the `statistics:` block that gives them back, each with its state: groups in the order of their
 * first figure, period and subject said once where a whole group shares them, value, unit and qualifier only where
 * the quotation's own words do not say them. Every figure is in the block or among those left, with the reason.
 */
export function proposeStatistics<Placed extends LocatedFigure>(
  figures: readonly Placed[],
  text: string,
): ProposedStatistics<Placed> {
  const groups = [...Map.groupBy(figures, ({ group }) => group)];
  const proposed = groups.map(([name, members]) => writeGroup(name, members, text));
  const wrong = new Map<Placed, string>();
  for (const { severity, path, message } of curateFigures(proposed, text).problems) {
    const figure = groups[path[1] as number]![1][path[3] as number]!;
    if (severity === 'error' && !wrong.has(figure)) wrong.set(figure, message);
  }
  const isWritten = (group: number) => (_: unknown, index: number) => !wrong.has(groups[group]![1][index]!);
  const written = groups.flatMap(([, members]) => members.filter((figure) => !wrong.has(figure)));
  const wholeOf = wholesOf(figures, written);
  return {
    statistics: proposed
      .map((group, at) => ({
        ...group,
        figures: group.figures
          .map((one, index) => ({ ...one, ...wholeOf(groups[at]![1][index]!) }))
          .map(inOrder)
          .filter(isWritten(at)),
      }))
      .filter((group) => group.figures.length > 0),
    left: [...wrong].map(([figure, why]) => ({ figure, why })),
  };
}

/**
 * Of each figure the whole as the declaration numbers it. Where a whole is not written its own whole stands for it: what
 * is a part of a part is one of the whole too.
 */
function wholesOf<Placed extends LocatedFigure>(
  figures: readonly Placed[],
  written: readonly Placed[],
): (figure: Placed) => { partOf?: string } {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const numbers = new Map(written.map((figure, at) => [figure.id, `sl-${at + 1}`]));
  return ({ id, partOf }) => {
    let whole = byId.get(partOf ?? '');
    while (whole && whole.id !== id && !numbers.has(whole.id)) whole = byId.get(whole.partOf ?? '');
    const number = whole && whole.id !== id ? numbers.get(whole.id) : undefined;
    return number ? { partOf: number } : {};
  };
}

/** The state is written last. */
function inOrder({ state, ...figure }: CuratedFigure): CuratedFigure {
  return state === undefined ? figure : { ...figure, state };
}

function writeGroup(name: string, members: readonly LocatedFigure[], text: string): CuratedGroup {
  const period = shared(members.map((figure) => figure.period));
  const subject = shared(members.map((figure) => figure.subject));
  return {
    group: name,
    ...(period ? { period } : {}),
    ...(subject ? { subject } : {}),
    figures: members.map((figure) => writeFigure(figure, text, period, subject)),
  };
}

function writeFigure(figure: LocatedFigure, text: string, period?: string, subject?: string): CuratedFigure {
  const reading = readQuote(figure.quote);
  const sameValue = reading !== undefined && isSameValue(reading.value, figure.value);
  return {
    quote: figure.quote,
    label: figure.label,
    ...surroundings(figure, text),
    ...(sameValue ? {} : { value: figure.value }),
    ...(figure.unit && reading?.unit !== figure.unit ? { unit: figure.unit } : {}),
    ...(figure.qualifier && reading?.qualifier !== figure.qualifier ? { qualifier: figure.qualifier } : {}),
    ...(figure.period && figure.period !== period ? { period: figure.period } : {}),
    ...(figure.subject && figure.subject !== subject ? { subject: figure.subject } : {}),
    ...(figure.indicator ? { indicator: figure.indicator } : {}),
    ...(figure.state === UNSAID_STATE ? {} : { state: figure.state }),
  };
}

function isSameValue(one: FigureValue, other: FigureValue): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** In characters: twelve words are shorter. A line may be as long as a report. */
const reach = 400;

/** The fewest words before the quotation, or else after it, that leave one place in the text. */
function surroundings(figure: LocatedFigure, text: string): { prefix?: string; suffix?: string } {
  const { quote, start, end } = figure;
  if (standsOnce(text, { quote })) return {};
  const ahead = text.slice(Math.max(0, start - reach), start);
  const before = ahead
    .slice(ahead.lastIndexOf('\n') + 1)
    .trimEnd()
    .split(/(?<=\s)/);
  const after = /^[^\n]*/
    .exec(text.slice(end, end + reach))![0]
    .trimStart()
    .split(/(?=\s)/);
  for (let words = 1; words <= 12; words++) {
    const prefix = before.slice(-words).join('').trim();
    if (prefix && standsOnce(text, { quote, prefix })) return { prefix };
    const suffix = after.slice(0, words).join('').trim();
    if (suffix && standsOnce(text, { quote, suffix })) return { suffix };
  }
  return {};
}

function shared(values: readonly (string | undefined)[]): string | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
