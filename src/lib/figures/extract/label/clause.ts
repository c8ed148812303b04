import { lower, pair, phraseAt } from '../../noun/phrases.ts';
import type { Reader } from '../../quantity/reader.ts';
import type { Found, ReadLine } from '../found.ts';
import { shorten, tells, trimWords, withoutTime, wordsBefore } from './words-around.ts';
import { saidAfter } from './description.ts';

const LONGEST = 9;
const LONGEST_STATED = 14;
const LONGEST_HEAD = 18;
const LONGEST_PASSIVE = 9;
const LONGEST_CLAUSE = 12;
/** Units that say nothing of what was done: the words before them do. */
const GENERIC = /^(?:đồng chí|người|trường hợp|em|cháu|đ\/c|chiếc|cái)$/;
/** Words of an opinion on the figure, not of what it counts. */
const OPINION =
  /(?:,|\s)+(?:còn |khá |rất |ngày càng |tăng |vẫn )?(?:thấp|ít|cao|chậm|khó khăn|hạn chế|nhiều|yếu|mỏng|tốt)$/iu;

/** `giải quyết khiếu nại kỷ luật đảng 2 đảng viên` → `giải quyết khiếu nại kỷ luật đảng`: the complaint, not the discipline. */
export function complaintBefore(line: ReadLine, figure: Found): string | undefined {
  const said =
    /((?:giải quyết |xem xét )?(?:đơn )?(?:khiếu nại|tố cáo)(?: về)?(?: kỷ luật)?(?: đảng)?)(?: (?:đối với|cho|của|với|là))?\s*$/iu.exec(
      wordsBefore(line, figure),
    )?.[1];
  return said?.toLowerCase();
}

const FAULTY = /^(?:có (?:vi phạm|khuyết điểm|dấu hiệu)|vi phạm(?!\p{L}))/u;

const FINDS = /^(?:kết luận|phát hiện|xác định|chỉ ra)$/;

/** Whether the words at `start` are said of a figure behind which, or behind the one beside it, `at` stands. */
function saidOf(reader: Reader, { first, last }: Found, at: number, start: number): boolean {
  if (FAULTY.test(phraseAt(reader, start, 3)))
    // `kết luận 9 đảng viên có vi phạm`: what was found of them; `73 tổ chức đảng và 348 đảng viên có vi phạm`: said once for both.
    return FINDS.test(pair(reader, first - 2)) || at > last + 1;
  return /^(?:bị|được|phải)$/.test(lower(reader, start)) && lower(reader, start + 1) !== 'nhận';
}

/** `5 đảng viên | bị khiển trách`: what is told right behind the noun is of this figure and no other. */
export function passiveAfter(line: ReadLine, figure: Found): string | undefined {
  const { reader, found } = line;
  let at = figure.last + 1;
  if (figure.unitElided && !/^(?:bị|được)$/.test(lower(reader, at))) return undefined;
  // `16 tập thể, 41 cá nhân được biểu dương`: said once for both.
  if (/^(?:,|và)$/.test(lower(reader, at))) {
    const next = found.find(({ first }) => first > figure.last);
    if (!next || next.first !== at + 1 || next.unit === '%' || next.sentence !== figure.sentence)
      return undefined;
    at = next.last + 1;
  }
  const start = lower(reader, at) === 'đã' ? at + 1 : at;
  return saidOf(reader, figure, at, start) ? saidAfter(line, start, LONGEST_PASSIVE) || undefined : undefined;
}

/** `đảng viên hoàn thành xuất sắc nhiệm vụ là 18 đảng viên`: the subject says of whom. */
export function statedSubject(line: ReadLine, figure: Found): string | undefined {
  const printed = wordsBefore(line, figure);
  if (!/\s(?:là|gồm)\s*$/iu.test(printed)) return undefined;
  // `đại hội đã bầu Ban Chấp hành gồm 41 đồng chí`: those elected.
  const before = trimWords(printed.replace(/^.*(?<!\p{L})bầu (?:ra )?(?=\p{L})/iu, ''));
  const words = before.split(' ');
  const head = figure.unit.split(' ').slice(0, 2).join(' ');
  const named = before.toLowerCase().includes(head) || GENERIC.test(figure.unit);
  return tells(before) && named && words.length > 1 && words.length <= LONGEST_STATED
    ? before.replace(/^số (?:lượng )?/iu, '')
    : undefined;
}

/** `Huy hiệu 30 năm: 8 đồng chí; 40 năm: 5 đồng chí`: the years are of the name. */
const BADGE = /^(?:(?:tặng |trao )?huy hiệu .*|(?:loại )?\d{2} năm(?: tuổi đảng)?)$/iu;

/** `Ban Thường vụ Tỉnh ủy đánh giá: 100% cán bộ …`: who says it, not what it is. */
const REPORTED =
  /(?<!\p{L})(?:đánh giá|cho biết|cho hay|báo cáo|nêu rõ|nêu|khẳng định|nhấn mạnh|kể|thông tin|chỉ rõ|nhận định|nhìn nhận|chia sẻ|phát biểu|cho thấy)$/iu;

/** `ứng cử viên số 2: 641`, `nhóm trên 60: 91%`: items told by their numbers. */
const NUMBERED =
  /^(?!(?:ngày|tháng|quý|năm|lúc|ngoài|khoảng|điều|khoản|mục) )(?:\p{L}[\p{L} ]{0,30} (?:số )?\d{1,2}|nhóm (?:từ |trên |dưới )?\d{1,2}(?: ?[-–] ?\d{1,2}| đến \d{1,2})?(?: tuổi)?)$/iu;

/** `đất đai, tài nguyên: 12 vụ`, `Khiển trách: 12 đảng viên`: what stands before the colon names the item. */
export function itemBefore(line: ReadLine, figure: Found): string | undefined {
  const { reader } = line;
  const colon = figure.first - 1;
  if (lower(reader, colon) !== ':' || line.found.some(({ last }) => last === colon - 1)) return undefined;
  const words = wordsBefore(line, { ...figure, first: colon });
  const before = withoutTime(trimWords(words)).replace(/^(?:tổng )?số (?:lượng )?(?=\p{L})/iu, '');
  const says =
    !REPORTED.test(before) &&
    // `Phân tích chất lượng năm 2016: 8/9 chi bộ đạt …`: a heading, where what is counted is said.
    (figure.unitElided || !/^(?:phân tích|đánh giá|xếp loại|phân loại)(?: \p{L}+)*$/iu.test(before)) &&
    !/^(?:kết quả(?: \p{L}+)*|cụ thể|sau đây|như sau|sau|gồm|bao gồm|trong đó|tổng số|cộng|là)$/iu.test(
      before,
    );
  return tells(before) &&
    says &&
    before.split(' ').length <= LONGEST &&
    (!/\d/.test(before) || BADGE.test(before) || NUMBERED.test(before))
    ? before
    : undefined;
}

/** `đưa ra khỏi Đảng 2 trường hợp`, `nâng tổng số đảng viên lên 88 đồng chí`: people told by what was done. */
export function doneBefore(line: ReadLine, figure: Found): string | undefined {
  if (!GENERIC.test(figure.unit)) return undefined;
  const printed = wordsBefore(line, figure);
  const total = /(?:nâng|đưa) (?:tổng )?số (\p{L}[^,;]*?)(?: toàn \S+)? lên\s*$/iu.exec(printed)?.[1];
  if (total) return trimWords(total);
  const before = trimWords(printed.replace(/^.*(?<!\p{L})(?:đã|sẽ)(?: xét,?)?(?!\p{L})/iu, '')).replace(
    /\s+(?:cho|đối với|của)$/iu,
    '',
  );
  const words = before.split(' ');
  const says =
    tells(before) &&
    words.length > 1 &&
    !/^(?:ở|tại|từ|với|theo|trong|khi|năm|tháng|mỗi|bình quân|so)(?!\p{L})/iu.test(before);
  return says && !/\d/.test(before) ? shorten(before, LONGEST) : undefined;
}

/** The words of the clause before the figure's own, where its own say nothing: `kết nạp chức sắc còn thấp, chỉ chiếm 0,4%`. */
export function clauseBefore(line: ReadLine, figure: Found): string | undefined {
  const { reader, sentence } = line;
  let comma = figure.first - 1;
  while (comma > 0 && lower(reader, comma) !== ',' && sentence[comma] === figure.sentence) comma -= 1;
  if (lower(reader, comma) !== ',' || line.found.some(({ last }) => last === comma - 1)) return undefined;
  const before = trimWords(wordsBefore(line, { ...figure, first: comma })).replace(OPINION, '');
  const named = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|số (?=\p{L})).*$/iu
    .exec(before)?.[0]
    .replace(/^số /iu, '');
  return tells(before) && before.includes(' ') ? shorten(named ?? before, LONGEST_CLAUSE) : undefined;
}

/** Before these the words say where or when, not what. */
const ASIDE = /^(?:cho|ở|tại|từ|với|theo|trong|khi|năm|tháng|mỗi|bình quân|so|trên|dưới)(?!\p{L})/iu;

/** The figure's own clause, shortened at a word: for what no rule has a name for. */
export function ownClause(line: ReadLine, figure: Found): string | undefined {
  const { text, tokens } = line.reader;
  const before = trimWords(wordsBefore(line, figure));
  let end = figure.last + 1;
  while (end < tokens.length && tokens[end]!.kind === 'word' && end - figure.last <= LONGEST_CLAUSE) end += 1;
  const behind =
    end > figure.last + 1 ? text.slice(tokens[figure.last + 1]!.start, tokens[end - 1]!.end) : '';
  const after = trimWords(behind);
  const said = tells(before) && !ASIDE.test(before) ? before : figure.unit;
  const words = [said, after].filter(tells).join(' ');
  return tells(words) && words.includes(' ') && words !== figure.unit
    ? shorten(words, LONGEST_CLAUSE)
    : undefined;
}

/** `hoàn thành xuất sắc nhiệm vụ 12 tổ chức`: the grade is what the number is of, whatever is graded. */
export function gradeBefore(line: ReadLine, figure: Found): string | undefined {
  if (/^(?:%|đồng|ha)/.test(figure.unit)) return undefined;
  const before = trimWords(wordsBefore(line, figure)).replace(/^số (?:lượng )?/iu, '');
  const graded = GRADE.exec(before)?.[0];
  // `đảng viên hoàn thành tốt nhiệm vụ 8.214 đồng chí`: who, with the grade.
  return graded && [before, graded].find((words) => words.split(' ').length <= LONGEST);
}

const GRADE =
  /^(?:xuất sắc|tốt|khá|trung bình|yếu|kém|giỏi)$|(?<!\p{L})(?:(?:chưa |không )?hoàn thành (?:(?:xuất sắc|tốt) nhiệm vụ|nhiệm vụ|xuất sắc|tốt)|đủ tư cách \p{L}.*|vi phạm tư cách|(?:xếp )?loại (?:giỏi|khá|tốt|yếu|kém|trung bình|xuất sắc)|trong sạch,? vững mạnh)$/iu;

const DATE =
  /^(?:(?:đến|tính đến|cuối|đầu|hết|trong) )*(?:(?:năm|quý|tháng) [\dIVX/]+(?: năm \d{4})?|(?:19|20)\d{2}|năm (?:học )?(?:trước|ngoái))$/iu;

/** Whether nothing but a date stands before a figure in its clause: `năm 2018: 62%`. */
export function isDated(line: ReadLine, figure: Found): boolean {
  const colon = lower(line.reader, figure.first - 1) === ':';
  const words = wordsBefore(line, colon ? { ...figure, first: figure.first - 1 } : figure);
  return DATE.test(trimWords(words.replace(/\s(?:là|đạt|còn|có|tăng lên|giảm còn|chỉ còn|-|–)\s*$/u, '')));
}

/** The words before the colon that a dated item follows: `Tỷ lệ bí thư kiêm trưởng thôn: năm 2016 là 40%`. */
export function itemHead(line: ReadLine, figure: Found): string | undefined {
  const { reader, sentence } = line;
  let colon = figure.first - 2;
  while (colon > 0 && lower(reader, colon) !== ':' && sentence[colon] === figure.sentence) colon -= 1;
  if (lower(reader, colon) !== ':') return undefined;
  const before = trimWords(wordsBefore(line, { ...figure, first: colon })).replace(/^số (?:lượng )?/iu, '');
  return tells(before) ? shorten(before, LONGEST_HEAD) : undefined;
}
