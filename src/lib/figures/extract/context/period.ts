import { READINGS } from './period-readings.ts';

/** A stretch of time that figures belong to, as the text names it, in one spelling. */
interface FoundPeriod {
  start: number;
  end: number;
  period: string;
  /** It opens its sentence, so it holds for the sentences after it too. */
  leads: boolean;
}

/** What the sentences before say of time: it holds until they say otherwise. */
export interface PeriodMemory {
  /** The period that led a sentence. */
  led?: string;
  /** The last year named, whatever for. */
  year?: string;
}

/** The periods named in a stretch of text, in order; years are remembered on the way. */
function findPeriods(text: string, term: string | undefined, memory: PeriodMemory): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const [pattern, read] of READINGS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ')) continue;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      const period = read(match, { term, year: memory.year });
      const leads = /^[\s\p{L}*#-]{0,14}$/u.test(text.slice(0, start));
      if (period) found.push({ start, end, period, leads });
    }
  }
  found.sort((left, right) => left.start - right.start);
  const dated = found.findLast(({ period }) => /(?<!–)\d{4}$/.test(period));
  memory.year = dated ? dated.period.slice(-4) : memory.year;
  return found;
}

/** Whether a period named before a figure stands in a bracket that was closed between them. */
function inClosedBracket(text: string, period: FoundPeriod, figure: number): boolean {
  if (figure === text.length) return false;
  const between = text.slice(period.end, figure);
  const open = text.lastIndexOf('(', period.start);
  return open > text.lastIndexOf(')', period.start) && between.includes(')');
}

/** After these a sentence sets what is to come, or speaks of what always holds: no earlier period is its own. */
const ANOTHER_TIME =
  /^[\s\p{L},-]{0,30}(?:phấn đấu|mục tiêu|phương hướng|nhiệm kỳ tới|thời gian tới|năm tới)/iu;

/** A sentence of a paragraph, with the places of its figures. */
interface PeriodSentence {
  text: string;
  figures: readonly { start: number; end: number }[];
}

/** The years of a change: `từ 41% năm 2010 lên trên 78% năm 2015` → `2010–2015`. */
function periodWithin(quote: string): string | undefined {
  const years = [...quote.matchAll(/năm ((?:19|20)\d{2})/giu)].map((match) => match[1]!);
  return years.length === 2 ? `${years[0]}–${years[1]}` : undefined;
}

/** The period that opens a sentence or stands before its first figure: it holds for the sentences after it too. */
function leadingOf(
  periods: readonly FoundPeriod[],
  text: string,
  [first]: PeriodSentence['figures'],
): FoundPeriod | undefined {
  const opens = periods.find((period) => period.leads);
  if (opens || !first) return opens ?? periods.at(-1);
  return periods.findLast(
    ({ end }) =>
      end <= first.start && text.slice(0, end).split('(').length === text.slice(0, end).split(')').length,
  );
}

const YEARS = /(?:năm )?((?:19|20)\d{2}(?:(?:, | và )(?:năm )?(?:19|20)\d{2})+)/iu;

/** `các năm 2017, 2018, 2019 kết nạp lần lượt 60, 72, 81 đảng viên`: the year of each by its turn, by where it stands. */
function yearsInTurn(text: string, figures: PeriodSentence['figures']): Map<number, string> {
  const turn = /\s(?:lần lượt|tương ứng)\s/iu.exec(text);
  const years = turn
    ? [...(YEARS.exec(text.slice(0, turn.index))?.[1] ?? '').matchAll(/\d{4}/g)].map(([year]) => year)
    : [];
  const after = figures.filter(({ start }) => turn && start > turn.index);
  if (years.length < 2 || years.length !== after.length) return new Map();
  return new Map(after.map(({ start }, at) => [start, `năm ${years[at]}`]));
}

/**
 * The period of each figure of a paragraph: the nearest named before it in its sentence, else the one named
 * right after it, else the one that led an earlier sentence. `term` is what `trong nhiệm kỳ` means in this report;
 * `memory` is what the paragraphs before say, and is brought up to date.
 */
export function readPeriods(
  sentences: readonly PeriodSentence[],
  term?: string,
  memory: PeriodMemory = {},
): (string | undefined)[][] {
  return sentences.map(({ text, figures }) => {
    if (ANOTHER_TIME.test(text)) memory.led = undefined;
    const periods = findPeriods(text, term, memory);
    const leading = leadingOf(periods, text, figures);
    const inherited = memory.led;
    const turns = yearsInTurn(text, figures);
    // `Các năm 2018, 2019, 2020`: several years are of no sentence after theirs.
    const years = new Set(periods.map(({ period }) => period).filter((period) => /^năm \d{4}$/.test(period)));
    if (leading)
      memory.led =
        (YEARS.test(text) || years.size > 1) && /^năm \d{4}$/.test(leading.period)
          ? undefined
          : leading.period;
    return figures.map(({ start, end }) => {
      const turn = turns.get(start);
      if (turn) return turn;
      const within = periodWithin(text.slice(start, end));
      if (within) return within;
      const before = periods.findLast(
        (period) => period.end <= start && !inClosedBracket(text, period, start),
      );
      if (before) return before.period;
      const after = periods.find((period) => period.start >= end);
      return after && !/[,;]/.test(text.slice(end, after.start)) ? after.period : inherited;
    });
  });
}

/** What of a paragraph's time holds for the next: years and terms, no «hiện nay», no mean of years. */
export function afterParagraph(memory: PeriodMemory, heading: boolean): PeriodMemory {
  const lasting = /\d{4}/.test(memory.led ?? '') || (heading && memory.led !== undefined);
  return { year: memory.year, ...(lasting ? { led: memory.led } : {}) };
}
