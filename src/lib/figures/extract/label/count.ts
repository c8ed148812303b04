import type { Found, ReadLine } from '../found.ts';
import { PEOPLE } from '../../noun/lexicon.ts';
import { ACTIONS } from './action-words.ts';
import { actionBefore } from './actions.ts';
import { complaintBefore, doneBefore, passiveAfter } from './clause.ts';
import { saidAfter } from './description.ts';
import { shorten, trimWords, wordsBefore } from './words-around.ts';

export const LONGEST_LABEL = 9;
const LONGEST_SAID = 9;
const LONGEST_COUNTED = 12;
const LONGEST_WHO = 6;
const LONGEST_EVENT = 6;
const WHO =
  /^(?:nữ|nam|người|đoàn viên|dân tộc|cán bộ|công chức|viên chức|đảng viên|thanh niên|giáo viên|bộ đội|công nhân|nông dân|học sinh|sinh viên|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|trung cấp|cao cấp|cử nhân|sơ cấp|chi ủy viên|đảng ủy viên|huyện ủy viên|cấp ủy viên|bí thư|chính thức|dự bị|tôn giáo|chủ doanh nghiệp|khu vực|có đạo|theo đạo|không có đạo|trên đại học|sau đại học|dưới đại học|cao đẳng|tuổi trẻ|vắng|có mặt|dự họp)(?!\p{L})/iu;

/** `mỗi ủy viên 2 chi đoàn` → `Chi đoàn mỗi ủy viên`. */
export function labelEach({ reader }: ReadLine, figure: Found): string | undefined {
  if (figure.qualifier !== 'mỗi') return undefined;
  const words = reader.tokens.slice(figure.first, figure.last + 1);
  const number = words.findIndex((token) => token.kind === 'number');
  const each = words
    .slice(0, Math.max(0, number))
    .map((token) => token.lower)
    .join(' ');
  return each.startsWith('mỗi ') ? `${figure.unit} ${each}` : undefined;
}

/** `Số đơn vị sự nghiệp cấp huyện`: what the clause counts, where it names it before the number. */
export function countedBefore(line: ReadLine, figure: Found): string | undefined {
  const printed = wordsBefore(line, figure);
  // `Trong số đảng viên mới có 63 người`: of whom, not how many.
  if (/(?<!\p{L})trong (?:tổng )?số /iu.test(printed) && !/\slà\s*$/u.test(printed)) return undefined;
  const before = trimWords(printed);
  const named = /^(?:tổng )?(?:số|lượng)(?: lượng)? (?!tiền|liệu|dư|còn lại)(\p{L}.*)/iu.exec(before)?.[1];
  if (!named) return undefined;
  // `số thôn giảm từ 175 thôn xuống còn 146 thôn, tổ dân phố`
  return figure.unit.startsWith(named.toLowerCase()) ? figure.unit : shorten(named, LONGEST_COUNTED);
}

/** `nữ 96 đồng chí`, `đoàn viên thanh niên 127 đồng chí`: people told apart by the words before the number. */
export function whoBefore(line: ReadLine, figure: Found): string | undefined {
  if (!/^(?:đồng chí|người|đảng viên|đại biểu|em|trường hợp|vị)$/.test(figure.unit)) return undefined;
  const before = trimWords(wordsBefore(line, figure));
  return WHO.test(before) && before.split(' ').length <= LONGEST_WHO ? before : undefined;
}

/** Cases are found out; `phát hiện 9 tổ chức đảng có vi phạm` says what was found. */
function actionOn(line: ReadLine, figure: Found, unit: string): string | undefined {
  const found = unit.includes('/') ? undefined : actionBefore(line, figure);
  return found === 'được phát hiện' && !/^(?:vụ|trường hợp|sai phạm|ca|mẫu)/.test(unit) ? undefined : found;
}

/** What is said of the things counted right behind them, where it is whole and short. */
function description(line: ReadLine, figure: Found, unit: string): string | undefined {
  const from = (figure.unitElided ? numberEnd(line, figure) : figure.last) + 1;
  const said = saidAfter(line, from, LONGEST_SAID);
  const short = unit.split(' ').length + said.split(' ').length <= LONGEST_LABEL + 2;
  return said && short && !said.startsWith(`là ${unit}`) && !/^\p{Lu}\p{Ll}/u.test(said) ? said : undefined;
}

/** `cử 45 lượt cán bộ | đi đào tạo`: what they were sent for is told behind the noun. */
function sentFor(line: ReadLine, figure: Found, action: string | undefined): string | undefined {
  if (action !== 'được cử') return undefined;
  const said = saidAfter(line, figure.last + 1, LONGEST_SAID);
  return /^(?:đi|tham gia|dự|học)(?!\p{L})/u.test(said) ? `${action} ${said}` : undefined;
}

/** The words before a count of animals, commas between them kept: `đàn trâu, bò trên 1.900 con`. */
function herdBefore({ reader: { text, tokens } }: ReadLine, { first, previous }: Found): string {
  let from = first;
  const least = (previous?.last ?? -1) + 1;
  while (from > least && first - from < LONGEST_COUNTED && !/^[.;:()]$/.test(tokens[from - 1]!.text))
    from -= 1;
  return from === first ? '' : text.slice(tokens[from]!.start, tokens[first]!.start);
}

/** `đàn trâu, bò trên 1.900 con`, `Trâu 210 con, bò 640 con`: which animals. */
function animalsBefore(line: ReadLine, figure: Found): string | undefined {
  const herd = /(?<!\p{L})(?:tổng )?(đàn \p{L}[\p{L}, ]*)$/iu.exec(trimWords(herdBefore(line, figure)))?.[1];
  const kind = trimWords(wordsBefore(line, figure));
  return herd ?? (/^\p{L}+(?: \p{L}+)?$/u.test(kind) ? kind : undefined);
}

/** `Khảo sát … do Ban Tuyên giáo thực hiện với 1.450 người` → `người được khảo sát`: who was asked. */
function respondents(line: ReadLine, figure: Found, unit: string): string | undefined {
  if (!PEOPLE.has(unit)) return undefined;
  const asked =
    /^.*?(?<!\p{L})(khảo sát|điều tra|phỏng vấn|thăm dò|trưng cầu)(?!\p{L}).*\s(?:với|trên|đối với)\s*$/iu.exec(
      wordsBefore(line, figure),
    )?.[1];
  return asked && `${unit} được ${asked.toLowerCase()}`;
}

/** Packages that goods are counted in. */
const PACKED = /^(?:thùng|bao|gói|hộp|chai|kiện|bịch|can|két)$/;

/** `mì 1.200 thùng` → `Mì`: what is in the packages stands before their number. */
function contentBefore(line: ReadLine, figure: Found): string | undefined {
  const goods = PACKED.test(figure.unit) ? trimWords(wordsBefore(line, figure)) : '';
  return /^\p{L}+(?: \p{L}+)?$/u.test(goods) && !ACTIONS.has(goods.toLowerCase()) ? goods : undefined;
}

/** `tiếp xúc cử tri 15 cuộc` → `cuộc tiếp xúc cử tri`: what is held so often. */
function eventBefore(line: ReadLine, figure: Found, unit: string): string | undefined {
  if (!/^(?:cuộc|đợt|buổi|phiên|kỳ)$/.test(unit)) return undefined;
  const before = trimWords(wordsBefore(line, figure).replace(/^.*(?<!\p{L})(?:đã|sẽ|được)(?!\p{L})/iu, ''));
  const words = before.split(' ');
  const held =
    words.length > 1 &&
    words.length <= LONGEST_EVENT &&
    /^(?:giám sát|kiểm tra|tiếp xúc|đối thoại|phản biện|thanh tra|tuyên truyền|tập huấn|hội thảo|tọa đàm|toạ đàm|diễn tập|giao ban|ra quân|tuần tra|truy quét|kiểm soát|sinh hoạt)(?!\p{L})/iu.test(
      before,
    );
  if (held) return `${unit} ${before.charAt(0).toLowerCase()}${before.slice(1)}`;
  // `Đồn Biên phòng tuyên truyền 48 buổi`: who did it is told beside it.
  const done = /\s(tuyên truyền|tập huấn|diễn tập|tuần tra|truy quét|đối thoại|giao ban)$/u.exec(before)?.[1];
  return done && `${unit} ${done}`;
}

/** `tổ chức 1.284 buổi tuyên truyền miệng cho …`: what was held, though it is a verb. */
function meetingBehind(
  { reader: { text, tokens } }: ReadLine,
  { last }: Found,
  unit: string,
): string | undefined {
  if (!/^(?:cuộc|đợt|buổi|phiên)$/.test(unit)) return undefined;
  const behind = text.slice(tokens[last]!.end, tokens[last]!.end + LONGEST_BEHIND);
  const named =
    /^((?:\s\p{Ll}+){1,4}?)(?=\s(?:cho|với|về|tại|ở|trong|do|và|có|nhằm|để|theo|tới|đến)\s|[,.;:(]|$)/u.exec(
      behind,
    );
  return named ? unit + named[1] : undefined;
}
/** In letters. */
const LONGEST_BEHIND = 60;

/** `kiểm tra 22 cuộc`: the inspections themselves, not what was inspected. */
function eventOf(line: ReadLine, figure: Found, unit: string, action: string): string | undefined {
  const held = /^(?:đã|được) (?:tổ chức|mở)$/.test(action) ? meetingBehind(line, figure, unit) : undefined;
  if (held) return held;
  return /^(?:cuộc|đợt|lần|buổi)$/.test(unit) ? `${unit} ${action.replace(/^\S+ /, '')}` : undefined;
}

/** What is counted, with what was done with it or what is said of it. */
export function labelCount(line: ReadLine, figure: Found): string {
  const unit = shorten(figure.unit || 'số lượng', LONGEST_LABEL);
  const animals = (unit === 'con' && animalsBefore(line, figure)) || contentBefore(line, figure);
  if (animals) return animals;
  const complaint = complaintBefore(line, figure);
  if (complaint) return `${unit}: ${complaint}`;
  const passive = passiveAfter(line, figure);
  if (passive) return `${unit} ${passive}`;
  const action = actionOn(line, figure, unit);
  const event =
    eventBefore(line, figure, unit) ??
    respondents(line, figure, unit) ??
    (action && eventOf(line, figure, unit, action));
  if (event) return event;
  const said = sentFor(line, figure, action) ?? action ?? description(line, figure, unit);
  return said ? `${unit} ${said}` : (doneBefore(line, figure) ?? unit);
}

/** The last number of a figure whose noun is left out: `53 quốc phòng - an ninh`. */
function numberEnd({ reader }: ReadLine, { first, last }: Found): number {
  let at = last;
  while (at > first && reader.tokens[at]!.kind !== 'number') at -= 1;
  return reader.tokens[at]!.kind === 'number' ? at : last;
}
