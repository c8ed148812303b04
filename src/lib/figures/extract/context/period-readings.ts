const YEAR = String.raw`(?:19|20)\d{2}`;
const DASH = String.raw`\s?[-–—/]\s?`;

/** `term` is what «nhiệm kỳ» means in the report, `year` the last year that the text named. */
interface PeriodContext {
  term?: string;
  year?: string;
}

export type PeriodReading = [
  pattern: RegExp,
  /** `undefined`: what stands there is no period of the figures, such as a year of comparison. */
  read: (match: RegExpMatchArray, context: PeriodContext) => string | undefined,
];

/** `6`, `sáu`: how many months or years. */
const FEW = String.raw`(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const WORDS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const inDigits = (few: string): number => WORDS.indexOf(few.toLowerCase()) + 1 || Number(few);

const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?${YEAR})?|tháng \d{1,2}\s?[/-]\s?${YEAR}|tháng \d{1,2} năm ${YEAR}|năm ${YEAR}`;
const NOW = '(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại))';

const compared: PeriodReading['1'] = () => undefined;

/** Numbers are set beside these, they are not of these: `so năm 2011`, `bằng 120% năm 2019`. */
const COMPARED: readonly RegExp[] = [
  new RegExp(
    String.raw`so với (?:đầu |cuối |giữa )?nhiệm kỳ(?: (?:trước|${YEAR}${DASH}${YEAR}))?|(?:so với|so|hơn|cùng kỳ)(?: cùng kỳ)?(?: \d+ tháng(?: đầu)?)?(?: (?:đầu |cuối )?năm)? (?:${YEAR}|trước|ngoái)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:so với|so|hơn|cùng kỳ) (?:cùng kỳ )?(?:quý [IVX\d]+|tháng \d{1,2})(?:(?: năm |${DASH})${YEAR})?`,
    'giu',
  ),
  new RegExp(String.raw`(?<=\d\s?%\s)(?:của )?năm ${YEAR}`, 'giu'),
  new RegExp(String.raw`(?<=(?:gấp|vượt|cao|thấp|tăng|giảm)(?: \S+){0,2} )năm ${YEAR}`, 'giu'),
  new RegExp(String.raw`(?<=gấp (?:đôi|rưỡi|ba|bốn|năm|\d\S*(?: lần)?) )(?:so với )?năm ${YEAR}`, 'giu'),
];

/** The first that fits at a place counts. */
export const READINGS: readonly PeriodReading[] = [
  [new RegExp(`từ đầu nhiệm kỳ(?: ${NOW})?`, 'giu'), () => 'từ đầu nhiệm kỳ'],
  ...COMPARED.map((pattern): PeriodReading => [pattern, compared]),
  [new RegExp(String.raw`(?:Đại hội|Nghị quyết|khóa|khoá)[^,.;]{0,80}?nhiệm kỳ`, 'gu'), compared],
  [
    new RegExp(String.raw`(nhiệm kỳ|giai đoạn|thời kỳ)\s+(${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, what, from, to]) => `${what!.toLowerCase()} ${from}–${to}`,
  ],
  [
    new RegExp(String.raw`năm học (${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, from, to]) => `năm học ${from}–${to}`,
  ],
  [/(?<=^)nhiệm kỳ (?:trước|tới|sau)/giu, ([said]) => said.toLowerCase()],
  [/nhiệm kỳ (?:trước|tới|sau)/giu, compared],
  [
    /(?:trong |đầu |nửa đầu |nửa )?nhiệm kỳ(?: (?:vừa )?qua| này)?/giu,
    (match, { term }) =>
      /^(?:đầu|nửa)/i.test(match[0]) ? match[0].toLowerCase() : term ? `nhiệm kỳ ${term}` : 'nhiệm kỳ',
  ],
  [
    new RegExp(String.raw`(?:từ )?(?:năm )?(${YEAR})${DASH}(?:năm )?(${YEAR})`, 'giu'),
    ([, from, to]) => `${from}–${to}`,
  ],
  [
    new RegExp(String.raw`từ (?:năm )?(${YEAR}) (?:đến|tới) (?:hết |cuối )?(?:năm )?(${YEAR})`, 'giu'),
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
    new RegExp(String.raw`từ (đầu năm ${YEAR}) (?:đến|tới) (tháng \d{1,2}(?:${DASH}| năm )${YEAR})`, 'giu'),
    ([, from, to]) => `từ ${from!.toLowerCase()} đến ${to!.toLowerCase()}`,
  ],
  [
    new RegExp(String.raw`${FEW}( tháng(?: đầu| cuối)?(?: của)?) năm (${YEAR})`, 'giu'),
    ([, few, months, year]) => `${inDigits(few!)}${months!.toLowerCase()} năm ${year}`,
  ],
  [
    new RegExp(String.raw`quý ([IVX]+|\d)(?: năm |${DASH})(${YEAR})`, 'giu'),
    ([, quarter, year]) => `quý ${quarter!.toUpperCase()}/${year}`,
  ],
  // `Quý II, Đảng ủy …`: of the year that the text named last.
  [
    /quý (III|II|IV|I|[1-4])(?= |,|:)(?! (?:năm|và|,))/giu,
    ([, quarter], { year }) => `quý ${quarter!.toUpperCase()}${year ? `/${year}` : ''}`,
  ],
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
    /(?:(?:tính )?(?:đến|tới|ở|vào|tại) )?thời điểm (?:này|hiện tại|hiện nay)|hiện (?:nay|có|tại|còn)|(?:đến |cho đến )?giờ đây|(?<=(?:^|[.;,] ))hiện(?= \p{L})|(?<=(?:^|[.;,] |[“"] ?))(?:bây )?giờ(?= \p{Ll}+ (?:bộ |ủy )?(?:đã |chỉ )?(?:có|còn|là))|(?<=[,;] )nay(?= (?:chỉ )?(?:còn|đã|có|là|lên|đạt|tăng))|(?<=^)nay(?=,? [\p{L}\d])|ngày nay/giu,
    () => 'hiện nay',
  ],
  [/(?:tính )?(?:đến|tới) nay/giu, () => 'đến nay'],
  [
    new RegExp(String.raw`tháng (\d{1,2})(?:${DASH}| năm )(${YEAR})`, 'giu'),
    ([, month, year]) => `tháng ${Number(month)}/${year}`,
  ],
  [/(?:mỗi|hằng|hàng) năm/giu, () => 'mỗi năm'],
  [
    new RegExp(
      `(?:trong |qua |sau )?${FEW} (năm|tháng)(?: (?:vừa )?qua| gần đây| liền| liên tục|(?= thực hiện))|(?<=^)sau (?:hơn |gần )?${FEW} (năm|tháng)(?= |,)`,
      'giu',
    ),
    ([, few, what, later, unit]) => `${inDigits((few ?? later)!)} ${(what ?? unit)!.toLowerCase()}`,
  ],
  [new RegExp(`${FEW} tháng đầu năm`, 'giu'), ([, few]) => `${inDigits(few!)} tháng đầu năm`],
  [
    new RegExp(String.raw`(trước|từ) (?:khoảng )?năm (${YEAR})`, 'giu'),
    ([, bound, year]) => `${bound!.toLowerCase()} năm ${year}`,
  ],
  [
    /(?<!(?:so với|với|hơn|của|như|bằng) )năm (?:học )?(?:trước|ngoái)(?= (?:là|đạt|có|chỉ)|:)/giu,
    ([said]) => said.toLowerCase(),
  ],
  [new RegExp(String.raw`năm (${YEAR})`, 'giu'), ([, year]) => `năm ${year}`],
  [new RegExp(String.raw`(?<=(?:^|[;:,(]) ?)(${YEAR})(?=\s?:\s?\d)`, 'giu'), ([, year]) => `năm ${year}`],
  // `Trong năm` is the year that the text named last.
  [
    /(?:(?:cũng )?trong|cả|suốt) năm(?: này| qua)?(?! (?:năm|học|tháng|\d|19|20))/giu,
    (_, { year }) => (year ? `năm ${year}` : undefined),
  ],
];
