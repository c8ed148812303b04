import { parseDate } from './dates.ts';
import type { VietnameseDate } from './dates.ts';

/** A date found in running text; offsets in UTF-16 units, `end` exclusive. */
interface FoundDate {
  text: string;
  start: number;
  end: number;
  date: VietnameseDate;
}

const D = String.raw`\d{1,2}`;
const SHAPES = [
  // With a range or time the longer shape comes first.
  String.raw`(?:từ )?(?:ngày )?${D}(?:[/.-]${D}(?:[/.-]\d{4})?)?(?: ?[-–] ?| đến )(?:ngày )?${D}[/.-]${D}[/.-]\d{4}`,
  String.raw`(?:${D} ?(?:giờ|h)(?: ?${D}(?: phút)?)?,? )?(?:ngày )?${D}[/.-]${D}[/.-]\d{4}(?:,? ${D}:\d{2}(?::\d{2})?)?`,
  String.raw`(?:ngày )?${D} tháng (?:${D}|\p{L}+),? năm \d{4}`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`${D} tháng (?:đầu|cuối) năm \d{4}`,
  String.raw`tháng (?:${D} ?[/-] ?\d{4}|(?:${D}|\p{L}+(?: một| hai)?) năm \d{4})`,
  String.raw`quý (?:I{1,3}|IV|[1-4])(?: ?[/-] ?| năm )\d{4}`,
  String.raw`(?:từ )?(?:năm )?\d{4}(?: ?[-–—] ?| đến năm )\d{4}`,
  String.raw`(?:(?:đầu|giữa|cuối) )?năm \d{4}`,
  String.raw`ngày ${D}[/.]${D}`,
  String.raw`${D}/\d{4}`,
];
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/-])(?:${SHAPES.join('|')})(?![\p{L}\p{N}]|[/.,-]\p{N}|[/-]\p{Lu})`,
  'giu',
);

/**
 * Dates in running text that can be nothing else, in reading order: `ngày 21/9/2020`, `tháng 9/2020`,
 * `2015 - 2020`, `năm 2019`, `6 tháng đầu năm 2020`. A bare `3/2` is left alone: it may be a share.
 * Takes NFC text.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = parseDate(match[0]);
    if (date) found.push({ text: match[0], start: match.index, end: match.index + match[0].length, date });
  }
  return found;
}
