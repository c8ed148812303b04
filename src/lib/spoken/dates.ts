import { isoDate, isoMonthDay } from '../vietnamese/calendar-date.ts';
import { parseRoman } from '../vietnamese/roman.ts';
import { sayWhole } from './numbers.ts';
import { ENDS, ruleOf, STARTS, type SpokenRule } from './types.ts';

const endsWith = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words}) ?$`, 'iu');
const DAY_BEFORE = endsWith('ngày|mùng|mồng|rằm');
const MONTH_BEFORE = endsWith('tháng|quý');
/** Words that already say that two years are the ends of a time. */
const SPAN_BEFORE = endsWith(
  'từ|từ năm|nhiệm kỳ|giai đoạn|thời kỳ|khóa|khoá|niên khóa|niên khoá|năm học|năm|các năm',
);
/** Before a day and a month that could as well be a share: `Quốc khánh 2/9`, not `đạt 2/9 tiêu chí`. */
const DATE_BEFORE = endsWith(
  'ngày|mùng|sáng|trưa|chiều|tối|đêm|hôm|dịp|đợt|lễ|Quốc khánh|Quốc tế Lao động|Quốc tế Phụ nữ|kỷ niệm|trước|sau|đến|tới|từ',
);

const D = String.raw`\d{1,2}`;

/** `tư`, never `bốn`: the fourth month. */
const sayMonth = (month: string) => (Number(month) === 4 ? 'tư' : sayWhole(month));

/** `21`, `9` → `hai mươi mốt tháng chín`. */
const sayDay = (day: string, month: string) => `${sayWhole(day)} tháng ${sayMonth(month)}`;
const dayWord = (before: string) => (DAY_BEFORE.test(before) ? '' : 'ngày ');

/** `21/09/2020` → `ngày hai mươi mốt tháng chín năm hai nghìn không trăm hai mươi`. */
const wholeDay = ruleOf(
  new RegExp(
    String.raw`${STARTS}(?:(?<from>${D})(?:[/.](?<fromMonth>${D}))? ?[-–] ?)?(?<day>${D})(?<sep>[/.-])(?<month>${D})\k<sep>(?<year>\d{4})${ENDS}`,
    'gu',
  ),
  ({ from, fromMonth, day, month, year }, before) => {
    if (!isoDate(Number(year), Number(month), Number(day))) return undefined;
    const first = from && `${fromMonth ? sayDay(from, fromMonth) : sayWhole(from)} đến `;
    const second = `${fromMonth ? 'ngày ' : ''}${sayDay(day!, month!)} năm ${sayWhole(year!)}`;
    return `${dayWord(before)}${first ?? ''}${second}`;
  },
);

/** `2020-09-21`, as machines write it. */
const isoDay = ruleOf(
  new RegExp(String.raw`${STARTS}(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})${ENDS}`, 'gu'),
  ({ year, month, day }, before) =>
    isoDate(Number(year), Number(month), Number(day)) &&
    `${dayWord(before)}${sayDay(day!, month!)} năm ${sayWhole(year!)}`,
);

/** `9/2020` → `tháng chín năm hai nghìn không trăm hai mươi`; `quý 3/2020` keeps its quarter. */
const monthOfYear = ruleOf(
  new RegExp(String.raw`${STARTS}(?<month>${D}) ?[/-] ?(?<year>(?:19|20)\d\d)${ENDS}`, 'gu'),
  ({ month, year }, before) => {
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    const quarter = endsWith('quý').test(before);
    const word = MONTH_BEFORE.test(before) ? '' : 'tháng ';
    return `${word}${quarter ? sayWhole(month!) : sayMonth(month!)} năm ${sayWhole(year!)}`;
  },
);

/** `quý III/2020` → `quý ba năm hai nghìn không trăm hai mươi`. */
const romanQuarter = ruleOf(
  /(?<=(?<!\p{L})[Qq]uý )(?<quarter>I{1,3}|IV) ?[/-] ?(?<year>(?:19|20)\d\d)(?![\p{L}\p{N}])/gu,
  ({ quarter, year }) => `${sayWhole(String(parseRoman(quarter!)))} năm ${sayWhole(year!)}`,
);

/** `2015 - 2020` → `từ hai nghìn không trăm mười lăm đến hai nghìn không trăm hai mươi`; a term says no `từ`. */
const years = ruleOf(
  new RegExp(String.raw`${STARTS}(?<from>(?:18|19|20)\d\d) ?[-–—] ?(?<to>(?:18|19|20)\d\d)${ENDS}`, 'gu'),
  ({ from, to }, before) => {
    if (from! >= to!) return undefined;
    return `${SPAN_BEFORE.test(before) ? '' : 'từ '}${sayWhole(from!)} đến ${sayWhole(to!)}`;
  },
);

/** `21/9`, `30/4`: a share is never of less than its part. Where it could be one, the words before decide. */
const dayOfMonth = ruleOf(
  new RegExp(String.raw`${STARTS}(?:(?<from>${D}) ?[-–] ?)?(?<day>${D})/(?<month>${D})${ENDS}`, 'gu'),
  ({ from, day, month }, before) => {
    if (!isoMonthDay(Number(month), Number(day))) return undefined;
    if (!DATE_BEFORE.test(before) && Number(day) <= Number(month)) return undefined;
    return `${dayWord(before)}${from ? `${sayWhole(from)} đến ` : ''}${sayDay(day!, month!)}`;
  },
);

/** `ngày 1-5`, `ngày 19-5`: after the word a day and its month; `ngày 1-5 tháng 6` and `các ngày 3-5` are days of one month. */
const hyphenatedDay = ruleOf(
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?<!các |những |\d )(?:[Nn]gày|[Mm]ùng|[Mm]ồng) )(?<day>${D})-(?<month>${D})(?!\/| ?tháng)${ENDS}`,
    'gu',
  ),
  ({ day, month }) => (isoMonthDay(Number(month), Number(day)) ? sayDay(day!, month!) : undefined),
);

/** `tháng 4` → `tháng tư`. */
const monthAlone = ruleOf(/(?<=(?<!\p{L})[Tt]háng )0?4(?![\p{L}\p{N}]|[.,/-]\p{N})/gu, () => 'tư');

/** `7h30`, `08:10`, `17 giờ 05` → `bảy giờ ba mươi`; a full hour has no minutes. */
const hours = ruleOf(
  new RegExp(
    String.raw`${STARTS}(?<hour>\d{1,2})(?: ?[hH](?<minute>\d{2})?|:(?<minutes>\d{2}))(?![\p{L}\p{N}]|:\d)`,
    'gu',
  ),
  ({ hour, minute, minutes }) => {
    const after = minute ?? minutes;
    if (Number(hour) > 23 || Number(after ?? 0) > 59) return undefined;
    return `${sayWhole(hour!)} giờ${Number(after ?? 0) > 0 ? ` ${sayWhole(after!)}` : ''}`;
  },
);

/** In the order in which they are tried. */
export const dateRules: readonly SpokenRule[] = [
  wholeDay,
  isoDay,
  monthOfYear,
  romanQuarter,
  years,
  dayOfMonth,
  hyphenatedDay,
  monthAlone,
  hours,
];
