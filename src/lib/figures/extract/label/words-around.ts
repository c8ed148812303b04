import { capitalise } from '../../../vietnamese/format.ts';
import { lower, pair, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { Found, ReadLine } from '../found.ts';
import { joinsName } from './coordinated.ts';

const LEADING =
  /^(?:và|đã|được|là|trong|đó|gồm|riêng|còn|của|với|cho|thì|mà|nên|đạt|chiếm|lên|xuống|khoảng|những|các|khi|chỉ(?! tiêu| thị| số| huy| đạo| dẫn)|mới|nay|tuy nhiên|đồng thời)\s+/iu;
const TRAILING =
  /\s+(?:là|đạt|chiếm|có|được|còn|đã|(?<!trở )lên|tới|đến|từ|tăng|giảm|bình quân|trung bình|trên|dưới|hơn|gần|khoảng|ước|vượt|(?<!thôn |đổi |khóa |khoá |viên )mới|chỉ|xuống|và|với|bằng|dự kiến|cho|vào|thì|như|nay)$/u;
const MARK = /^[,;:.()!?“”"«»–—]$/;
/** Words that lead away from what was counted. */
const AWAY =
  /^(?:và|của|trong|với|từ|để|so|tại|ở|theo|do|này|đó|trên|dưới|cho|về|còn|thì|nên|nhưng|mà|cùng|lên|xuống|vào|đến|tới|nêu|nhằm|khi|nếu|vì|năm|tháng|ngày|như|đang|sẽ|vẫn|cũng|đều|nữa|ra|qua|bằng|hiện|nói|khác|lại|trước|sau|đồng|nhất|mỗi|gồm|như)$/;

/** What stands before these is only half said: `được đứng | vào hàng ngũ của Đảng`. */
const UNFINISHED = /^(?:vào|ra|lên|xuống|dưới|trên|qua|đến|tới|bằng|theo|nhất|khác|lại|như)$/;
const KEPT =
  /^(?:đồng (?:ý|tình|thuận|bào|bộ)|khó trả|trả lời|nêu gương|vào hàng|trở (?:lên|xuống)|(?:chưa|đã) (?:qua|đều)|sau đại|nhất trí|(?:thực|phát|biểu|thể|xuất) hiện|khác nhau|trở lại)$/;

/** `là người có đạo`, `là nữ` tell who; `là độ đục, màu, mùi` defines. */
const WHO =
  /^(?:người|nữ|nam|cán|đảng|đoàn|hội|chủ|công|nông|học|sinh|dân|thanh|giáo|trí|phụ|doanh|con|quần|bí|trưởng|cấp)$/;

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

/** Function words, and what only points elsewhere. */
const NOTHING =
  /^(?:và|là|của|với|đạt|bằng|chiếm|có|chỉ|còn|mới|nay|tới|được|đã|ngược lại|trong đó|riêng|đó|này|(?:số )?còn lại|con số này|tổng (?:số|cộng))$/iu;

/** Words that say something: more than `và` or a mark. */
export function tells(words: string): boolean {
  return /\p{L}{2,}/u.test(words) && !NOTHING.test(words);
}

/** The figure before it in its sentence. */
export function previousOf(figure: Found): Found | undefined {
  const { previous } = figure;
  return previous?.sentence === figure.sentence ? previous : undefined;
}

/** The words of a figure's clause, from the last mark before it up to it. */
export function wordsBefore(line: ReadLine, figure: Found): string {
  const { tokens, text } = line.reader;
  const earlier = previousOf(figure)?.last ?? -1;
  let first = figure.first;
  while (
    first > earlier + 1 &&
    (joinsName(line.reader, first - 1) ||
      (!MARK.test(tokens[first - 1]!.text) && !/^[-+*•]$/.test(tokens[first - 1]!.text))) &&
    line.sentence[first - 1] === figure.sentence
  )
    first -= 1;
  return first === figure.first ? '' : text.slice(tokens[first]!.start, tokens[figure.first]!.start);
}

/** In tokens: the name of a badge before its years. */
const BADGE_REACH = 8;

/** What a word does to the words before it in a description: goes on, ends it, or leaves it only half said. */
function goesOn(reader: Reader, at: number, from: number): 'on' | 'ends' | 'half said' {
  const token = reader.tokens[at]!;
  if (joinsName(reader, at)) return 'on';
  if (/^[,;:.()!?]$/.test(token.text)) return 'ends';
  // `nhận Huy hiệu 70 năm tuổi Đảng`: the number is of the name.
  if (!reader.isFree(at) && /huy hiệu/.test(phraseAt(reader, Math.max(from, at - BADGE_REACH), BADGE_REACH)))
    return 'on';
  // `ý kiến phản ánh sinh hoạt còn hình thức`: what it still is, said of it.
  const still =
    token.lower === 'còn' &&
    at > from &&
    /^\p{Ll}/u.test(reader.tokens[at + 1]?.text ?? '') &&
    !/^(?:lại|có|là|gồm|khoảng|hơn|gần|dưới|trên|ở|tại|từ)$/.test(lower(reader, at + 1));
  if (still) return 'on';
  const kept = KEPT.test(pair(reader, at - 1)) || KEPT.test(pair(reader, at));
  if (UNFINISHED.test(token.lower) && !kept) return 'half said';
  // `mô hình về kinh tế` says which; a dash joins two words: `văn hóa - xã hội`.
  const which = at === from && (token.lower === 'về' || /^cho (?:rằng|biết|là)$/.test(pair(reader, at)));
  if (AWAY.test(token.lower) && !kept && !which) return 'ends';
  const defines = at === from && token.lower === 'là' && !WHO.test(lower(reader, at + 1));
  const dash = at > from && /^[-–]$/.test(token.text);
  return defines || (token.kind !== 'word' && !dash) ? 'half said' : 'on';
}

/**
 * What is said of the things counted right after them: `chưa có chi ủy` of `12 chi bộ chưa có chi ủy, …`. Empty
 * when it leads away, or is not whole within `longest` words.
 */
export function saidAfter({ reader }: ReadLine, from: number, longest: number): string {
  const { tokens, text } = reader;
  let end = from;
  let step = tokens[end] && goesOn(reader, end, from);
  while (step === 'on' && end - from < longest) {
    end += 1;
    step = tokens[end] && goesOn(reader, end, from);
  }
  if (step === 'on' || step === 'half said' || end === from) return '';
  return text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
}
