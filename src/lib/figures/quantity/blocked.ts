import { findDates } from '../../vietnamese/find-dates.ts';
import { allMatches } from '../all-matches.ts';
import type { TokenizedText } from '../tokens.ts';

/** A stretch of text that holds no quantity; `end` is exclusive. */
interface Span {
  start: number;
  end: number;
}

const UPPER = String.raw`[A-ZĐÂĂÊÔƠƯ]`;

/** Patterns of what holds digits and states no quantity. */
const PATTERNS: readonly RegExp[] = [
  // Addresses on the web.
  /\b(?:https?:\/\/|www\.)\S+/giu,
  // 15:42, 10h45, 7 giờ 30, 17 giờ, (GMT+7).
  /\d{1,2}:\d{2}(?::\d{2})?/gu,
  /\d{1,2}\s?(?:h|g|giờ)\s?\d{2}(?!\d)/giu,
  /GMT\s?[+-]\s?\d+/giu,
  // Dates: 15/5/2016, 30-6-2015, 31.12.2021; tháng 8/2019; 12 và 13/5.
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:1[89]|20)\d{2}(?!\d)/gu,
  /(?<![\p{L}]|(?:mỗi|một|hằng|hàng|định|thường|học) )(?:[Nn]gày|[Tt]háng(?!\s(?:1[3-9]|[2-9]\d|\d{3,})(?![\d/.-]))|[Qq]uý|kỳ)\s+(?:mồng\s+)?[\dIVXivx]{1,4}(?:\s?[/-]\s?\d{1,4}){0,2}(?:\s?(?:,|và|đến|-|–|hoặc)\s?(?:ngày\s|tháng\s|quý\s)?[\dIVXivx]{1,4}(?:\s?[/-]\s?\d{1,4}){0,2}(?!\s?[\p{L}%\d/]|[.,]\d))*/gu,
  /\d{1,2}(?:\s?(?:,|và|-|–)\s?\d{1,2}){0,9}\s?[/-]\s?(?:1[89]|20)\d{2}(?!\d)/gu,
  /(?<![\p{L}])(?:sáng|trưa|chiều|tối|đêm|khuya|hôm|ngày|mùng|mồng|dịp|đợt)\s+(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d%])/giu,
  // Years and terms: 2015 - 2020, năm 2018, các năm 2016, 2017 và 2018, giai đoạn 2021-2025.
  /(?<![\d.,])(?:1[89]|20)\d{2}\s?[-–—/]\s?(?:1[89]|20)?\d{2}(?![\d.,]\d|\d|\s?%)/gu,
  /(?<![\p{L}])(?:năm|niên|từ|đến|tới|trước|sau|hết|cuối|đầu|giữa|hè|xuân|tết|khóa|khoá|nhiệm kỳ|giai đoạn|thời kỳ|niên độ|vụ)\s+(?:năm\s+)?(?:1[89]|20)\d{2}(?:\s?(?:,|và|-|–|đến)\s?(?:năm\s+)?(?:1[89]|20)\d{2})*(?![\d.,]\d|\d|\s?%)/giu,
  // Document numbers and codes: 05-CT/TW, 102-QĐ/TW, 80/2015/QH13, 1234/QĐ-UBND, 08-QĐi/TW, 06-CTr/TU.
  new RegExp(
    String.raw`(?<![\d/])\d+[a-z]?\s?[-–/]\s?(?:\d{4}\s?/\s?)?${UPPER}[\p{L}]*\d*(?:\s?[-–/]\s?${UPPER}[\p{L}]*\d*)*`,
    'gu',
  ),
  /(?<!\d)\d+\/(?:1[89]|20)\d{2}(?:\/\p{L}+)?/gu,
  // Number plates: 88A-123.45, 29C 1234.
  /(?<![\p{L}\d])\d{2}[A-Z]{1,2}\d?\s?[-–.]?\s?\d{3}\.?\d{1,2}(?!\d)/gu,
  // 9/3 âm lịch.
  /\d{1,2}\s?[/-]\s?\d{1,2}(?=\s(?:âm|dương) lịch)/giu,
  // 16,5 độ vĩ Bắc, 8 độ C.
  /(?<![\d,])\d+(?:,\d+)?(?:\s?-\s?\d+(?:,\d+)?)?(?=\s?(?:°|độ (?:vĩ|kinh|C|F)(?!\p{L})))/gu,
  // Steps of a ranking: tăng 5 bậc, lên 3 hạng.
  /(?<=(?:tăng|giảm|lên|xuống|tụt|thăng)(?: hạng)? )\d+(?= (?:bậc|hạng|thứ hạng)(?!\p{L}))/giu,
  // Readers of a page: 2.340 lượt xem.
  /(?<!\d\.?)\d[\d.]*(?= lượt (?:xem|đọc|truy cập|tải)(?!\p{L}))|(?<=(?:được|đã) (?:xem|đọc|chia sẻ|tải) )\d[\d.]*(?= lần)|(?<=(?:^|[.;] )(?:xem|đọc|truy cập|tải):? )\d[\d.]*(?= lượt)/giu,
  // Years that items are told by: 2019: 7; 2020: 9.
  /(?<![\d.,/-])(?:19|20)\d{2}(?=\s?:\s?\d)/gu,
  // Counted principles: 5 xây, 3 chống; 4 tốt, 3 không.
  /(?<![\d.,])\d (?:xây|chống|tốt|không|biết|rõ|dám|sạch|cùng|có)(?:(?:, | và )\d (?:xây|chống|tốt|không|biết|rõ|dám|sạch|cùng|có)){1,4}(?!\p{L}| \p{Ll})/giu,
  // A regulation that is called by its number: 19 điều đảng viên không được làm.
  /(?<![\d.,])\d{2}(?= điều đảng viên không được làm)/giu,
  // Copies of a document and who gets them: kính gửi 14 nơi nhận; lưu 03 bản.
  /(?<=(?<!\p{L})lưu )\d{1,2}(?= bản(?!\p{L}))|(?<![\d.,])\d{1,2}(?= nơi nhận)/giu,
  // 9X, 8X: a generation.
  /(?<![\d.,\p{L}])\d{1,2}X(?!\p{L})/gu,
  // Several at once: khoản 1, 2 Điều 5; các Điều 32 và 33.
  /(?<!\p{L})(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương)\s+\d{1,3}(?:\s?(?:,|và|-|–)\s?\d{1,3}(?![\d.,]*\d|\s?(?:%|\p{Ll})))+/gu,
  // Codes with a dash: ZT-18, COVID-19, F-16.
  /(?<![\p{L}\d])\p{Lu}{1,12}-\d+[\p{L}\d]*/gu,
  // Roads and codes: Quốc lộ 2C, QL 6, ĐT 305, TCVN 5603, A1.
  /(?<![\p{L}])(?:QL|TL|ĐT|ĐH(?!\s?[\d.]+[,;] (?:CĐ|TC|SC|trên))|HL|TCVN|ISO|CV|QĐ|NQ|CT|TT|F|K|H)\.?\s?\d+[\p{L}\d]*(?![\p{L}\d]|[.,]\d|\s?%)/gu,
  /(?<![\p{L}])[QP]\.?\s?\d{1,2}(?![\d.,])/gu,
  // Papers told by their numbers: hồ sơ số 7, 15, 22; hồ sơ 11.
  /(?<!\p{L})(?:[Hh]ồ sơ|[Dd]anh sách|[Bb]iên bản)(?: số)? \d{1,4}(?:(?:, | và )\d{1,4})*(?=[,;.)]| (?:thiếu|chưa|đã|còn|bị|kèm)(?!\p{L}))/gu,
  // Departments named by a letter: (C 46, Bộ Công an).
  /(?<=\()[A-Z]\s?\d{1,3}(?=[,)])/gu,
  // Telephones: 0211 3838 000, 0296.385.1234, (0241) 382.1234.
  /(?<![\d.,])\(?0\d{2,3}\)?[\s.-]\d{3,4}[\s.-]?\d{3,4}(?:[\s.-]?\d{1,3})?(?!\d)/gu,
  /(?<![\d.,])1[89]00[\s.]?\d{4}(?:[\s.]?\d{1,2})?(?![\d.,]*\d)/gu,
  /(?<=(?:điện thoại|đường dây nóng|hotline|zalo|fax|đt|tel)\s?:?\s?)\(?\d[\d .()-]{5,}\d/giu,
  /(?<![\d.,])0\d{8,10}(?!\d)|(?<![\d.,])0\d+[.,]\d+/gu,
  // Footnote marks: [1], [^1], (1), and superscripts.
  /\[\^?\d+\]|(?=\(\d{1,2}\))(?<!(?:khiển trách|cảnh cáo|cách chức|khai trừ|xuất sắc|khá|giỏi|tốt|trung bình|yếu|kém|nam|nữ|đại học|cao đẳng|trung cấp|sơ cấp|cao cấp|thạc sĩ) )(?<!\(\d+ \p{L}[^()]{0,30}\)(?:,| và) \p{L}[\p{L} ]{0,30})(?<!(?<!\p{L})(?:kế đến|tiếp đến|tiếp theo|sau đó|dẫn đầu|đứng đầu|(?:cao|thấp|nhiều|ít|đông) nhất) (?:là|có|thuộc về) [^.;()]{0,60}(?:\(\d{1,2}\)[^.;()]{0,50}){0,4})\(\d{1,2}\)/giu,
  // Places on a road: Km 4+500, lý trình Km12+300.
  /(?<!\p{L})Km\s?\d+\s?\+\s?\d+/giu,
  // Always and everywhere: 24/24, 24/7, 7/7.
  /(?<![\d/])(?:24\/24|24\/7|7\/7(?=\s?(?:ngày|[.,;)]|$)))(?![\d/])(?:\s?(?:giờ|h|ngày))?/giu,
  // Addresses: số 45 đường, số nhà 12.
  /(?<![\p{L}])(?:số nhà|(?<!(?:tổng|trong|trên|đa|một|con|chỉ|vô|thiểu|dân|quân|doanh|hệ|điểm|tỷ|tỉ|tần|thông|đại) )số)\s+\d+[\p{L}]?(?:\/\d+)*(?!\s?%|[.,]?\d)/giu,
  // Ages and years of membership: 96 tuổi, 30 năm tuổi Đảng, từ 18 đến 30 tuổi, 40 và 30 năm tuổi Đảng, dưới 30 tuổi.
  /(?<![\d,-])\d+(?:\s?(?:,|-|–|đến|và|hoặc)\s?\d+){0,9}\s+(?:năm\s+)?tuổi(?!\p{L})/giu,
  /(?<![\p{L}]|(?:trước|đủ|quá|hết|đến|\d) )(?:tuổi|lứa tuổi|độ tuổi)\s+(?:(?:từ|dưới|trên|không quá|tối đa)\s+)?\d+(?:\s?(?:-|–|đến)\s?\d+)?(?![\d.,]*\s?%|[\d.,]*\d)/giu,
  /tuổi(?: đời)? (?:bình quân|trung bình)(?: là| đạt| chỉ)?:? \d+(?:,\d+)?(?!\s?%)/giu,
  /(?<![\p{L}])Huy hiệu\s+(?:Đảng\s+)?(?:loại\s+)?\d+(?:(?:\s+năm)?(?:\s?,\s?|\s+và\s+)\d+(?=\s*(?:[,.;)]|và\s|năm(?!\p{L}))))*(?:\s+năm)?(?:\s+tuổi\s+đảng)?/giu,
];

/** Short quotations that are names or slogans: “Ba không”, “5 có”, “Tuổi 20”. A sentence in quotation marks is speech. */
const QUOTED = /[“"«]([^“”"«»\n]{1,60})[”"»]/gu;
const SLOGAN_SYLLABLES = 9;
/** What leads to speech: `cho hay: “Xã còn 5 nhà văn hóa bỏ không”`. */
const SAYS =
  /(?<!\p{L})(?:cho hay|cho biết|nói|kể|kể lại|chia sẻ|khẳng định|nhấn mạnh|bộc bạch|tâm sự|thổ lộ|trao đổi|phản ánh|phát biểu|thừa nhận|phấn khởi)(?: rằng)?\s?:\s*$/u;
const SAYS_REACH = 24;

function slogans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of allMatches(QUOTED, text)) {
    const words = match[1]!.trim().split(/\s+/);
    if (SAYS.test(text.slice(Math.max(0, match.index - SAYS_REACH), match.index))) continue;
    if (words.length > SLOGAN_SYLLABLES || /[.!?;:]\s|[%‰]/.test(match[1]!)) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Four digits that no report means as a year (`từ 1000 – 2500 phòng`) make no date. */
function hasYears({ text }: { text: string }): boolean {
  return [...text.matchAll(/\d{4}/g)].every(([year]) => /^(?:1[89]|20)/.test(year));
}

/** Numbers of headings, at a line's start or after a sentence: `1. Công tác`, `2.1. Kiện toàn`, `3) `, `2.2 Nội dung`; behind a colon only the first. */
const HEADING =
  /(?<=^|\n|[.;!?…]\s|:\s(?=1[.)]|1\.\d))(?<!\d:\s)[ \t>#*]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}\s?[-–/])(?=\s+[\p{Lu}“"*])/gu;

/** E-mail: only asked where the sign stands, since every word may begin an address. */
const EMAIL = /(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}\.\w+/gu;

/** Proverbs and names of movements that count nothing. */
const PROVERBS =
  /(?<!\p{L})(?:ba cây chụm|đất năm phần trăm|đất 5%|(?:hai|ba|bốn|năm|[2-9]) (?:sẵn sàng|xung kích|đảm đang|xung phong))(?!\p{L})/giu;

function spansOf(patterns: readonly RegExp[], text: string): Span[] {
  return patterns
    .flatMap((pattern) => allMatches(pattern, text))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Every stretch of the text that holds no quantity. */
function blockedSpans(text: string): Span[] {
  const said = [...slogans(text), ...spansOf(text.includes('@') ? [PROVERBS, EMAIL] : [PROVERBS], text)];
  const written = /[\dIVX]/.test(text)
    ? [...findDates(text).filter(hasYears), ...spansOf([...PATTERNS, HEADING], text)]
    : [];
  return [...said, ...written].sort((left, right) => left.start - right.start);
}

/** For each token whether it lies in a stretch of the text that holds no quantity. */
export function blockedTokens({ text, tokens }: TokenizedText): boolean[] {
  const spans = blockedSpans(text);
  let next = 0;
  let reached = 0;
  return tokens.map(({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next += 1)
      reached = Math.max(reached, spans[next]!.end);
    return reached > start;
  });
}
