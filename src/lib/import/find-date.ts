import { intendedDate, isCalendarDay } from '../check/frontmatter-values.ts';

export interface FoundDate {
  /** ISO. */
  date: string;
  /** The words it was read from. */
  words: string;
  /** Whether the line says nothing but when it was published. */
  alone: boolean;
}

const numeric = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}`;
const spoken = String.raw`(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s*(?:năm|,|/)?\s*\d{4}`;
const iso = String.raw`\d{4}-\d{2}-\d{2}(?=T|\b)`;
const date = new RegExp(`${iso}|${numeric}|${spoken}`, 'iu');

// What portals print around the date of publication: time of day, day of the week, time zone, «Cập nhật lúc».
const around = new RegExp(
  [
    String.raw`(?:cập nhật|đăng|đăng tải|xuất bản|đã đăng)(?:\s+(?:lúc|ngày|lần cuối))*`,
    String.raw`ngày\s+(?:đăng|xuất bản|cập nhật|tạo|viết|gửi|phát hành|đưa tin)(?:\s+tin)?`,
    String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|hôm nay|cn|t[2-7])`,
    String.raw`\d{1,2}\s*[:h]\s*\d{2}(?:\s*:\s*\d{2})?(?:\s*(?:am|pm|sa|ch))?|\d{1,2}\s*giờ(?:\s*\d{1,2}(?:\s*phút)?)?`,
    String.raw`gmt\s*[+-]?\s*\d{1,2}(?::\d{2})?`,
    String.raw`(?:lúc|ngày|vào)`,
  ].join('|'),
  'giu',
);

/**
 * The date of publication that a line states: `21/09/2020`, `Cập nhật lúc 17:39, Thứ Hai, 19/09/2016 (GMT+7)`,
 * `Hà Nội, ngày 21 tháng 9 năm 2020`. Nothing when the line has no day of the calendar.
 */
export function findDate(line: string): FoundDate | undefined {
  const match = date.exec(line);
  if (!match) return undefined;
  const found = readDate(match[0]);
  if (!found) return undefined;
  const rest = line
    .replace(match[0], ' ')
    .replace(around, ' ')
    .replace(/[\s,;:()[\]|/–—-]+/g, ' ')
    .trim();
  const place = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u.test(rest);
  return { date: found, words: match[0].trim(), alone: rest === '' || place };
}

function readDate(words: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso) return isCalendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : undefined;
  return intendedDate(words);
}
