/** How exact a number is, in the report's own word. */
export interface Qualifier {
  qualifier?: string;
  /** `hơn`, `trên`: at least; `gần`, `dưới`: at most. */
  bound?: 'lower' | 'upper';
}

/** Words before a number, the longest first where one begins another. */
const BEFORE: readonly [pattern: RegExp, qualifier: string, bound?: 'lower' | 'upper'][] = [
  [/không dưới$/, 'không dưới', 'lower'],
  [/không quá$/, 'không quá', 'upper'],
  [/ít nhất$/, 'ít nhất', 'lower'],
  [/tối thiểu$/, 'tối thiểu', 'lower'],
  [/nhiều nhất$/, 'nhiều nhất', 'upper'],
  [/tối đa$/, 'tối đa', 'upper'],
  [/hơn$/, 'hơn', 'lower'],
  [/trên$/, 'trên', 'lower'],
  [/gần$/, 'gần', 'upper'],
  [/dưới$/, 'dưới', 'upper'],
  [/xấp xỉ$/, 'xấp xỉ'],
  [/(?:khoảng|độ|chừng)$/, 'khoảng'],
  [/(?:bình quân|trung bình)(?: đạt| mỗi năm)?$/, 'bình quân'],
  [/ước(?: tính)?(?: đạt)?$/, 'ước'],
  [/gấp$/, 'gấp'],
  [/tăng(?: thêm)?$/, 'tăng'],
  [/giảm$/, 'giảm'],
  [/vượt$/, 'vượt'],
];

/**
 * Reads the qualifier around a number from the words before and after it: (`bình quân đạt `, `%`) →
 * `bình quân`; (`không dưới `, …) → `không dưới`, at least; (`từ `, `% trở lên`) → `trở lên`, at least.
 * An empty object when there is none: the number is exact.
 */
export function readQualifier(before: string, after: string): Qualifier {
  const words = before.trim().toLowerCase();
  if (/trở lên/i.test(after)) return { qualifier: 'trở lên', bound: 'lower' };
  if (/trở xuống/i.test(after)) return { qualifier: 'trở xuống', bound: 'upper' };
  const found = BEFORE.find(
    ([pattern]) => pattern.test(words) && !/\p{L}$/u.test(words.replace(pattern, '')),
  );
  if (!found) return {};
  const [, qualifier, bound] = found;
  return bound ? { qualifier, bound } : { qualifier };
}
