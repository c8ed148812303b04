import { curateFigures } from '../figures/curate.ts';
import { standsOnce } from '../figures/locate.ts';
import { readQuote } from '../figures/read.ts';
import type { CuratedFigure, CuratedGroup } from '../figures/schema.ts';
import type { LocatedFigure } from '../figures/types.ts';

/**
 * Writes extracted figures as the `statistics:` block that gives them back: groups in reading order, period and
 * subject said once where a whole group shares them, value, unit and qualifier only where the quotation's own
 * words do not say them. A figure that the block could not give back is left out.
 */
export function proposeStatistics(figures: readonly LocatedFigure[], text: string): CuratedGroup[] {
  const groups = new Map<string, LocatedFigure[]>();
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure]);
  }
  const proposed = [...groups].map(([name, members]) => writeGroup(name, members, text));
  return withoutProblems(proposed, text);
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
  const sameValue = JSON.stringify(reading?.value) === JSON.stringify(figure.value);
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
  };
}

/** In characters: twelve words are shorter. A line may be as long as a report. */
const reach = 400;

/** The fewest words before the quotation, or else after it, that leave one place in the text. */
function surroundings(figure: LocatedFigure, text: string): { prefix?: string; suffix?: string } {
  const { quote, start, end } = figure;
  if (standsOnce(text, { quote })) return {};
  const before = /[^\n]*$/
    .exec(text.slice(Math.max(0, start - reach), start))![0]
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

function withoutProblems(groups: readonly CuratedGroup[], text: string): CuratedGroup[] {
  const wrong = new Set(curateFigures(groups, text).problems.map((one) => `${one.path[1]} ${one.path[3]}`));
  return groups
    .map((group, at) => ({
      ...group,
      figures: group.figures.filter((_, index) => !wrong.has(`${at} ${index}`)),
    }))
    .filter((group) => group.figures.length > 0);
}

function shared(values: readonly (string | undefined)[]): string | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
