import type { Found, ReadLine } from '../found.ts';
import { lower, pair, phraseAt, phrases } from '../../noun/phrases.ts';
import { DISCIPLINE } from '../../noun/lexicon.ts';
import { ACTIONS, LONGEST_VERB } from './action-words.ts';

const LONGEST_ASIDE = 3;
/** In tokens: how far an action reaches to the first of what it was done with. */
const FARTHEST = 40;
/** Between an action and its number these begin a clause of their own. */
const CLAUSE_WORDS = /^(?:có|đã|được|bị|với|là|còn|gồm|thì)$/;
/** Right before a number these say where or with what, not to whom it was done. */
const ASIDE = /^(?:lên|xuống|có|cho|là|gồm|còn|tại|ở|của|trong|bằng|như|thành)$/;
/** Between an action and its number these lead to something else: `cảnh cáo do kê khai sai và 6 người`. */
const AWAY = /^(?:và|do|vì|để|nhằm|theo|nhưng|mà|nên|trong)$/;
/** Verbs of those counted, behind them. */
const OWN_VERB = /^(?:nghỉ hưu|nghỉ việc|thôi việc|qua đời|tự nguyện|chuyển công|tốt nghiệp)$/;
/** `hòa giải thành 45 vụ`: its last syllable only looks like a preposition. */
const COMPOUND_ACTION = /^h(?:òa|oà) giải thành$/;
/** What is finished: people and bodies finish. */
const FINISHED = /^(?:chỉ tiêu|công trình|tiêu chí|nhiệm vụ|dự án|mục tiêu|đề tài|đầu việc|tuyến|cầu)/;
const LONGEST_GIFT = 8;
/** With words between it and its number such a verb is another: `chuyển sinh hoạt đảng 7 đồng chí`. */
const DIRECT = phrases(
  'vận động | phẫu thuật | chuyển | cử | thăm | cấp | xóa | xoá | phạt | bắt | sắp xếp | hoàn thành | đề nghị | tiếp nhận',
);

/** The figure that heads a list: `11 nghị quyết` of `11 nghị quyết, 03 đề án và 06 quy định`. */
export function headOfList(line: ReadLine, figure: Found): Found {
  const { tokens } = line.reader;
  const { previous } = figure;
  if (!figure.head && previous) {
    const between = tokens.slice(previous.last + 1, figure.first);
    const listed =
      previous.clause === figure.clause &&
      between.length > 0 &&
      between.length <= 2 &&
      between.every((token) => /^(?:,|và)$/.test(token.lower));
    // Figures are labelled in their order, so the one before knows its head.
    if (listed || goesOnBehind(line, figure, previous)) figure.head = previous.head ?? previous;
    else figure.head = headAcrossBracket(line, figure) ?? headAcrossSemicolon(line, figure);
  }
  return figure.head ?? figure;
}

/** `kiểm tra 15 tổ chức đảng về thu, chi ngân sách và 419 tổ chức đảng trong việc …`: what each was inspected for. */
function goesOnBehind({ reader, sentence }: ReadLine, figure: Found, previous: Found): boolean {
  const between = reader.tokens.slice(previous.last + 1, figure.first);
  const about = /^(?:về|trong|theo)$/.test(between[0]?.lower ?? '') && between.at(-1)?.lower === 'và';
  const short = between.length <= LONGEST_ABOUT && between.every(({ text }) => !/^[;.()]$/.test(text));
  return about && short && previous.unit === figure.unit && sentence[previous.first] === figure.sentence;
}
const LONGEST_ABOUT = 12;

/** `kiểm tra 1.286 tổ chức đảng (tăng 214 tổ chức) và 6.437 đảng viên`: a bracket does not end the list. */
function headAcrossBracket({ reader, found }: ReadLine, { first, clause }: Found): Found | undefined {
  if (!/^(?:,|và)$/.test(lower(reader, first - 1)) || lower(reader, first - 2) !== ')') return undefined;
  let open = first - 2;
  while (open > 0 && lower(reader, open) !== '(') open -= 1;
  const before = found.findLast(({ last }) => last === open - 1);
  return before?.clause === clause ? (before.head ?? before) : undefined;
}

/** `Thi hành kỷ luật 2 tổ chức đảng bằng hình thức …; 37 đảng viên`: a clause that begins with its number has no verb of its own. */
function headAcrossSemicolon({ reader, found, clause }: ReadLine, figure: Found): Found | undefined {
  if (
    lower(reader, figure.first - 1) !== ';' ||
    /^(?:bị|được|đã|có|là)$/.test(lower(reader, figure.last + 1))
  )
    return undefined;
  const first = found.find(
    (one) => one.clause === clause[figure.first - 1] && one.sentence === figure.sentence,
  );
  return first && first.unit !== '%' && figure.unit !== '%' ? (first.head ?? first) : undefined;
}

/** `tặng giấy khen cho 21 tổ chức` → `được tặng giấy khen`. */
function giftBefore({ reader }: ReadLine, cho: number): string | undefined {
  for (let at = cho - 1; at >= Math.max(0, cho - LONGEST_GIFT - 1); at -= 1) {
    const token = reader.tokens[at]!;
    if (token.kind !== 'word' && reader.isFree(at)) return undefined;
    if (!/^(?:tặng|trao|cấp|thưởng)$/.test(token.lower)) continue;
    const first = /^(?:trao|tặng|khen)$/.test(reader.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    // `trao Huy hiệu Đảng đợt 2/9 cho …`: when is not what.
    return `được ${phraseAt(reader, first, cho - first).replace(/ (?:đợt|dịp|nhân) .*$/u, '')}`;
  }
  return undefined;
}

/** A comma that begins a clause of its own before the number: `kết nạp ông A, chi bộ có 3 đảng viên`. */
function partsClauses({ reader }: ReadLine, comma: number, number: number): boolean {
  const words = reader.tokens.slice(comma + 1, number);
  return words.length > LONGEST_ASIDE || words.some(({ lower }) => CLAUSE_WORDS.test(lower));
}

/** `trao Huy hiệu cho 96 đồng chí`, `giải quyết việc làm cho 260 lao động`: what was done for them. */
function doneFor(line: ReadLine, cho: number): string | undefined {
  const done = actionEnding(line, Math.max(0, cho - FARTHEST), cho - 1, cho);
  return giftBefore(line, cho) ?? (done?.startsWith('đã') ? undefined : done);
}

/** Whether the word before a number says where or with what: `tại 4 xã`, `với 3 hộ`, but `đối với 3 hộ`. */
function standsAside(line: ReadLine, head: Found): boolean {
  const { reader } = line;
  const before = lower(reader, head.first - 1);
  // `kiểm tra khi có dấu hiệu vi phạm với 119 tổ chức đảng`: whom it was done to.
  if (before === 'với')
    return lower(reader, head.first - 2) !== 'đối' && phraseAt(reader, head.first - 3, 2) !== 'vi phạm';
  const compound =
    COMPOUND_ACTION.test(phraseAt(reader, head.first - 3, 3)) ||
    (phraseAt(reader, head.first - 2, 2) === 'hoàn thành' && FINISHED.test(head.unit));
  return ASIDE.test(before) && !compound && !inspectedAt(line, head);
}

/** `kiểm tra tài chính đảng tại 5 chi bộ`: where an inspection is held is what is inspected. */
function inspectedAt({ reader }: ReadLine, { first, unit }: Found): boolean {
  const bodies = /^(?:chi bộ|đảng bộ|tổ chức|đơn vị|cơ quan|cấp ủy|cấp uỷ|tccsđ)/.test(unit);
  return (
    bodies && /^(?:tại|ở)$/.test(lower(reader, first - 1)) && INSPECTS.test(phraseAt(reader, first - 8, 7))
  );
}
const INSPECTS = /(?:(?<!ban )kiểm tra|giám sát|thanh tra)/;

/** What was done with what a figure counts: `kiểm tra 56 tổ chức đảng và 20 đảng viên` → `được kiểm tra`. */
export function actionBefore(line: ReadLine, figure: Found): string | undefined {
  const { reader } = line;
  const head = headOfList(line, figure);
  // `bố trí lại 71 cán bộ, 12 người nghỉ hưu`: what an item of the list does itself.
  if (head !== figure && OWN_VERB.test(pair(reader, figure.last + 1))) return undefined;
  if (lower(reader, head.first - 1) === 'cho') return doneFor(line, head.first - 1);
  if (standsAside(line, head)) return undefined;
  const start = Math.max(0, (head.previous?.last ?? -1) + 1, head.first - FARTHEST);
  for (let at = head.first - 1; at >= start && line.clause[at] === head.clause; at -= 1) {
    const word = lower(reader, at);
    if (word === ',' && partsClauses(line, at, head.first)) return undefined;
    if (AWAY.test(word) && at < head.first - 1) return undefined;
    const action = actionEnding(line, start, at, head.first);
    if (action)
      return isOfPrevious(line, head, at, action)
        ? undefined
        : action + newly(line, action, at + 1, head.first) + electedTo(line, at + 1, head.first);
  }
  return undefined;
}

/** `thành lập mới 12 chi bộ`: that they are new is of what was done. */
function newly({ reader }: ReadLine, action: string, first: number, number: number): string {
  const beginning = /(?:thành lập|trồng|xây dựng|mở|tuyển|tuyển dụng)$/.test(action);
  return beginning && number === first + 1 && lower(reader, first) === 'mới' ? ' mới' : '';
}

/** `bầu bổ sung vào Ban Chấp hành 3 đồng chí`: what they were elected to. */
function electedTo({ reader: { text, tokens } }: ReadLine, first: number, number: number): string {
  if (!/^(?:bầu|sung)$/.test(tokens[first - 1]!.lower) || first >= number) return '';
  const said = text.slice(tokens[first]!.start, tokens[number - 1]!.end);
  return /^(?:bổ sung )?vào [\p{L} ]{1,40}$/u.test(said) ? ` ${said}` : '';
}

/** `5 đảng viên bị khiển trách và 2 đảng viên`: the passive behind the figure before is that figure's own. */
function isOfPrevious({ reader }: ReadLine, head: Found, last: number, action: string): boolean {
  if (!head.previous) return false;
  const verb = last - (action.split(' ').length - 2);
  const between = reader.tokens.slice(head.previous.last + 1, verb);
  // `61 hộ trồng cà phê, 17 hộ nuôi cá lồng`: what the ones before do.
  const parted = reader.tokens.slice(last + 1, head.first).some(({ lower }) => /^(?:,|và)$/.test(lower));
  if (between.length === 0) return parted;
  return between.every(({ lower }) => /^(?:đã|bị|được|phải)$/.test(lower));
}

/** The action whose verb ends at a token, as a label says it. */
function actionEnding(line: ReadLine, start: number, last: number, number: number): string | undefined {
  for (let first = Math.max(start, last - LONGEST_VERB + 1); first <= last; first += 1) {
    const verb = phraseAt(line.reader, first, last - first + 1);
    const voice = ACTIONS.get(verb);
    const near = !DIRECT.has(verb) || last + 1 >= number;
    if (voice && near && !isName(line, first, last)) return `${voice} ${verb}`;
  }
  return undefined;
}

/** Syllables that make another word of a verb: `trực tiếp`, `tiếp tục`, `mở rộng`, `tổ chức đảng`. */
const OTHER_WORDS =
  /^(?:(?:trực|gián|giao|kế) tiếp|tiếp (?:tục|theo|thu|cận|xúc)|(?:trung|các|sơ|cao) cấp|cấp (?:ủy|uỷ|trên|dưới|ở|xã|huyện|tỉnh|cơ)|chuyển (?:biến|đổi|giao|dịch)|(?:chuyển|bàn) giao|đề cử|cử (?:tri|nhân)|(?:bầu|ứng|tiến) cử|đi bầu|thăm dò|(?:nhận|ý) thăm|xóa (?:đói|mù|bỏ)|hoàn thành (?:tốt|xuất|nhiệm)|(?:cởi|đổi) mở|mở (?:rộng|đầu)|tổ chức (?:đảng|cơ)|(?:ban|đoàn) (?:kiểm tra|giám sát|thanh tra|công tác)(?! khi| việc))/;

/** `Uỷ ban Kiểm tra`, `tổ chức đảng`, `trực tiếp`: no action. */
function isName({ reader }: ReadLine, first: number, last: number): boolean {
  const { tokens } = reader;
  const before = tokens[first - 1];
  const verb = phraseAt(reader, first, last + 1 - first);
  // `kỷ luật bằng hình thức Khiển trách 36 trường hợp`: written large, a form of discipline still.
  const named =
    tokens[first]!.text !== tokens[first]!.lower && before?.kind === 'word' && !DISCIPLINE.has(verb);
  const around = [first, first - 1].some((at) => {
    const other = at >= 0 && OTHER_WORDS.exec(phraseAt(reader, at, last + 2 - at))?.[0];
    // `tiếp thu` is a verb itself, no `tiếp` with another syllable.
    return other && other !== verb;
  });
  return named || around;
}
