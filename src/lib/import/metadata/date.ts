import { MONTH_NAMES } from '../../vietnamese/dates.ts';
import { isCalendarDay, isoDate } from '../../vietnamese/calendar-date.ts';
import { isBoilerplate } from './boilerplate.ts';

interface PublicationDate {
  /** ISO. */
  date: string;
  /** The words it was read from. */
  words: string;
  /** Whether the line says nothing but when (and where) it was published. */
  alone: boolean;
  /** The year has two digits, `21/9/20`, so that somebody should look. */
  shortYear: boolean;
}

// Portals made with WordPress or Joomla often keep the months of their makers.
const englishMonths = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const englishNumbers = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// Each form with the day, the month and the year in groups; the first that the line has counts.
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?=T|\D|$)/iu,
  /(?<!\d)(?<day>\d{1,2})\s*[/.–－-]\s*(?<month>\d{1,2})\s*[/.–－-]\s*(?<year>\d{4})(?!\d)/iu,
  new RegExp(
    String.raw`(?:ngày\s+)?(?<!\d)(?<day>\d{1,2}),?\s+tháng\s+(?<month>\d{1,2}|${[...MONTH_NAMES.keys()].join('|')})\s*(?:,\s*năm|năm|,|/)?\s*(?<year>\d{4})(?!\d)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<month>${englishMonths})\.?,?\s+(?<year>\d{4})(?!\d)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?<month>${englishMonths})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?!\d)`,
    'iu',
  ),
  /(?<!\d)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{2})(?!\d)/u,
];

// What portals print around the date of publication: time of day, day of the week, time zone, «Cập nhật lúc».
const around = new RegExp(
  [
    String.raw`(?:được\s+|tin\s+|đã\s+)?(?:cập nhật|đăng|đăng tải|đưa tin|xuất bản|viết|tạo|published|posted|updated)(?:\s+(?:lúc|vào|ngày|lần cuối|on|in))*`,
    String.raw`(?:ngày|thời gian)\s+(?:đăng|xuất bản|cập nhật|tạo|viết|gửi|phát hành|đưa)(?:\s+(?:tin|bài|bài viết))?`,
    String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|hôm nay|cn|t[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)(?!\p{L})`,
    String.raw`\d{1,2}\s*[:h]\s*\d{2}(?:\s*:\s*\d{2})?(?:\s*(?:am|pm|sa|ch))?|\d{1,2}\s*giờ(?:\s*\d{1,2}(?:\s*phút)?)?`,
    String.raw`gmt\s*[+-]?\s*\d{1,2}(?::\d{2})?`,
    String.raw`\(?tức\s+(?:là\s+)?(?:ngày\s+)?[^()]*âm lịch\)?|\(tức[^()]*\)`,
    String.raw`(?<!\p{L})(?:lúc|ngày|vào)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/**
 * The date of publication that a line states: `21/09/2020`, `Cập nhật lúc 17:39, Thứ Hai, 19/09/2016 (GMT+7)`,
 * `Hà Nội, ngày 21 tháng 9 năm 2020`, `Được viết: 21 Tháng Chín 2020`, `21/09/2020 | Lượt xem: 95`. Nothing when the
 * line has no day of the calendar.
 */
export function findPublicationDate(line: string): PublicationDate | undefined {
  for (const form of forms) {
    const match = form.exec(line);
    const date = match && !countsMonths(line, match) && readDate(match.groups!);
    if (!date) continue;
    const words = match[0].trim();
    return { date, words, alone: saysNothingElse(line, match[0]), shortYear: form === forms.at(-1) };
  }
  return undefined;
}

/**
 * «6 tháng năm 2023» are six months of a year; the sixth of May is «ngày 6 tháng năm 2023», or has the day of the week in
 * front, or the word «năm» twice.
 */
function countsMonths(line: string, match: RegExpExecArray): boolean {
  if (match.groups!.month?.toLowerCase() !== 'năm' || /năm\s*,?\s*năm/iu.test(match[0])) return false;
  const weekday = /(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,?\s*$/iu.test(line.slice(0, match.index));
  return !weekday && !/^ngày/iu.test(match[0]);
}

function saysNothingElse(line: string, date: string): boolean {
  const rest = line
    .replace(date, ' ')
    .replace(around, ' ')
    .split(/[|•·–—]|\s-\s/)
    .map((part) => part.replace(/^[\s,;:()[\]/-]+|[\s,;:()[\]/-]+$/g, ''))
    .filter((part) => part !== '' && !isBoilerplate(part) && !namesAPoster(part));
  if (rest.length === 0) return true;
  const place = rest.join(' ').replace(/^(?:TP|TX|TT|T\.P)\.?\s*/u, '');
  return /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}$/u.test(place);
}

function namesAPoster(part: string): boolean {
  return /^(?:bởi|người (?:đăng|viết|gửi)|by)\s*:?\s.{2,40}$/iu.test(part);
}

function readDate({ year = '', month = '', day = '' }: Record<string, string>): string | undefined {
  const name = month.toLowerCase();
  const number = /^\d/.test(month)
    ? Number(month)
    : (MONTH_NAMES.get(name) ?? englishNumbers.indexOf(name.slice(0, 3)) + 1);
  const full = year.length === 2 ? `20${year}` : year;
  if (!number || !isCalendarDay(Number(full), number, Number(day))) return undefined;
  return isoDate(Number(full), number, Number(day));
}
