import { qualifierAcross, qualifierAt, qualifierBefore } from './qualifiers.ts';
import type { Qualifier } from './qualifiers.ts';
import { PHRASE_END } from '../noun/phrase-ends.ts';
import { lower } from '../noun/phrases.ts';
import type { Quantity, Reader } from './reader.ts';

/** Qualifiers that reach their number across `đạt`, `mỗi năm`… */
const FARTHEST_COMPARISON = 10;
const FARTHEST_AVERAGE = 40;
const REACHING = new Set(['average', 'approx']);

/** The qualifier of a quantity, and the tokens that state both. */
interface Qualified {
  qualifier?: string;
  first: number;
  last: number;
}

/** Reads the qualifier of a quantity: directly before or after it, or from afar for averages and estimates. */
export function qualify(reader: Reader, quantity: Quantity): Qualified {
  const { kind, first, last, direction } = quantity;
  const found = qualifierBefore(reader, first);
  // `đạt và vượt 15/17 chỉ tiêu`: a ratio neither rises nor falls.
  const near = kind === 'ratio' && found?.class === 'change' ? undefined : found;
  if (namesGrade(reader, near)) return { first, last };
  if (kind === 'change')
    return { qualifier: direction, first: near?.class === 'change' ? near.first : first, last };
  const after = qualifierAt(reader, last + 1);
  if (after) return { qualifier: after.word, first: near?.first ?? first, last: after.last };
  if (near) return { qualifier: near.word, first: near.first, last };
  return { first, last, ...fromAfar(reader, first) };
}

/** A qualifier that does not stand beside its number; `first` where what stands between is told with it. */
function fromAfar(reader: Reader, number: number): { qualifier?: string; first?: number } {
  const each = eachBefore(reader, number);
  if (each !== undefined) return { qualifier: 'mỗi', first: each };
  const compared = comparedBefore(reader, number);
  if (compared) return { qualifier: compared };
  const before = lower(reader, number - 1);
  // `vượt tới 15%`, `giảm đến 30%`
  const reached = /^(?:tới|đến)$/.test(before) ? qualifierBefore(reader, number - 1) : undefined;
  if (reached?.class === 'change') return { qualifier: reached.word, first: reached.first };
  const far = qualifierAcross(reader, number);
  if (!far || !REACHING.has(far.class)) return { qualifier: averageLeading(reader, number) };
  return { qualifier: far.word, first: before === 'đạt' && far.last === number - 2 ? far.first : number };
}

/** `giỏi 12,5%, khá 71,3%, trung bình 16,2%`: a grade in a list of grades, no average. */
function namesGrade(reader: Reader, found: Qualifier | undefined): boolean {
  if (found?.word !== 'trung bình' || !/^(?:[,;:(]|và|loại)$/.test(lower(reader, found.first - 1)))
    return false;
  return reader.tokens
    .slice(Math.max(0, found.first - FARTHEST_COMPARISON), found.first)
    .some((token) => /^(?:khá|giỏi|tốt|yếu)$/.test(token.lower));
}

/** `tăng so với năm học trước 9 đồng chí`: a change told before what it is compared with. */
function comparedBefore(reader: Reader, number: number): string | undefined {
  for (let at = number - 1; at > 1 && number - at <= FARTHEST_COMPARISON; at -= 1) {
    if (reader.tokens[at]!.kind === 'mark') return undefined;
    if (lower(reader, at) !== 'với' || lower(reader, at - 1) !== 'so') continue;
    return /^(?:tăng|giảm)$/.test(lower(reader, at - 2)) ? lower(reader, at - 2) : undefined;
  }
  return undefined;
}

/** `mỗi ủy viên 2 chi đoàn`: the index of `mỗi`, at most three words before the number. */
function eachBefore(reader: Reader, number: number): number | undefined {
  for (let at = number - 2; at >= Math.max(0, number - 4); at -= 1) {
    const words = reader.tokens.slice(at + 1, number);
    if (words.some((token) => token.kind !== 'word')) return undefined;
    if (lower(reader, at) !== 'mỗi') continue;
    return /^(?:năm|tháng|tuần|ngày|quý|kỳ|đợt|khóa|lần)$/.test(lower(reader, at + 1)) ||
      words.some((token) => PHRASE_END.has(token.lower) || token.lower === 'phải' || token.lower === 'cử')
      ? undefined
      : at;
  }
  return undefined;
}

/** `bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên`: the average that leads the clause holds for its numbers. */
function averageLeading(reader: Reader, number: number): string | undefined {
  for (let at = number - 1; at >= Math.max(0, number - FARTHEST_AVERAGE); at -= 1) {
    const word = lower(reader, at);
    // `bình quân 24 đảng viên, chi bộ đông nhất 67`: the largest is no average.
    if (/^[.;!?]$/.test(word) || word === 'nhất') return undefined;
    const average = /^(?:bình|trung)$/.test(word) && /^(?:quân|bình)$/.test(lower(reader, at + 1));
    if (!average) continue;
    const leads = at === 0 || /^[.;:,!?(]$/.test(lower(reader, at - 1));
    const nothingBetween = !reader.tokens
      .slice(at + 2, number)
      .some((token) => token.kind === 'number' || /^[,;]$/.test(token.text));
    const eachTime = /^(?:mỗi|hằng|hàng|một|trên)$/.test(lower(reader, at + 2));
    return (leads && eachTime) || nothingBetween ? `${word} ${lower(reader, at + 1)}` : undefined;
  }
  return undefined;
}
