import type { ReadLine, Found } from './find.ts';

/** What was done with the things counted, and how a label says it of them. */
const ACTIONS: readonly [verb: string, said: string][] = [
  ['thi hành kỷ luật', 'bị thi hành kỷ luật'],
  ['xử lý kỷ luật', 'bị xử lý kỷ luật'],
  ['kỷ luật', 'bị kỷ luật'],
  ['khiển trách', 'bị khiển trách'],
  ['cảnh cáo', 'bị cảnh cáo'],
  ['cách chức', 'bị cách chức'],
  ['khai trừ', 'bị khai trừ'],
  ['kiểm tra', 'được kiểm tra'],
  ['giám sát', 'được giám sát'],
  ['thanh tra', 'được thanh tra'],
  ['kết nạp', 'được kết nạp'],
  ['ban hành', 'đã ban hành'],
  ['quy hoạch', 'được quy hoạch'],
  ['luân chuyển', 'được luân chuyển'],
  ['điều động', 'được điều động'],
  ['bổ nhiệm', 'được bổ nhiệm'],
  ['giới thiệu', 'được giới thiệu'],
  ['khen thưởng', 'được khen thưởng'],
  ['biểu dương', 'được biểu dương'],
  ['hỗ trợ', 'được hỗ trợ'],
  ['đào tạo', 'được đào tạo'],
  ['bồi dưỡng', 'được bồi dưỡng'],
  ['thành lập', 'được thành lập'],
  ['giải quyết', 'đã giải quyết'],
  ['tiếp nhận', 'đã tiếp nhận'],
  ['xây dựng', 'đã xây dựng'],
  ['tổ chức', 'đã tổ chức'],
  ['mở', 'đã mở'],
  ['bầu', 'được bầu'],
];
const LONGEST_LABEL = 9;
/** In tokens: how far an action reaches over a list of what it was done with. */
const FARTHEST_ACTION = 80;
/** `Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên` says what is meant only when whole. */
const LONGEST_SHARE = 16;
const LEADING =
  /^(?:và|có|đã|được|là|trong|đó|gồm|riêng|còn|của|với|cho|thì|mà|nên|đạt|chiếm|lên|xuống|khoảng|những|các)\s+/iu;
const TRAILING =
  /\s+(?:là|đạt|chiếm|có|được|còn|đã|(?<!trở )lên|tới|đến|từ|tăng|giảm|bình quân|trung bình|trên|dưới|hơn|gần|khoảng|ước|vượt|mới|chỉ|xuống|và|với)$/iu;

function capitalize(printed: string): string {
  // A title in capitals is still read as words.
  const text = printed.length > 8 && printed === printed.toUpperCase() ? printed.toLowerCase() : printed;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function trimWords(text: string): string {
  let words = text.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return words;
}

function shorten(text: string, longest: number, fromEnd: boolean): string {
  const words = text.split(' ');
  if (words.length <= longest) return text;
  return fromEnd ? words.slice(-longest).join(' ') : words.slice(0, longest).join(' ');
}

/** The words of a figure's clause, from the last mark before it up to it. */
function wordsBefore(line: ReadLine, figure: Found): string {
  const { tokens, text } = line.reader;
  let first = figure.first;
  const earlier = line.found.findLast((other) => other.last < figure.first)?.last ?? -1;
  while (
    first > earlier + 1 &&
    !/^[,;:.()!?]$/.test(tokens[first - 1]!.text) &&
    line.sentence[first - 1] === figure.sentence
  )
    first -= 1;
  return first === figure.first ? '' : text.slice(tokens[first]!.start, tokens[figure.first]!.start);
}

function wordsAfter(line: ReadLine, figure: Found): string {
  const { tokens, text } = line.reader;
  let last = figure.last;
  while (
    last + 1 < tokens.length &&
    !/^[,;:.()!?]$/.test(tokens[last + 1]!.text) &&
    tokens[last + 1]!.kind === 'word'
  )
    last += 1;
  return last === figure.last ? '' : text.slice(tokens[figure.last]!.end, tokens[last]!.end);
}

/** The action nearest before the figure in its sentence: `kiểm tra 56 tổ chức đảng` → `được kiểm tra`. */
function actionBefore(line: ReadLine, figure: Found): string | undefined {
  const { tokens } = line.reader;
  const start = Math.max(0, figure.first - FARTHEST_ACTION);
  // What earlier figures count is no action: `tổ chức` in `52 tổ chức, 19 đảng viên`.
  let other = line.found.indexOf(figure) - 1;
  for (let at = figure.first - 1; at >= start && line.clause[at] === figure.clause; at -= 1) {
    while (other >= 0 && line.found[other]!.first > at) other -= 1;
    if (other >= 0 && at <= line.found[other]!.last) continue;
    for (const [verb, said] of ACTIONS) {
      const words = verb.split(' ');
      const matches = words.every((part, index) => tokens[at - words.length + 1 + index]?.lower === part);
      if (!matches || at - words.length + 1 < 0) continue;
      const name = tokens[at - words.length]?.lower ?? '';
      // `Uỷ ban Kiểm tra`, `tổ chức đảng` are names.
      if (name === 'ban' || (verb === 'tổ chức' && /^(?:đảng|cơ)$/.test(tokens[at + 1]?.lower ?? '')))
        continue;
      return said;
    }
  }
  return undefined;
}

/** What measures measure, for a figure whose words do not say. */
const MEASURED: readonly [unit: RegExp, label: string][] = [
  [/^(?:đồng|usd)(?:\/|$)/, 'Số tiền'],
  [/^(?:ha|m²|km²|sào|mẫu)(?:\/|$)/, 'Diện tích'],
  [/^(?:km|m)(?:\/|$)/, 'Chiều dài'],
  [/^(?:tấn|tạ|yến|kg)(?:\/|$)/, 'Khối lượng'],
  [/^(?:lít|m³|lần|lượt)(?:\/|$)/, 'Số lượng'],
];

/** Words that say something: more than `và` or a mark. */
function tells(words: string): boolean {
  return /\p{L}{2,}/u.test(words) && !/^(?:và|là|của|với|đạt|bằng|chiếm)$/i.test(words);
}

/** `Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ`: what a percentage is a share of. */
function percentLabel(line: ReadLine, figure: Found): string {
  const printed = wordsBefore(line, figure);
  const before = trimWords(printed);
  if (/^(?:tỷ lệ|tỉ lệ)/i.test(before)) return shorten(before, LONGEST_SHARE, false);
  const after = trimWords(
    wordsAfter(line, figure)
      .replace(/^\s*(?:tổng )?số\s/, ' ')
      .replace(/^\s*đạt\s/, ' đạt\u00a0'),
  ).replace('\u00a0', ' ');
  if (/^(?:kế hoạch|dự toán|chỉ tiêu|cùng kỳ)/i.test(after))
    return `So với ${shorten(after, LONGEST_LABEL, false)}`;
  if (before.includes(' ') && !/^(?:với|trong)/i.test(before) && !/^\p{Ll}/u.test(after))
    return shorten(before, LONGEST_LABEL, true);
  const previous = previousOf(line, figure);
  if (previous && !tells(before) && !after) return `${baseLabel(labelFigure(line, previous))}: tỷ lệ`;
  if (after) return `Tỷ lệ ${shorten(after, LONGEST_LABEL, false)}`;
  return tells(before) ? shorten(before, LONGEST_LABEL, true) : 'Tỷ lệ';
}

/** The figure before it in its sentence. */
function previousOf(line: ReadLine, figure: Found): Found | undefined {
  const previous = line.found[line.found.indexOf(figure) - 1];
  return previous?.sentence === figure.sentence ? previous : undefined;
}

function baseLabel(label: string): string {
  return label.replace(/(?:: (?:tỷ lệ|tăng|giảm|vượt))+$/, '');
}

/** The words that stand before an elided number: `khiển trách 26` → `khiển trách`. */
function labelWords(line: ReadLine, labelFirst: number): string {
  const { tokens, text } = line.reader;
  const number = tokens.findIndex((token, at) => at >= labelFirst && token.kind === 'number');
  const end = number > labelFirst ? tokens[number - 1]!.end : tokens[labelFirst]!.end;
  return trimWords(text.slice(tokens[labelFirst]!.start, end).replace(/\s*[:(]\s*$/, ''));
}

/** A short label in the report's own words: `Tổ chức đảng được kiểm tra`, `Khiển trách`, `Tỷ lệ đảng viên …`. */
export function labelFigure(line: ReadLine, figure: Found): string {
  const given = figure.labelFirst === undefined ? '' : labelWords(line, figure.labelFirst);
  if (tells(given)) return capitalize(given);
  const change = /^(?:tăng|giảm|vượt)$/.test(figure.qualifier ?? '');
  const previous = previousOf(line, figure);
  if (
    change &&
    typeof figure.value === 'number' &&
    previous &&
    !tells(trimWords(wordsBefore(line, figure)))
  ) {
    return `${baseLabel(labelFigure(line, previous))}: ${figure.qualifier}`;
  }
  if (figure.unit === '%' || figure.unit === '‰') return capitalize(percentLabel(line, figure));
  const measured = MEASURED.find(([unit]) => unit.test(figure.unit));
  if (measured) {
    const before = trimWords(wordsBefore(line, figure));
    return before.includes(' ') ? capitalize(shorten(before, LONGEST_LABEL, true)) : measured[1];
  }
  const unit = shorten(figure.unit || 'số lượng', LONGEST_LABEL, false);
  if (change) {
    return typeof figure.value === 'number' ? capitalize(`${unit} ${figure.qualifier}`) : capitalize(unit);
  }
  const action = actionBefore(line, figure);
  return capitalize(action ? `${unit} ${action}` : unit);
}
