import { lower, pair, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { ReadLine } from '../found.ts';
import { joinsName } from './coordinated.ts';

/** Words that lead away from what was counted. */
const AWAY =
  /^(?:và|của|trong|với|từ|để|so|tại|ở|theo|do|này|đó|trên|dưới|cho|về|còn|thì|nên|nhưng|mà|cùng|lên|xuống|vào|đến|tới|nêu|nhằm|khi|nếu|vì|năm|tháng|ngày|như|đang|sẽ|vẫn|cũng|đều|nữa|ra|qua|bằng|hiện|nói|khác|lại|trước|sau|đồng|nhất|mỗi|gồm|như)$/;

/** What stands before these is only half said: `được đứng | vào hàng ngũ của Đảng`. */
const UNFINISHED = /^(?:vào|ra|lên|xuống|dưới|trên|qua|đến|tới|bằng|theo|nhất|khác|lại|như)$/;
const KEPT =
  /^(?:đồng (?:ý|tình|thuận|bào|bộ)|khó trả|trả lời|ở mức|vào đảng|trong sạch|ra khỏi|về đảng|của đảng|rằng (?:do|còn|cần|nên)|từng được|nêu gương|đồng thời|đến (?:chậm|muộn|sớm)|vào hàng|trở (?:lên|xuống)|(?:chưa|đã) (?:qua|đều)|sau đại|nhất trí|(?:thực|phát|biểu|thể|xuất) hiện|khác nhau|cho thôi|trở lại|\d+ năm|năm tuổi)$/;

/** `là người có đạo`, `là nữ` tell who; `là độ đục, màu, mùi` defines. */
const WHO =
  /^(?:người|nữ|nam|đồng|lao|lưu|kiều|cựu|bộ|kỹ|bác|nghệ|cán|đảng|đoàn|hội|chủ|công|nông|học|sinh|dân|thanh|giáo|trí|phụ|doanh|con|quần|bí|trưởng|cấp|chức|thương|tín|già)$/;

/** In tokens: the name of a badge before its years. */
const BADGE_REACH = 8;

/** What a word does to the words before it in a description: goes on, ends it, or leaves it only half said. */
type Step = 'on' | 'ends' | 'half said';

/** `at` is the word, `from` the first of the description; `undefined`: the next rule decides. */
type StepRule = (reader: Reader, at: number, from: number) => Step | undefined;

function isKept(reader: Reader, at: number): boolean {
  return KEPT.test(pair(reader, at - 1)) || KEPT.test(pair(reader, at));
}

/** The first that says something decides. */
const STEPS: readonly StepRule[] = [
  (reader, at) => (joinsName(reader, at) ? 'on' : undefined),
  ({ tokens }, at) => (/^[,;:.()!?]$/.test(tokens[at]!.text) ? 'ends' : undefined),
  // `nhận Huy hiệu 70 năm tuổi Đảng`: the number is of the name.
  (reader, at, from) => {
    const before = phraseAt(reader, Math.max(from, at - BADGE_REACH), BADGE_REACH);
    return !reader.isFree(at) && /huy hiệu/.test(before) ? 'on' : undefined;
  },
  // `2 đồng chí 75 năm tuổi Đảng`: how long they have been members tells which.
  (reader, at, from) =>
    at === from && reader.tokens[at]!.kind === 'number' && phraseAt(reader, at + 1, 3) === 'năm tuổi đảng'
      ? 'on'
      : undefined,
  // `ý kiến phản ánh sinh hoạt còn hình thức`: what it still is, said of it.
  (reader, at, from) => {
    if (lower(reader, at) !== 'còn' || at === from) return undefined;
    const next = reader.tokens[at + 1]?.text ?? '';
    const leads = /^(?:lại|có|là|gồm|khoảng|hơn|gần|dưới|trên|ở|tại|từ)$/.test(next);
    return /^\p{Ll}/u.test(next) && !leads ? 'on' : undefined;
  },
  // `27,3% chưa nghĩ tới;`
  (reader, at, from) =>
    at > from && UNFINISHED.test(lower(reader, at)) && /^[,;.:)]?$/.test(lower(reader, at + 1))
      ? 'on'
      : undefined,
  // `19% không để ý`, `19,8% có tháng dồn lịch`: what is not or is had comes next.
  (reader, at, from) =>
    at === from + 1 && /^(?:không|có|chưa)$/.test(lower(reader, from)) && reader.tokens[at]!.kind === 'word'
      ? 'on'
      : undefined,
  (reader, at) => (UNFINISHED.test(lower(reader, at)) && !isKept(reader, at) ? 'half said' : undefined),
  (reader, at, from) => {
    // `mô hình về kinh tế` says which, `39% cho rằng …` who.
    const which =
      at === from && (lower(reader, at) === 'về' || /^cho (?:rằng|biết|là)$/.test(pair(reader, at)));
    return AWAY.test(lower(reader, at)) && !isKept(reader, at) && !which ? 'ends' : undefined;
  },
  (reader, at, from) =>
    at === from && lower(reader, at) === 'là' && !WHO.test(lower(reader, at + 1)) ? 'half said' : undefined,
  // A dash joins two words: `văn hóa - xã hội`.
  ({ tokens }, at, from) => {
    const dash = at > from && /^[-–]$/.test(tokens[at]!.text);
    // `4 đồng chí là F0`: a code is a word.
    return !/^(?:word|code)$/.test(tokens[at]!.kind) && !dash ? 'half said' : undefined;
  },
];

function stepAt(reader: Reader, at: number, from: number): Step {
  for (const rule of STEPS) {
    const step = rule(reader, at, from);
    if (step) return step;
  }
  return 'on';
}

/**
 * What is said of the things counted right after them: `chưa có chi ủy` of `12 chi bộ chưa có chi ủy, …`. Empty
 * when it leads away, or is not whole within `longest` words.
 */
export function saidAfter({ reader }: ReadLine, from: number, longest: number): string {
  const { tokens, text } = reader;
  let end = from;
  let step = tokens[end] && stepAt(reader, end, from);
  while (step === 'on' && end - from < longest) {
    end += 1;
    step = tokens[end] && stepAt(reader, end, from);
  }
  if (step === 'on' || step === 'half said' || end === from) return '';
  return text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
}
