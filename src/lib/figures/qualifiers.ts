import type { Token } from './tokens.ts';

/** What a qualifier says of the value. */
export type QualifierClass = 'lower' | 'upper' | 'approx' | 'average' | 'change' | 'ratio' | 'exact';

/** Words before a number that say how exact it is, each with what it says; one wording for each meaning is stored. */
const BEFORE: Record<string, QualifierClass> = {
  hơn: 'lower',
  trên: 'lower',
  quá: 'lower',
  'không dưới': 'lower',
  'không ít hơn': 'lower',
  'ít nhất': 'lower',
  'tối thiểu': 'lower',
  'vượt quá': 'lower',
  gần: 'upper',
  ngót: 'upper',
  dưới: 'upper',
  'chưa đầy': 'upper',
  'chưa đến': 'upper',
  'chưa tới': 'upper',
  'không quá': 'upper',
  'không vượt quá': 'upper',
  'không đến': 'upper',
  'không tới': 'upper',
  'tối đa': 'upper',
  'nhiều nhất': 'upper',
  khoảng: 'approx',
  chừng: 'approx',
  'xấp xỉ': 'approx',
  'tương đương': 'approx',
  ước: 'approx',
  'ước tính': 'approx',
  'ước khoảng': 'approx',
  'gần như': 'approx',
  'bình quân': 'average',
  'trung bình': 'average',
  tăng: 'change',
  'tăng thêm': 'change',
  giảm: 'change',
  vượt: 'change',
  'giảm bớt': 'change',
  gấp: 'ratio',
  'gấp hơn': 'ratio',
  'gấp gần': 'ratio',
  'gấp khoảng': 'ratio',
  cả: 'exact',
  'tất cả': 'exact',
  'trên dưới': 'approx',
  đúng: 'exact',
  tròn: 'exact',
};
const AFTER: Record<string, QualifierClass> = {
  'trở lên': 'lower',
  'trở xuống': 'upper',
  'trở lại': 'upper',
};
/** Words that may stand between a qualifier and its number: `bình quân đạt 94,2%`, `ước đạt 5,2%`. */
const LINKS = new Set([
  'đạt',
  'được',
  'là',
  'có',
  'mỗi',
  'hằng',
  'hàng',
  'năm',
  'khoảng',
  'thêm',
  'đạt được',
  'thực',
  'hiện',
]);
const STORED: Record<string, string> = {
  'tăng thêm': 'tăng',
  'giảm bớt': 'giảm',
  'gấp hơn': 'gấp',
  'gấp gần': 'gấp',
  'gấp khoảng': 'gấp',
  'ước khoảng': 'ước',
};
const COMPARED = /^(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn|dài|ngắn|rộng|tốt|kém)$/;
/** Of two qualifiers in a row, those told rather than the nearer one. */
const TOLD = new Set<QualifierClass>(['change', 'average', 'ratio']);
const LONGEST = 3;

/** A qualifier in the text, at tokens `first` to `last` (inclusive). */
export interface Qualifier {
  word: string;
  class: QualifierClass;
  first: number;
  last: number;
}

/** The class of a stored qualifier: `hơn` → `lower`; `exact` when there is none or it is not known. */
export function qualifierClass(word: string | undefined): QualifierClass {
  if (!word) return 'exact';
  return BEFORE[word] ?? AFTER[word] ?? 'exact';
}

function phraseEndingAt(tokens: readonly Token[], last: number): Qualifier | undefined {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const first = last - length + 1;
    if (first < 0) continue;
    const phrase = tokens
      .slice(first, last + 1)
      .map((token) => token.lower)
      .join(' ');
    if (!Object.hasOwn(BEFORE, phrase)) continue;
    return { word: STORED[phrase] ?? phrase, class: BEFORE[phrase]!, first, last };
  }
  return undefined;
}

/**
 * The qualifier directly before a token: `hơn` of `hơn 88%`. Of two in a row the change is told
 * (`tăng hơn 12%` → `tăng`, but `tăng gấp 2 lần` → `gấp`), and the span covers both.
 */
export function qualifierBefore(tokens: readonly Token[], index: number): Qualifier | undefined {
  const nearest = phraseEndingAt(tokens, index - 1);
  if (!nearest) return undefined;
  // `cao hơn 1,8 lần` compares; only a bare `hơn` is a bound.
  if (nearest.word === 'hơn' && COMPARED.test(tokens[nearest.first - 1]?.lower ?? '')) return undefined;
  const outer = phraseEndingAt(tokens, nearest.first - 1);
  if (!outer || outer.class === 'exact') return nearest;
  const told = nearest.class !== 'ratio' && TOLD.has(outer.class) ? outer : nearest;
  return { ...told, first: outer.first, last: nearest.last };
}

/** As `qualifierBefore`, also across `đạt`, `mỗi năm` and the like: `bình quân đạt 94,2%` → `bình quân`. */
export function qualifierAcross(tokens: readonly Token[], index: number): Qualifier | undefined {
  let at = index;
  while (at > 0 && LINKS.has(tokens[at - 1]!.lower)) {
    const found = qualifierBefore(tokens, at);
    if (found) return found;
    at -= 1;
  }
  return qualifierBefore(tokens, at);
}

/** The qualifier that begins at a token after the number or its noun: `85% trở lên`. */
export function qualifierAt(tokens: readonly Token[], index: number): Qualifier | undefined {
  const phrase = tokens
    .slice(index, index + 2)
    .map((token) => token.lower)
    .join(' ');
  if (!Object.hasOwn(AFTER, phrase)) return undefined;
  return { word: phrase, class: AFTER[phrase]!, first: index, last: index + 1 };
}
