import { byPhrase, phraseAt, phrases } from '../noun/phrases.ts';
import type { TokenizedText } from '../tokens.ts';

/** What a qualifier says of the value. */
type QualifierClass = 'lower' | 'upper' | 'approx' | 'average' | 'change' | 'ratio' | 'exact';

/** Words before a number that say how exact it is, by what they say. */
const BEFORE = byPhrase<QualifierClass>({
  lower: 'hơn | trên | quá | không dưới | không ít hơn | ít nhất | tối thiểu | vượt quá',
  upper:
    'gần | ngót | non | ngót nghét | dưới | chưa đầy | chưa đến | chưa tới | không quá | không vượt quá | không đến | không tới | tối đa | nhiều nhất',
  approx: 'khoảng | chừng | xấp xỉ | tương đương | ước | ước tính | ước khoảng | gần như | trên dưới',
  average: 'bình quân | trung bình',
  change: 'tăng | tăng thêm | giảm | giảm bớt | vượt',
  ratio: 'gấp | gấp hơn | gấp gần | gấp khoảng',
  exact: 'cả | tất cả | đúng | tròn',
});
/** Words after it. */
const AFTER = byPhrase<QualifierClass>({ lower: 'trở lên', upper: 'trở xuống | trở lại' });
/** Words that may stand between a qualifier and its number: `bình quân đạt 94,2%`, `ước đạt 5,2%`. */
const LINKS = phrases('đạt | được | là | có | mỗi | hằng | hàng | năm | khoảng | thêm | thực | hiện');
/** One wording for each meaning is stored. */
const STORED = byPhrase({
  tăng: 'tăng thêm',
  giảm: 'giảm bớt',
  gấp: 'gấp hơn | gấp gần | gấp khoảng',
  ước: 'ước khoảng',
});
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
  return BEFORE.get(word) ?? AFTER.get(word) ?? 'exact';
}

function phraseEndingAt(text: TokenizedText, last: number): Qualifier | undefined {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const first = last - length + 1;
    if (first < 0) continue;
    const phrase = phraseAt(text, first, length);
    const means = BEFORE.get(phrase);
    if (means) return { word: STORED.get(phrase) ?? phrase, class: means, first, last };
  }
  return undefined;
}

/** Words that look like a qualifier behind these: `tỉnh ủy viên và tương đương 41`, `nộp cấp trên 30 triệu`. */
const PART_OF_NAME: ReadonlyMap<string, string> = new Map([
  ['tương đương', 'và'],
  ['trên', 'cấp'],
  ['ước', 'quy'],
]);

/**
 * The qualifier directly before a token: `hơn` of `hơn 88%`. Of two in a row the change is told
 * (`tăng hơn 12%` → `tăng`, but `tăng gấp 2 lần` → `gấp`), and the span covers both.
 */
export function qualifierBefore(text: TokenizedText, index: number): Qualifier | undefined {
  const nearest = phraseEndingAt(text, index - 1);
  if (!nearest) return undefined;
  const before = text.tokens[nearest.first - 1]?.lower ?? '';
  if (PART_OF_NAME.get(nearest.word) === before) return undefined;
  // `cao hơn 1,8 lần` compares; only a bare `hơn` is a bound.
  if (nearest.word === 'hơn' && COMPARED.test(before)) return undefined;
  const outer = phraseEndingAt(text, nearest.first - 1);
  if (!outer || outer.class === 'exact') return nearest;
  const told = nearest.class !== 'ratio' && TOLD.has(outer.class) ? outer : nearest;
  return { ...told, first: outer.first, last: nearest.last };
}

/** As `qualifierBefore`, also across `đạt`, `mỗi năm` and the like: `bình quân đạt 94,2%` → `bình quân`. */
export function qualifierAcross(text: TokenizedText, index: number): Qualifier | undefined {
  let at = index;
  while (at > 0 && LINKS.has(text.tokens[at - 1]!.lower)) {
    const found = qualifierBefore(text, at);
    if (found) return found;
    at -= 1;
  }
  return qualifierBefore(text, at);
}

/** The qualifier that begins at a token after the number or its noun: `85% trở lên`. */
export function qualifierAt(text: TokenizedText, index: number): Qualifier | undefined {
  const phrase = phraseAt(text, index, 2);
  const means = AFTER.get(phrase);
  return means && { word: phrase, class: means, first: index, last: index + 1 };
}
