/** `term` is what «nhiệm kỳ» means in the report, `year` the last year that the text named. */
export interface PeriodContext {
  term?: string;
  year?: string;
}

export type PeriodReading = [
  pattern: RegExp,
  /**
   * The period in one spelling; `UNTOLD` for a time that has no name; `undefined` where what stands there is no
   * time of figures, such as a year of comparison.
   */
  read: (match: RegExpMatchArray, context: PeriodContext) => string | undefined,
];

export const YEAR = String.raw`(?:19|20)\d{2}`;
export const DASH = String.raw`\s?[-–—/]\s?`;

/** `6`, `sáu`: how many months or years. */
export const FEW = String.raw`(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const WORDS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

export const inDigits = (few: string): number => WORDS.indexOf(few.toLowerCase()) + 1 || Number(few);

export const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?${YEAR})?|tháng \d{1,2}\s?[/-]\s?${YEAR}|tháng \d{1,2} năm ${YEAR}|năm ${YEAR}`;
export const NOW = '(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))';

/** The words of the text themselves. */
export const said = ([words]: RegExpMatchArray): string => words.toLowerCase().replace(/\s+/g, ' ');
