import { allMatches } from '../../all-matches.ts';
import { ACTIONS } from '../label/action-words.ts';
import { READINGS, THEN, UNTOLD } from './period-readings.ts';

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
  /** The last year named, whatever for, save a goal's. */
  year?: string;
  /** What the title of the text says: it holds where a heading begins another matter. */
  title?: string;
}

/** The periods named in a stretch of text, in order; years are remembered on the way. */
function findPeriods(text: string, term: string | undefined, memory: PeriodMemory): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const [pattern, read] of READINGS) {
    for (const match of allMatches(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[\p{L}\d]/u.test(text[start - 1] ?? ' ') || /[\p{L}\d]/u.test(text[end] ?? ' ')) continue;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      if (BESIDE.test(text.slice(Math.max(0, start - BESIDE_REACH), start))) continue;
      const period = read(match, { term, year: memory.year });
      const leads = /^[\s\p{L}*#“"-]{0,14}$/u.test(text.slice(0, start));
      if (period !== undefined) found.push({ start, end, period, leads });
    }
  }
  found.sort((left, right) => left.start - right.start);
  found.forEach((one, at) => {
    if (one.period === THEN)
      one.period =
        [memory.led, ...found.slice(0, at).map(({ period }) => period)].findLast(isDated) ?? UNTOLD;
  });
  if (SETS_GOALS.test(text)) return found;
  const dated = found.findLast(({ period }) => /(?<!–)\d{4}$/.test(period));
  memory.year = dated?.period.slice(-4) ?? DAY.exec(text)?.[1] ?? memory.year;
  return found;
}

const isDated = (period: string | undefined): period is string => /\d{4}/.test(period ?? '');

/** The day of a meeting or an article tells the year, not the time of the figures. */
const DAY = /ngày \d{1,2}(?: tháng |\s?[/.-]\s?)\d{1,2}(?: năm |\s?[/.-]\s?)((?:19|20)\d{2})/iu;
const SETS_GOALS = /(?<!\p{L})(?:phấn đấu|mục tiêu|phương hướng|dự kiến)(?!\p{L})/iu;
/** `Riêng năm 2021, …`: an aside, after which the time before goes on. */
const ASIDE = /^\W*(?:(?:Chỉ )?(?:tính )?riêng|Trong đó|Ví dụ|Như)(?!\p{L})/iu;

/** `cao hơn nhiệm kỳ trước`, `so với mức bình quân giai đoạn 2011 - 2015`: what stands so near behind is set beside. */
const BESIDE = /(?<!\p{L})(?:so(?: với)?|(?:cao|thấp|nhiều|ít|lớn) hơn)(?: \p{L}+){0,5} $/u;
const BESIDE_REACH = 40;

/** What is done besides: `bình quân mỗi năm 159 đảng viên, thành lập 3 chi bộ`. */
const GOES_ON = new RegExp(
  `;|, (?:đã |cũng |trong đó |riêng |lũy kế |(?:${[...ACTIONS.keys()].join('|')})(?!\\p{L}))`,
  'u',
);

/** A habit holds for its clause: `bình quân mỗi năm 159 đảng viên; thành lập 3 chi bộ`, `Hằng năm, …` for its sentence. */
function outOfHabit(text: string, { period, end, leads }: FoundPeriod, figure: number): boolean {
  if (!period.startsWith('mỗi ')) return false;
  const between = text.slice(end, figure);
  return !leads && GOES_ON.test(between);
}

/** What a table's heading names of time, and the words without it: `Kết nạp 6 tháng đầu năm 2022`. */
export function periodOfHeading(heading: string): { period: string; rest: string } | undefined {
  const last = findPeriods(heading, undefined, {}).at(-1);
  if (!last?.period) return undefined;
  const rest = heading.slice(0, last.start) + heading.slice(last.end);
  return { period: last.period, rest: rest.replace(/[\s(),:]+$/u, '').trim() };
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

/** The years of a change: `từ 41% năm 2010 lên trên 78% năm 2015`, `410 (2003) lên 1.265 (2018)` → `2003–2018`. */
function periodWithin(quote: string): string | undefined {
  const years = [...quote.matchAll(/(?:năm |\()((?:19|20)\d{2})(?!\d)/giu)].map((match) => match[1]!);
  return years.length === 2 ? `${years[0]}–${years[1]}` : undefined;
}

const YEAR_BEHIND = /^ \((?:19|20)\d{2}\)/;

/** `Thành lập năm 1947 với 7 đảng viên`: the year of a beginning is of its own clause. */
const FOUNDED = /(?:thành lập|ra đời|chia tách|tái lập|sinh|khởi công|xây dựng|hình thành)(?: từ| vào)? $/iu;

/** The period that opens a sentence or stands before its first figure: it holds for the sentences after it too. */
function leadingOf(
  periods: readonly FoundPeriod[],
  text: string,
  [first]: PeriodSentence['figures'],
): FoundPeriod | undefined {
  const lasting = periods.filter(
    ({ period, start }) => !period.startsWith('mỗi ') && !FOUNDED.test(text.slice(0, start)),
  );
  const opens = lasting.find((period) => period.leads);
  if (opens || !first) return opens ?? lasting.at(-1);
  return lasting.findLast(
    ({ end }) =>
      end <= first.start && text.slice(0, end).split('(').length === text.slice(0, end).split(')').length,
  );
}

const YEARS = /(?:năm )?((?:19|20)\d{2}(?:(?:, | và )(?:năm )?(?:19|20)\d{2})+)/iu;
const QUARTERS = /quý ((?:[IVX]+|\d)(?:(?:, | và )(?:quý )?(?:[IVX]+|\d))+)(?!\p{L})/iu;

/** `các năm 2017, 2018, 2019 kết nạp lần lượt 60, 72, 81 đảng viên`: the time of each by its turn, by where it stands. */
function timesInTurn(text: string, figures: PeriodSentence['figures']): Map<number, string> {
  const turn = /\s(?:lần lượt|tương ứng|theo thứ tự)\s/iu.exec(text);
  if (!turn) return new Map();
  const said = text.slice(0, turn.index);
  const [unit, listed] = YEARS.test(said)
    ? ['năm', YEARS.exec(said)?.[1] ?? '']
    : ['quý', QUARTERS.exec(said)?.[1] ?? ''];
  const times = [...listed.matchAll(/\d+|[IVX]+/g)].map(([time]) => time);
  const after = figures.filter(({ start }) => start > turn.index);
  if (times.length < 2 || times.length !== after.length) return new Map();
  return new Map(after.map(({ start }, at) => [start, `${unit} ${times[at]}`]));
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
    const turns = timesInTurn(text, figures);
    // `Các năm 2018, 2019, 2020`: several years are of no sentence after theirs.
    const years = new Set(periods.map(({ period }) => period).filter((period) => /^năm \d{4}$/.test(period)));
    const several = (YEARS.test(text) || years.size > 1) && /^năm \d{4}$/.test(leading?.period ?? '');
    if (leading && !(ASIDE.test(text) && inherited))
      memory.led = several || leading.period === UNTOLD ? undefined : leading.period;
    return figures.map(({ start, end }) => {
      const turn = turns.get(start);
      if (turn) return turn;
      const within = periodWithin(text.slice(start, end) + (YEAR_BEHIND.exec(text.slice(end))?.[0] ?? ''));
      if (within) return within;
      const before = periods.findLast(
        (period) =>
          period.end <= start && !inClosedBracket(text, period, start) && !outOfHabit(text, period, start),
      );
      if (before) return before.period || undefined;
      const after = periods.find((period) => period.start >= end && period.period !== UNTOLD);
      if (!after || /[,;]/.test(text.slice(end, after.start))) return inherited;
      // `tăng 12,4% mỗi năm` after «Nhiệm kỳ 2005 - 2010»: a yearly rate of that time.
      const rate = after.period === 'mỗi năm' && isDated(inherited) && /%$/.test(text.slice(start, end));
      return rate ? inherited : after.period;
    });
  });
}

/** What of a paragraph's time holds for the next: years and terms, no «hiện nay», no mean of years. */
export function afterParagraph(memory: PeriodMemory, heading: boolean): PeriodMemory {
  const lasting = /\d{4}/.test(memory.led ?? '') || (heading && memory.led !== undefined);
  return { year: memory.year, title: memory.title, ...(lasting ? { led: memory.led } : {}) };
}
