import { problem, type Problem } from '../../check/problem.ts';
import type { Place } from '../../schema/line-index.ts';
import { repairMojibake } from '../../vietnamese/legacy/mojibake.ts';
import { decodeEscapedTwice } from './escaped-twice.ts';

/** Puts right what programs have done to the letters of a file before it came here, and tells it. */
export function repairText(
  text: string,
  isPage: boolean,
  place: Place,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const escaped = decodeEscapedTwice(text, isPage);
  const { text: repaired, example, guessed } = repairMojibake(escaped.text);
  if (escaped.count > 0) {
    const message = `Đã đọc lại ${escaped.count} ký hiệu như «${escaped.example}» thành chữ.`;
    problems.push(problem('bang-ma-cu', place, message, advice));
  }
  if (example) {
    const message = `Chữ trong tệp đã bị đọc nhầm bảng mã (như «${example}»); máy đã đọc lại.`;
    problems.push(problem('bang-ma-cu', place, message, advice));
  }
  if (guessed.length > 0) {
    const shown = guessed.slice(0, 5).map((word) => `«${word}»`);
    const message = `Có ${guessed.length} chữ đã mất một phần, máy đoán lại: ${shown.join(', ')}${guessed.length > 5 ? '…' : ''}.`;
    problems.push(problem('khong-chac-bang-ma', place, message, 'Hãy đối chiếu những chữ ấy với bản gốc.'));
  }
  return { text: repaired, problems };
}

const advice = 'Hãy đọc lướt một lượt xem có chữ nào lạ.';
