import { capitalise } from '../../../vietnamese/format.ts';
import type { Found, ReadLine } from '../found.ts';
import { joinsName } from './coordinated.ts';

const LEADING =
  /^(?:(?:kế đến|tiếp đến|tiếp theo|sau đó|dẫn đầu|đứng đầu|(?:cao|thấp|nhiều|ít|đông) nhất) là|bây giờ|giờ đây|ngày nay|và|đã|được|là|trong|đó|gồm|riêng|thế nhưng|vậy mà|nhưng|song|cũng|còn(?! lại)|của|với|cho|thì|mà|nên|đạt(?! chuẩn)|chiếm|lên|xuống|khoảng|những|các|khi|chỉ(?! tiêu| thị| số| huy| đạo| dẫn)|mới|nay|tuy nhiên|đồng thời)\s+/iu;
const TRAILING =
  /\s+(?:là|đạt|chiếm|có|được|còn|đã|(?<!trở )lên|tới|(?<!huyển )đến|từ|tăng|giảm|(?<!thu nhập )bình quân|trung bình|(?<!cấp )trên|(?<!cấp )dưới|hơn|gần|khoảng|ước|vượt|(?<!thôn |cấp |đổi |khóa |khoá |viên )mới|chỉ|xuống|và|với|bằng|dự kiến|cho|vào|thì|như|nay|gồm)$/u;
const MARK = /^[,;:.()!?–—]$/;
/** With a capital first; a title in capitals is still read as words. */
export function asLabel(printed: string): string {
  const text = printed.length > 8 && printed === printed.toUpperCase() ? printed.toLowerCase() : printed;
  return capitalise(text);
}

/** Drops the small words at both ends: `và số hộ nghèo còn` → `số hộ nghèo`. */
export function trimWords(text: string): string {
  let words = text.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return words;
}

export function shorten(text: string, longest: number, fromEnd = false): string {
  const words = text.split(' ');
  if (words.length <= longest) return text;
  return fromEnd ? words.slice(-longest).join(' ') : words.slice(0, longest).join(' ');
}

/** A time behind a label is told beside it: `Đảng viên bị kỷ luật | trong năm 2022`. */
const TIME_BEHIND =
  /(?: (?:trong|vào|của|tính đến|đến|hết))*(?: (?:cuối|đầu|giữa))? (?:năm|quý|tháng|nhiệm kỳ|giai đoạn) [\dIVX]+(?:\s?[-–/]\s?\d+)?(?: năm \d{4})?$/u;

/** A label without the time that ends it. */
export function withoutTime(label: string): string {
  const short = label.replace(TIME_BEHIND, '');
  return tells(short) && short.includes(' ') ? short : label;
}

/** Function words, and what only points elsewhere. */
const NOTHING = new RegExp(
  `^(?:và|cũng|nhưng|là|của|với|cho|tăng|giảm|vượt|(?:tăng|giảm) lần lượt|đạt|bằng|chiếm|có|chỉ|còn|mới|nay|tới|được|đã|ngược lại|trong đó|riêng|đó|này|(?:số )?còn lại|con số này|tổng (?:số|cộng)|(?:bình quân |trung bình )?(?:mỗi|hằng|hàng) năm|(?:(?:đến|tính đến|cuối|đầu|hết) )*(?:năm|quý|tháng) [\\dIVX/]+(?: năm \\d{4})?)$`,
  'iu',
);

/** Words that say something: more than `và` or a mark. */
export function tells(words: string): boolean {
  return /\p{L}{2,}/u.test(words) && !NOTHING.test(words);
}

/** The figure before it in its sentence. */
export function previousOf(figure: Found): Found | undefined {
  const { previous } = figure;
  return previous?.sentence === figure.sentence ? previous : undefined;
}

/** `vắc-xin`: a dash without a space is of the word. */
function joinsSyllables(tokens: ReadLine['reader']['tokens'], at: number): boolean {
  const [before, dash, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return dash?.text === '-' && before?.end === dash.start && dash.end === after?.start;
}

/** The words of a figure's clause, from the last mark before it up to it. */
export function wordsBefore(line: ReadLine, figure: Found): string {
  const { tokens, text } = line.reader;
  const earlier = previousOf(figure)?.last ?? -1;
  let first = figure.first;
  while (
    first > earlier + 1 &&
    (joinsName(line.reader, first - 1) ||
      joinsSyllables(tokens, first - 1) ||
      (!MARK.test(tokens[first - 1]!.text) && !/^[-+*•]$/.test(tokens[first - 1]!.text))) &&
    line.sentence[first - 1] === figure.sentence
  )
    first -= 1;
  return first === figure.first ? '' : text.slice(tokens[first]!.start, tokens[figure.first]!.start);
}
