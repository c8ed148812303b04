import { isoDate, isoMonthDay, isoTwo } from './calendar-date.ts';
import { normalise } from './normalise.ts';
import { parseRoman } from './roman.ts';

/** A date as Vietnamese text gives it, as exact as the text and no more. */
export type VietnameseDate =
  /** `2020-09-21`. A year of two digits is read as 20xx and doubted. */
  | { type: 'date'; iso: string; warn?: 'two-digit-year' }
  /** `2020-02-27T07:31:10+07:00`; Vietnam has one time zone. */
  | { type: 'datetime'; iso: string }
  | { type: 'month'; iso: string }
  | { type: 'quarter'; iso: string }
  /** `approx` keeps `đầu`, `giữa`, `cuối`. */
  | { type: 'year'; iso: string; approx?: string }
  /** Both ends as exact as the text: `2015`/`2020`, `2020-01`/`2020-06`, `2016-01-20`/`2016-01-28`. */
  | { type: 'range'; from: string; to: string }
  /** `--09-17`: no year; the reader knows it from the report's own date. */
  | { type: 'monthday'; iso: string }
  /** A day of the lunar calendar, never converted: `15/7 ÂL`; `text` is empty when only the month is named. */
  | { type: 'lunar'; text: string }
  | { type: 'century'; value: number }
  | { type: 'decade'; text: string };

/** Months in words, a longer name before the one that it begins with. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
  ['bẩy', 7],
  ...'giêng hai ba tư năm sáu bảy tám chín mười'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1]),
]);
const MONTH = String.raw`(?<month>\d{1,2}|${[...MONTH_NAMES.keys()].join('|')})`;
const TIME =
  /(?<!\d)(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?| ?(?:giờ|h) ?(?:(?<minutes>\d{1,2})(?: ?phút)?)?)(?![\d/])/;
const NOISE =
  /\[gmt ?\+ ?7\]|\(gmt ?\+ ?7\)|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})|cập nhật(?: lúc| ngày)?|(?<!\p{L})(?:đăng lúc|sáng|trưa|chiều|tối|đêm)(?!\p{L})/gu;

type Groups = Record<string, string | undefined>;
type DateReader = (groups: Groups) => VietnameseDate | undefined;

const DMY = String.raw`(?<day>\d{1,2})(?<sep>[/.-])(?<month>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})`;
const DM = String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})`;

/** Tried in order on the whole phrase, lower case, without weekday and time. */
const PATTERNS: readonly (readonly [pattern: RegExp, read: DateReader])[] = (
  [
    [String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`, readDay],
    [DMY, readDay],
    [String.raw`(?<day>\d{1,2}) tháng ${MONTH},? năm (?<year>\d{4})`, readDay],
    [String.raw`(?:từ )?(?<day1>\d{1,2})(?: ?[-–] ?| đến )${DMY}`, readDayRange],
    [
      String.raw`(?:từ )?(?<day1>\d{1,2})[/.-](?<month1>\d{1,2})(?:[/.-](?<year1>\d{4}))?(?: ?[-–] ?| đến )${DMY}`,
      readDayRange,
    ],
    [String.raw`(?<count>\d{1,2}) tháng (?<half>đầu|cuối) năm (?<year>\d{4})`, readMonths],
    [String.raw`(?:tháng )?(?<month>\d{1,2}) ?[/-] ?(?<year>\d{4})`, readMonth],
    [String.raw`tháng ${MONTH}(?: năm)? (?<year>\d{4})`, readMonth],
    [String.raw`quý (?<quarter>i{1,3}|iv|[1-4])(?: ?[/-] ?| năm | )(?<year>\d{4})`, readQuarter],
    [String.raw`(?:từ )?(?:năm )?(?<from>\d{4})(?: ?[-–—] ?| đến )(?:năm )?(?<to>\d{4})`, readYears],
    [String.raw`(?:(?<approx>đầu|giữa|cuối) )?năm (?<year>\d{4})`, readYear],
    [String.raw`(?:mùng|mồng) (?<day>\d{1,2}) tháng ${MONTH} (?<lunar>âm lịch)`, readLunar],
    [String.raw`(?<day>rằm) tháng ${MONTH}`, readLunar],
    [String.raw`tháng (?<lunar>giêng|chạp)`, readLunar],
    [String.raw`(?:mùng |mồng )?(?<day>\d{1,2}) tháng ${MONTH}`, readMonthDay],
    [DM, readMonthDay],
    [String.raw`thế kỷ (?<century>[ivx]+|\d{1,2})`, readCentury],
    [String.raw`thập (?:niên|kỷ) (?<decade>\d{2}|\d{4})`, readDecade],
  ] as const
).map(([source, read]) => [new RegExp(`^${source}$`, 'u'), read]);

/**
 * Reads a phrase that is a date and nothing else, day always before month: `21/9/2020`, `ngày 03 tháng 02 năm
 * 1930`, `tháng 9/2020`, `quý III/2020`, `2015 - 2020`, `từ ngày 20 đến ngày 28/01/2016`, `Thứ Hai, 10/08/2015,
 * 08:10 [GMT+7]`. `undefined` for days that do not exist (`31/02/2020`), shares (`12/12 xã`) and all else.
 */
export function parseDate(phrase: string): VietnameseDate | undefined {
  let text = normalise(phrase).toLowerCase().replace(NOISE, ' ');
  const time = TIME.exec(text);
  if (time) text = text.replace(time[0], ' ');
  text = text
    .replace(/(?<!\p{L})ngày(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–-]+|[\s,:;.–-]+$/g, '');
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const date = match && read(match.groups ?? {});
    if (date) return time ? withTime(date, time.groups!) : date;
  }
  return undefined;
}

function withTime(date: VietnameseDate, time: Groups): VietnameseDate | undefined {
  if (date.type !== 'date') return undefined;
  const [hour, minute, second] = [time.hour, time.minute ?? time.minutes ?? '0', time.second ?? '0'].map(
    Number,
  );
  if (hour! > 23 || minute! > 59 || second! > 59) return undefined;
  return {
    type: 'datetime',
    iso: `${date.iso}T${[hour, minute, second].map((part) => isoTwo(part!)).join(':')}+07:00`,
  };
}

function monthNumber(text: string | undefined): number {
  return MONTH_NAMES.get(text ?? '') ?? Number(text);
}

function readDay({ day, month, year }: Groups): VietnameseDate | undefined {
  const short = year!.length === 2;
  const iso = isoDate(Number(year) + (short ? 2000 : 0), monthNumber(month), Number(day));
  if (!iso) return undefined;
  return short ? { type: 'date', iso, warn: 'two-digit-year' } : { type: 'date', iso };
}

function readDayRange({ day1, month1, year1, day, month, year }: Groups): VietnameseDate | undefined {
  const to = isoDate(Number(year), Number(month), Number(day));
  const from = isoDate(Number(year1 ?? year), Number(month1 ?? month), Number(day1));
  return from && to && from <= to ? { type: 'range', from, to } : undefined;
}

function readMonths({ count, half, year }: Groups): VietnameseDate | undefined {
  const months = Number(count);
  if (months < 1 || months > 12) return undefined;
  const [from, to] = half === 'đầu' ? [1, months] : [13 - months, 12];
  return { type: 'range', from: `${year}-${isoTwo(from)}`, to: `${year}-${isoTwo(to)}` };
}

function readMonth({ month, year }: Groups): VietnameseDate | undefined {
  const number = monthNumber(month);
  return number >= 1 && number <= 12 ? { type: 'month', iso: `${year}-${isoTwo(number)}` } : undefined;
}

function readQuarter({ quarter, year }: Groups): VietnameseDate {
  return { type: 'quarter', iso: `${year}-Q${parseRoman(quarter!.toUpperCase()) ?? quarter}` };
}

function readYears({ from, to }: Groups): VietnameseDate | undefined {
  return from! < to! ? { type: 'range', from: from!, to: to! } : undefined;
}

function readYear({ year, approx }: Groups): VietnameseDate {
  return approx ? { type: 'year', iso: year!, approx } : { type: 'year', iso: year! };
}

function readLunar({ day, month, lunar }: Groups): VietnameseDate {
  if (lunar !== 'âm lịch' && lunar !== undefined) return { type: 'lunar', text: '' };
  return { type: 'lunar', text: `${day === 'rằm' ? 15 : Number(day)}/${monthNumber(month)} ÂL` };
}

function readMonthDay({ day, month }: Groups): VietnameseDate | undefined {
  const iso = isoMonthDay(monthNumber(month), Number(day));
  return iso ? { type: 'monthday', iso } : undefined;
}

function readCentury({ century }: Groups): VietnameseDate | undefined {
  const value = parseRoman(century!.toUpperCase()) ?? Number(century);
  return value > 0 ? { type: 'century', value } : undefined;
}

function readDecade({ decade }: Groups): VietnameseDate {
  return { type: 'decade', text: decade! };
}
