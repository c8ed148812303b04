/** What was done to those counted, said after the figure: `bị thi hành kỷ luật`. */
const DEED_WORD = '(?:xem xét|thi hành|xử lý|kiểm tra|giám sát|kỷ luật|kết nạp)';
const DEED = new RegExp(
  `^\\s*(?:(?:đã|phải|mới|được|bị)\\s+)*(?:${DEED_WORD}(?:,?\\s+(?:và\\s+)?${DEED_WORD})*)?`,
  'iu',
);
/** What leaves a count whole: the end of its clause, how it was done, when and where. */
const WHOLE =
  /^\s*(?:$|[^\p{L}\p{M}\d\s]|\d|(?:(?:có )?vi phạm|mới)\s*(?:$|[^\p{L}\p{M}\s])|(?:(?:có )?vi phạm\s+)?(?:và|với|bằng|gồm|bao gồm|trong (?:năm|quý|kỳ|nhiệm kỳ|tháng|đó|toàn|cả)|ở|tại|theo|từ|so|đạt|tăng|giảm|vào|thì|năm|mỗi năm|nhiệm kỳ)(?![\p{L}\p{M}]))/iu;
/** What was asked for, planned or ruled is not done; what is told of one of a number is a part of it. */
const NOT_DONE =
  /(?<![\p{L}\p{M}])(?:đề nghị|yêu cầu|kiến nghị|đề xuất|dự kiến|phấn đấu|nguyên tắc|trong đó|trong số(?=\s+\S))(?![\p{L}\p{M}])[^.;\n]*$/iu;

/**
 * Whether the clause says less than the figure's label: `kỷ luật 15 đảng viên có con được nâng điểm` is not all that
 * were disciplined, `đề nghị kỷ luật 5 đảng viên` is none yet. `text` is that in which the figure stands.
 */
export function isNarrowed(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 120).replace(DEED, '');
  return NOT_DONE.test(before) || !WHOLE.test(after);
}
