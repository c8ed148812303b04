import { formatNumber } from '../../vietnamese/format.ts';
import { isPlainCount, listQuotes } from './note.ts';
import type { ArithmeticNote, Checked } from './note.ts';

/** Enough forms of discipline or grades for a list that is meant whole. */
const WHOLE_LIST = 3;
const EXCLUSIVE = /khiển trách|cảnh cáo|cách chức|khai trừ|loại|xuất sắc|giỏi|khá|yếu/i;
/** What is counted together under another name: a party organisation is a cell or a committee. */
const KINDS: readonly [whole: RegExp, part: RegExp][] = [
  [/^(?:tổ chức|tccsđ)/, /^(?:chi bộ|đảng bộ|chi, đảng bộ)/],
  [/^(?:vụ việc|đơn|đơn thư|đơn, thư)/, /^(?:đơn|vụ việc|khiếu nại|tố cáo|kiến nghị|phản ánh)/],
  [/^(?:đồng chí|người|đảng viên|cán bộ|đại biểu)/, /^(?:đồng chí|người)$/],
];

function sameKind(part: Checked, whole: Checked): boolean {
  return (
    part.unit === whole.unit ||
    part.unit.startsWith(`${whole.unit} `) ||
    whole.unit.startsWith(`${part.unit} `) ||
    KINDS.some(([wide, narrow]) => wide.test(whole.unit) && narrow.test(part.unit))
  );
}

/** Words that say a list is not whole: `còn lại là khiển trách`, `…`, `và một số khác`. */
const REST = /còn lại|…|\.\.\.|v\.v|một số|khác|ngoài ra|(?<!\p{L})một(?!\p{L})/iu;
/** A list may fall short by this share before it is taken for a list of examples. */
const SHORTEST = 0.8;

/** How the whole and its first part are joined. */
function opener(whole: Checked, part: Checked, text: string): 'all' | 'some' {
  const between = text.slice(whole.end, part.start).toLowerCase();
  return /gồm|:|\(|hình thức/.test(between) && !/trong (?:số )?đó|riêng|nhất là/.test(between)
    ? 'all'
    : 'some';
}

/** The words from the whole to the end of its list: to the closing bracket, or of the sentence. */
function listSpan(whole: Checked, parts: readonly Checked[], text: string): string {
  const last = parts.at(-1)!.end ?? 0;
  const rest = /^[^.;()\n]*/.exec(text.slice(last))![0];
  return text.slice(whole.end, last) + rest;
}

/** Forms of discipline and grades exclude each other, so together they cannot exceed the whole. */
function isExclusive(parts: readonly Checked[], text: string): boolean {
  return parts.every(({ quote, start }) => {
    const before = text.slice(Math.max(0, (start ?? 0) - 14), start);
    return EXCLUSIVE.test(quote) || /(?:khiển trách|cảnh cáo|cách chức|khai trừ)[\s:(]*$/i.test(before);
  });
}

/** Numbers in the list that are no part of the sum: the list cannot be judged. */
function holdsOthers(span: string, parts: readonly Checked[]): boolean {
  const bare = parts.reduce((words, { quote }) => words.replace(quote, ' '), span);
  return REST.test(span) || /\d/.test(bare.replace(/\([^()]*%[^()]*\)|\d[\d.,]*\s*%/g, ' '));
}

/** Parts past the bracket that opened the list belong to something else. */
function withinBracket(whole: Checked, parts: readonly Checked[], text: string): readonly Checked[] {
  const between = text.slice(whole.end, parts[0]!.start);
  if (between.lastIndexOf('(') <= between.lastIndexOf(')')) return parts;
  const close = text.indexOf(')', parts[0]!.end);
  return close < 0 ? parts : parts.filter(({ start }) => (start ?? 0) < close);
}

/**
 * Parts that are listed to the end (`gồm`, a bracket) should make the whole. `Trong đó` may leave parts out, so
 * there only forms of discipline are added up: they exclude each other, and three of them are meant to be all.
 */
export function checkSums(figures: readonly Checked[], text: string): ArithmeticNote[] {
  const partsOf = Map.groupBy(figures, ({ partOf }) => partOf);
  return figures.filter(isPlainCount).flatMap((whole) => {
    const children = partsOf.get(whole.id) ?? [];
    const listed = children.length > 0 ? withinBracket(whole, children, text) : [];
    const parts = listed.filter(isPlainCount).filter((part) => sameKind(part, whole));
    // A part that is `gần 1.200`, or counts something else, leaves nothing to add up.
    if (parts.length < 2 || parts.length < listed.filter(({ unit }) => unit !== '%').length) return [];
    return noteOf(whole, parts, text);
  });
}

function noteOf(
  whole: Checked & { value: number },
  parts: readonly (Checked & { value: number })[],
  text: string,
): ArithmeticNote[] {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum === whole.value || parts.some(({ value }) => value > whole.value)) return [];
  const exclusive = isExclusive(parts, text);
  const all = opener(whole, parts[0]!, text) === 'all';
  const forms = exclusive && parts.length >= WHOLE_LIST;
  if (holdsOthers(listSpan(whole, parts, text), parts)) return [];
  const tooMany = sum > whole.value && (all || exclusive);
  const tooFew = sum < whole.value && (forms || (all && sum >= whole.value * SHORTEST));
  if (!tooMany && !tooFew) return [];
  const maybe = tooMany || all ? '' : ' Có thể bài chưa kể hết các phần.';
  return [
    {
      code: 'tong-khong-khop' as const,
      ids: [whole.id, ...parts.map(({ id }) => id)],
      message: `Các phần ${listQuotes(parts)} cộng lại là ${formatNumber(sum)}, còn bài ghi «${whole.quote}».${maybe}`,
    },
  ];
}
