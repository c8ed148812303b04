import { lower, phraseAt } from '../../noun/phrases.ts';
import type { Quantity, Reader } from '../../quantity/reader.ts';

/** Before a number: it is a bound, not a count. */
export const BOUND = /^(?:dưới|trên|từ|quá)$/;

/** In tokens: how far a rule reaches to its bound. */
const RULE_REACH = 24;

/** `Theo Điều lệ Đảng, chi bộ từ 9 đảng viên trở lên …`, `mỗi tổ không quá 7 người`: what is allowed, not what is. */
export function isNorm(reader: Reader, { first, last, noun }: Quantity): boolean {
  const most = /^(?:không quá|không vượt|tối đa|tối thiểu|ít nhất)$/.test(phraseAt(reader, first - 2, 2));
  if (most && (isRequired(reader, first) || followsRule(reader, last) || isLimit(reader, first, noun?.unit)))
    return true;
  if (isAllowed(reader, first) || isThreshold(reader, first, last) || isCondition(reader, first, last))
    return true;
  const start = lower(reader, first) === 'từ' ? first - 1 : first;
  const bound =
    most ||
    start < first ||
    phraseAt(reader, last + 1, 2) === 'trở lên' ||
    BOUND.test(lower(reader, first - 1));
  return bound && (setsGrade(reader, start, last) || standsInRule(reader, start, first));
}

/** `cấp ủy khóa mới không quá 15 ủy viên`: how many there may be. */
function isLimit(reader: Reader, first: number, unit = ''): boolean {
  return (
    phraseAt(reader, first - 2, 2) === 'không quá' &&
    /(?:ủy viên|uỷ viên|đại biểu|người|thành viên|đồng chí)$/u.test(unit)
  );
}

/** `biên chế không vượt 92 người theo Quyết định 71` */
function followsRule(reader: Reader, last: number): boolean {
  return /^theo (?:quyết định|quy định|điều lệ|hướng dẫn|quy chế|nghị định|luật)/.test(
    phraseAt(reader, last + 1, 3),
  );
}

/** `nợ xấu 0,8% (cho phép 3%)` */
function isAllowed(reader: Reader, first: number): boolean {
  const said = /^(?:cho phép|quy định)$/.test(phraseAt(reader, first - 2, 2));
  return said && lower(reader, first - 3) === '(';
}

/** `Dưới 50 điểm không xét.`: from where on something follows. */
function isThreshold(reader: Reader, first: number, last: number): boolean {
  const opens = first < 2 || /^[.;]$/.test(lower(reader, first - 2));
  return (
    opens && BOUND.test(lower(reader, first - 1)) && /^(?:không|mới|phải|bị)$/.test(lower(reader, last + 1))
  );
}

/** In tokens: how far from its bound a condition is drawn. */
const CONDITION_REACH = 9;

/** `chi bộ dưới 3 đảng viên thì sinh hoạt ghép`, `ít nhất 2/3 số đại biểu tán thành thì …`, `có từ 3 đảng viên trở lên được bầu chi ủy`: on what something depends. */
function isCondition(reader: Reader, first: number, last: number): boolean {
  const least =
    /^(?:ít nhất|tối thiểu|quá nửa|không dưới)$/.test(phraseAt(reader, first - 2, 2)) ||
    BOUND.test(lower(reader, first - 1));
  if (!least) return false;
  if (phraseAt(reader, last + 1, 2) === 'trở lên')
    return /^(?:thì|phải|mới được|được (?:bầu|lập|thành|cử))/.test(phraseAt(reader, last + 3, 2));
  for (let at = last + 1; at <= last + CONDITION_REACH; at += 1) {
    if (/^(?:[.;:!?]|)$/.test(lower(reader, at)) || reader.tokens[at]?.kind === 'number') return false;
    if (lower(reader, at) === 'thì') return true;
  }
  return false;
}

/** `xã loại 1 từ 50 hộ nghèo trở lên`, `từ 80 đến dưới 90 điểm là tốt`: where a grade begins. */
function setsGrade(reader: Reader, start: number, last: number): boolean {
  const opens = lower(reader, start - 1) === 'từ' ? start - 1 : start;
  const kind = opens - 2;
  if (reader.tokens[opens - 1]?.kind === 'number' && /^(?:loại|hạng|mức|bậc|nhóm)$/.test(lower(reader, kind)))
    return true;
  const after = phraseAt(reader, last + 1, 2) === 'trở lên' ? last + 3 : last + 1;
  return (
    /^(?:là|xếp|đạt|:)$/.test(lower(reader, after)) &&
    // `trên 90 điểm: xếp loại xuất sắc`
    /^(?:xếp|xuất|tốt|khá|trung|yếu|kém|loại|hạng|mức|đạt|không|giỏi)$/.test(lower(reader, after + 1))
  );
}

/**
 * Before a bound what makes it a rule: `mỗi chi bộ phải có ít nhất 3 đảng viên`, `hạn mức tối đa 100 triệu đồng`, `lớp
 * không quá 35 học sinh`.
 */
function isRequired(reader: Reader, first: number): boolean {
  const before = phraseAt(reader, first - 4, 2);
  return (
    /(?:^|\s)(?:hạn mức|sĩ số|lớp)$|^mức \p{L}+$/u.test(before) ||
    /^(?:phải|cần|được) (?:có|đạt|là|đủ)?$/.test(before) ||
    [3, 4, 5].some((back) => lower(reader, first - back) === 'mỗi')
  );
}

/** Whether the sentence says before the bound whose rule it is. */
function standsInRule(reader: Reader, start: number, first: number): boolean {
  for (let at = start; at >= Math.max(0, first - RULE_REACH); at -= 1) {
    if (/^[.!?;]$/.test(lower(reader, at))) return false;
    // `Quy định: cấp ủy cơ sở có từ 5 đến 15 ủy viên`
    if (
      lower(reader, at) === ':' &&
      /^(?:quy định|điều lệ|tiêu chuẩn|tiêu chí|thang điểm)$/.test(phraseAt(reader, at - 2, 2))
    )
      return true;
    // `đạt chuẩn khi tỷ lệ hộ nghèo dưới 5%`: on what it depends.
    if (/^(?:khi|nếu)$/.test(lower(reader, at))) return /^(?:dưới|trên|quá)$/.test(lower(reader, first - 1));
    if (lower(reader, at) === 'theo')
      return /^(?:quy định|điều lệ|hướng dẫn|quy chế)$/.test(phraseAt(reader, at + 1, 2));
  }
  return false;
}
