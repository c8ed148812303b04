import { DASH, DATE, FEW, NOW, YEAR, inDigits, said, type PeriodReading } from './period-words.ts';

/** Terms and stretches of years. */
const TERMS: readonly PeriodReading[] = [
  [
    new RegExp(String.raw`(nhiệm kỳ|giai đoạn|thời kỳ)\s+(${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, what, from, to]) => `${what!.toLowerCase()} ${from}–${to}`,
  ],
  [
    new RegExp(
      String.raw`((?:vụ (?:đông xuân|hè thu|xuân hè|thu đông|mùa|xuân|hè|đông)|(?:mùa )?hè)) (?:năm )?(${YEAR})(?:${DASH}(${YEAR}))?`,
      'giu',
    ),
    ([, season, from, to]) => `${season!.toLowerCase()} ${from}${to ? `–${to}` : ''}`,
  ],
  [
    new RegExp(String.raw`năm học (${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, from, to]) => `năm học ${from}–${to}`,
  ],
  [/(?<=^|[“"] ?)nhiệm kỳ (?:trước|tới|sau)/giu, said],
  [/nhiệm kỳ (?:trước|tới|sau)/giu, () => undefined],
  [
    /(?:trong |đầu |nửa đầu |nửa )?nhiệm kỳ(?: (?:vừa )?qua| này)?/giu,
    (match, { term }) =>
      /^(?:đầu|nửa)/i.test(match[0])
        ? match[0].toLowerCase()
        : term
          ? `nhiệm kỳ ${term}`
          : match[0].toLowerCase().replace(/^trong /, ''),
  ],
];

/** From one time to another, or to now. */
const FROM_TO: readonly PeriodReading[] = [
  [
    new RegExp(String.raw`(?:từ )?(?:năm )?(${YEAR})${DASH}(?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(String.raw`từ (?:năm )?(${YEAR}) (?:đến|tới) (?:hết |cuối )?(?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(String.raw`(?:2|hai) năm (${YEAR}) và (?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(
      String.raw`từ ((?:đầu |cuối |giữa )?(?:năm|tháng \d{1,2}(?:${DASH}| năm )?|${YEAR})(?:\s?${YEAR})?) ${NOW}`,
      'giu',
    ),
    ([, from]) => `từ ${from!.toLowerCase().replace(/\s+/g, ' ')} đến nay`,
  ],
  [
    new RegExp(
      String.raw`từ (?:ngày )?((?:đầu |cuối |giữa )?(?:${DATE}|tháng \d{1,2})) (?:đến|tới) (?:hết |ngày |cuối )*(${DATE})`,
      'giu',
    ),
    ([, from, to]) => `từ ${from!.toLowerCase()} đến ${to!.toLowerCase()}`,
  ],
];

/** Months and quarters. */
const PARTS_OF_YEARS: readonly PeriodReading[] = [
  [
    new RegExp(String.raw`${FEW}( tháng(?: đầu| cuối)?(?: của)?) năm (${YEAR})`, 'giu'),
    ([, few, months, year]) => `${inDigits(few!)}${months!.toLowerCase()} năm ${year}`,
  ],
  [
    new RegExp(String.raw`(đến (?:hết )?)?quý ([IVX]+|\d)(?: năm |${DASH})(${YEAR})`, 'giu'),
    ([, until, quarter, year]) => `${until ? 'đến ' : ''}quý ${quarter!.toUpperCase()}/${year}`,
  ],
  // `Quý II, Đảng ủy …`: of the year that the text named last.
  [
    /quý (III|II|IV|I|[1-4])(?= |,|:)(?! (?:năm|và|,))/giu,
    ([, quarter], { year }) => `quý ${quarter!.toUpperCase()}${year ? `/${year}` : ''}`,
  ],
];

/** Up to a time, and now. */
const UNTIL: readonly PeriodReading[] = [
  [
    new RegExp(
      String.raw`(?:tính )?đến (cuối|giữa|đầu) (?:tháng (\d{1,2})(?:${DASH}| năm )|năm )(${YEAR})`,
      'giu',
    ),
    ([, when, month, year]) =>
      `đến ${when!.toLowerCase()} ${month ? `tháng ${Number(month)}/${year}` : `năm ${year}`}`,
  ],
  [
    new RegExp(String.raw`(?:tính )?đến (?:hết |ngày |thời điểm |hết ngày )*(${DATE})`, 'giu'),
    ([, date]) => `đến ${date!.toLowerCase()}`,
  ],
  [
    /(?:(?:tính )?(?:đến|tới|ở|vào|tại) )?thời điểm (?:này|hiện tại|hiện nay)|hiện (?:nay|có|tại|còn)|(?:đến |cho đến )?giờ đây|(?<=(?:^|[.;,] ))hiện(?= \p{L})|(?<=(?:^|[.;,] |[“"] ?))(?:bây )?giờ(?= \p{Ll}+ (?:bộ |ủy )?(?:đã |chỉ )?(?:có|còn|là))|(?<=^|[“"] ?)bây giờ(?=[, ])|(?<=[,;] )nay(?= (?:chỉ )?(?:còn|đã|có|là|lên|đạt|tăng))|(?<=^)nay(?=,? [\p{L}\d])|ngày nay/giu,
    () => 'hiện nay',
  ],
  [/(?:tính )?(?:đến|tới) nay/giu, () => 'đến nay'],
  [
    new RegExp(String.raw`tháng (\d{1,2})(?:${DASH}| năm )(${YEAR})`, 'giu'),
    ([, month, year]) => `tháng ${Number(month)}/${year}`,
  ],
  // `Trong tháng 6`: of the year that the text named last.
  [
    /(?:(?<=^)|(?:trong|riêng|vào) )tháng (\d{1,2})(?=,| (?!năm|và|đến|tới)\p{L})/giu,
    ([, month], { year }) => `tháng ${Number(month)}${year ? `/${year}` : ''}`,
  ],
];

/** Times that the text names by a calendar. */
export const ORDINARY: readonly PeriodReading[] = [...TERMS, ...FROM_TO, ...PARTS_OF_YEARS, ...UNTIL];
