import { ORDINARY } from './period-spans.ts';
import { DASH, FEW, NOW, YEAR, inDigits, said, type PeriodReading } from './period-words.ts';

/** A time of its own that the text does not date: what was said before does not hold, nothing else is known. */
export const UNTOLD = '';
/** The time that was dated last: `Năm 2013, chi bộ ra đời. Khi ấy …`. */
export const THEN = 'khi ấy';

const compared: PeriodReading['1'] = () => undefined;
const ofYear: PeriodReading['1'] = (_, { year }) => (year ? `năm ${year}` : undefined);

/** Numbers are set beside these, they are not of these: `bằng 120% năm 2019`, `tăng 12% cùng kỳ năm trước`. */
const COMPARISONS: readonly PeriodReading[] = (
  [
    String.raw`so với (?:đầu |cuối |giữa )?nhiệm kỳ(?: (?:trước|${YEAR}${DASH}${YEAR}))?|(?:so với|so|hơn|cùng kỳ)(?: cùng kỳ)?(?: \d+ tháng(?: đầu)?)?(?: (?:đầu |cuối )?năm)? (?:${YEAR}|trước|ngoái)`,
    String.raw`(?:so với|so|hơn|cùng kỳ) (?:cùng kỳ )?(?:quý [IVX\d]+|tháng \d{1,2})(?:(?: năm |${DASH})${YEAR})?`,
    String.raw`(?<=\d\s?%\s)(?:của )?năm ${YEAR}`,
    String.raw`(?<=(?:gấp|vượt|cao|thấp|tăng|giảm)(?: \S+){0,2} )năm ${YEAR}`,
    String.raw`(?<=gấp (?:đôi|rưỡi|ba|bốn|năm|\d\S*(?: lần)?) )(?:so với )?năm ${YEAR}`,
    String.raw`(?:Đại hội|Nghị quyết|khóa|khoá)[^,.;]{0,80}?nhiệm kỳ`,
  ] as const
).map((pattern, at): PeriodReading => [new RegExp(pattern, at === 5 ? 'gu' : 'giu'), compared]);

/** What is set beside the figures of this year and told with a number of its own: `cùng kỳ năm 2022 là 15 đơn`. */
const YEARS_BEFORE: PeriodReading = [
  new RegExp(
    String.raw`(?<=^|\()cùng kỳ(?: năm)?(?: (${YEAR}|trước|ngoái))?(?=,|:?(?: là| có| đạt| chỉ)? \d| con số)|(?<!với |so |bằng |\d% )cùng kỳ(?: năm)? (${YEAR}|trước|ngoái)(?= (?:là|chỉ|có|đạt)(?!\p{L}))`,
    'giu',
  ),
  ([, headed, told]) => {
    const year = headed ?? told;
    return year ? `cùng kỳ năm ${year.toLowerCase()}` : 'cùng kỳ';
  },
];

/** Times told from where the text stands, not by a date. */
const FROM_HERE: readonly PeriodReading[] = [
  [/năm nay(?! (?:đã |mới |vừa |tròn |gần |ngoài )?\d+ tuổi)/giu, said],
  [
    /(?<!(?:so với|với|so|hơn|của|như|bằng) )năm (?:học )?(?:trước|ngoái)(?= (?:là|đạt|có|chỉ)|:)|(?<=^|[,;(] )năm (?:học )?(?:trước|ngoái)(?=,)|(?<=^)năm (?:học )?(?:trước|ngoái)(?= \p{L})/giu,
    said,
  ],
  // `Gia đình ông năm ngoái thu 85 triệu đồng`: told between who and what they did.
  [
    /(?<!(?:với|so|hơn|của|như|bằng|cả|kỳ|gấp|đôi|rưỡi|lần|[\d%]) )năm (?:trước|ngoái)(?= (?:đã|chỉ|cũng|mới|còn|thu|bán|nuôi|trồng|làm|xây|góp|kết nạp|mở)(?!\p{L}))/giu,
    said,
  ],
  [/(?<=^|[,;:] )năm (?:qua(?=,)|tới(?=[, ]))/giu, said],
  [/(?<=^|[,;] |trong )(?:tuần|tháng|quý) (?:qua|trước|này|vừa qua)(?=[, ])/giu, said],
  [
    new RegExp(
      String.raw`(?<=^|[,;:] |[“"] ?)(?:(?:hồi|thời|thuở|lúc|khi) (?:trước|mới|xưa|còn)|(?:những )?ngày (?:xưa|mới)|trước đó|trước (?:khi )?(?:sáp nhập|sắp xếp|chia tách|hợp nhất)|(?:đến |sang )?(?:năm|tháng) (?:sau|tiếp theo|đầu tiên|đầu)(?! năm)|(?:${FEW}|(?:mười|hai mươi|ba mươi|bốn mươi)(?: \p{L}+)?) (?:năm|tháng) (?:sau|trước)(?: đó)?)(?!\p{L})|(?<!(?:với|hơn|như|của) )trước (?:đây|kia)(?!\p{L})`,
      'giu',
    ),
    () => UNTOLD,
  ],
  [
    /(?<=^|[,;:] |[“"] ?)(?:(?:hồi|thời|thuở|lúc|khi) (?:ấy|đó|đầu)|(?:những )?ngày (?:ấy|đó|đầu)|ban đầu)(?!\p{L})/giu,
    () => THEN,
  ],
  [
    new RegExp(String.raw`từ (?:đó|ấy) (?:đến|tới) nay`, 'giu'),
    (_, { year }) => (year ? `từ năm ${year} đến nay` : 'đến nay'),
  ],
  [
    /(?<=^|[,;:] |trong )học kỳ (?:I{1,2}|[12]|một|hai)(?=,| \p{L})/giu,
    ([words]) => words.replace(/^\p{L}/u, (letter) => letter.toLowerCase()).replace(/\s+/g, ' '),
  ],
  [/cùng năm(?: đó| ấy| này)?(?=[, ])|(?:cũng )?trong năm (?:đó|ấy)/giu, ofYear],
];

/** What is done year by year: it holds for its own clause. */
const HABITS: readonly PeriodReading[] = [
  [/(?:hằng|hàng|mỗi) (?:năm|tháng|quý)(?= (?:đều|phải|luôn|thường)(?!\p{L}))/giu, compared],
  [
    /mỗi năm|(?<!(?:đánh giá|xếp loại|phân loại|kế hoạch|sinh hoạt|báo cáo|kiểm tra|tổng kết|hội nghị|định kỳ|chương trình) )(?:hằng|hàng) năm/giu,
    () => 'mỗi năm',
  ],
  [
    /(?<=(?:^|[,;:.(] |bình quân |trung bình ))(?:mỗi|hằng|hàng) (tháng|quý|tuần|ngày)(?=,? \p{L})/giu,
    ([, unit]) => `mỗi ${unit!.toLowerCase()}`,
  ],
];

/** The year, or the years that the text named last. */
const OF_THE_YEAR: readonly PeriodReading[] = [
  [
    new RegExp(`(?<=^)(?:vào )?(đầu|giữa|cuối) năm (${YEAR})`, 'giu'),
    ([, when, year]) => `${when!.toLowerCase()} năm ${year}`,
  ],
  [new RegExp(String.raw`năm (${YEAR})`, 'giu'), ([, year]) => `năm ${year}`],
  [new RegExp(String.raw`(?<=(?:^|[;:,(]) ?)(${YEAR})(?=\s?:\s?\d)`, 'giu'), ([, year]) => `năm ${year}`],
  // `Trong năm` is the year that the text named last.
  [/(?:(?:cũng )?trong|cả|suốt) năm(?: này| qua)?(?! (?:năm|học|tháng|\d|19|20))/giu, ofYear],
];

/** The first that fits at a place counts. */
export const READINGS: readonly PeriodReading[] = [
  [
    new RegExp(String.raw`từ đầu nhiệm kỳ (${YEAR})${DASH}(${YEAR}) ${NOW}`, 'giu'),
    ([, from, to]) => `từ đầu nhiệm kỳ ${from}–${to} đến nay`,
  ],
  [
    new RegExp(String.raw`từ đầu nhiệm kỳ (${YEAR})${DASH}(${YEAR})`, 'giu'),
    ([, from, to]) => `từ đầu nhiệm kỳ ${from}–${to}`,
  ],
  [new RegExp(`từ đầu nhiệm kỳ(?: ${NOW})?`, 'giu'), () => 'từ đầu nhiệm kỳ'],
  // `Trong 10 năm (2003 - 2013), …`: the years in the bracket say which ten.
  [
    new RegExp(
      String.raw`(?:trong |qua |sau )?${FEW} năm(?: qua)? \((${YEAR})${DASH}(${YEAR})\)(?=,| \p{L})`,
      'giu',
    ),
    ([, , from, to]) => `${from}–${to}`,
  ],
  // The day on which something was said or held is no time of its figures; `tính đến ngày …` is one.
  [
    new RegExp(
      String.raw`(?<!(?:đến|tới|hết|từ) )ngày \d{1,2}(?: tháng |\s?[/.-]\s?)\d{1,2}(?: năm |\s?[/.-]\s?)${YEAR}(?!\s?[-–])`,
      'giu',
    ),
    compared,
  ],
  YEARS_BEFORE,
  ...COMPARISONS,
  [
    new RegExp(String.raw`từ nay (?:đến|tới) (?:hết |cuối )*(?:năm(?: ${YEAR})?|nhiệm kỳ|quý [IVX]+)`, 'giu'),
    said,
  ],
  [/(?:đến )?(?:hết|cuối) nhiệm kỳ(?! \d)/giu, said],
  ...ORDINARY,
  ...FROM_HERE,
  ...HABITS,
  [
    new RegExp(
      String.raw`(?:trong |qua |sau )?${FEW} (năm|tháng)(?: (?:vừa )?qua| gần đây| liền| liên tục|(?= thực hiện))|(?<=^)(?:chỉ )?(?:trong|qua|sau|suốt) (?:vòng |hơn |gần )?${FEW} (năm|tháng)(?= (?!tới|\d)|,)|(?:lũy|luỹ) kế ${FEW} (tháng)`,
      'giu',
    ),
    ([, few, what, later, unit, sum, months]) =>
      `${inDigits((few ?? later ?? sum)!)} ${(what ?? unit ?? months)!.toLowerCase()}`,
  ],
  [
    new RegExp(`${FEW} tháng (đầu|cuối) năm`, 'giu'),
    ([, few, end]) => `${inDigits(few!)} tháng ${end!.toLowerCase()} năm`,
  ],
  [new RegExp(`(?:những|các|mấy) tháng (?:đầu|cuối) năm(?: ${YEAR})?`, 'giu'), said],
  [
    new RegExp(String.raw`(trước|từ) (?:khoảng )?năm (${YEAR})`, 'giu'),
    ([, bound, year]) => `${bound!.toLowerCase()} năm ${year}`,
  ],
  ...OF_THE_YEAR,
];
