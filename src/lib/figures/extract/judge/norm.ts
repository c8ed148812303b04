import { lower, phraseAt } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';

/** Before a number: it is a bound, not a count. */
export const BOUND = /^(?:dưới|trên|từ|quá)$/;

/** In tokens: how far a rule reaches to its bound. */
const RULE_REACH = 24;

/** `Theo Điều lệ Đảng, chi bộ từ 9 đảng viên trở lên …`, `mỗi tổ không quá 7 người`: what is allowed, not what is. */
export function isNorm(reader: Reader, { first, last }: Quantity): boolean {
  const start = lower(reader, first) === 'từ' ? first - 1 : first;
  const most = /^(?:không quá|tối đa|tối thiểu|ít nhất)$/.test(phraseAt(reader, first - 2, 2));
  if (most && isRequired(reader, first)) return true;
  // `chi bộ dưới 3 đảng viên thì sinh hoạt ghép`
  if (BOUND.test(lower(reader, first - 1)) && lower(reader, last + 1) === 'thì') return true;
  const bound =
    most ||
    start < first ||
    lower(reader, first) === 'từ' ||
    phraseAt(reader, last + 1, 2) === 'trở lên' ||
    BOUND.test(lower(reader, first - 1));
  return bound && standsInRule(reader, start, first);
}

/**
 * Before a bound what makes it a rule: `mỗi chi bộ phải có ít nhất 3 đảng viên`, `hạn mức tối đa 100 triệu đồng`, `lớp
 * không quá 35 học sinh`.
 */
function isRequired(reader: Reader, first: number): boolean {
  const before = phraseAt(reader, first - 4, 2);
  return (
    /(?:^|\s)(?:hạn mức|sĩ số|lớp|mức vay)$/.test(before) ||
    /^(?:phải|cần|được) (?:có|đạt|là|đủ)?$/.test(before) ||
    [3, 4, 5].some((back) => lower(reader, first - back) === 'mỗi')
  );
}

/** Whether the sentence says before the bound whose rule it is. */
function standsInRule(reader: Reader, start: number, first: number): boolean {
  for (let at = start; at >= Math.max(0, first - RULE_REACH); at -= 1) {
    if (/^[.!?;]$/.test(lower(reader, at))) return false;
    // `Quy định: cấp ủy cơ sở có từ 5 đến 15 ủy viên`
    if (lower(reader, at) === ':' && /^(?:quy định|điều lệ|tiêu chuẩn)$/.test(phraseAt(reader, at - 2, 2)))
      return true;
    if (lower(reader, at) === 'theo')
      return /^(?:quy định|điều lệ|hướng dẫn|quy chế)$/.test(phraseAt(reader, at + 1, 2));
  }
  return false;
}
