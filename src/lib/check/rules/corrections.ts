import type { ReportRule } from '../checked-archive.ts';
import { isRecord } from '../../report/is-record.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * What a correction says that the report prints since, the report prints: `to` stands in its text or title, or a later
 * correction took it out again. A correction that changes nothing is none.
 */
export const correctionsRule: ReportRule = ({ source, data, title, prose }) => {
  const { corrections } = data;
  if (!Array.isArray(corrections)) return [];
  const stated = corrections.map((one: unknown) => {
    const { date, from, to } = isRecord(one) ? one : {};
    return { date: String(date), from: wordsOf(from), to: wordsOf(to) };
  });
  const printed = () => `${wordsOf(prose().text)}\n${wordsOf(title) ?? ''}`;
  return stated.flatMap(({ date, from, to }, at): Problem[] => {
    if (!to) return [];
    const place = source.placeOfValue(['corrections', at, 'to']);
    if (from === to) {
      const advice = 'Hãy chép vào from những chữ đã in trước khi sửa, vào to những chữ in sau khi sửa.';
      return [problem('dinh-chinh-khong-khop', place, '«to» giống hệt «from».', advice)];
    }
    const taken = stated.some((other, index) => {
      const isLater = other.date > date || (other.date === date && index > at);
      return isLater && other.from?.includes(to);
    });
    if (taken || printed().includes(to)) return [];
    return [
      problem(
        'dinh-chinh-khong-khop',
        place,
        `Trong bài không có «${to}», chữ mà lời đính chính nói là in sau khi sửa.`,
        'Hãy chép vào to đúng từng chữ đang có trong bài; đoạn đã bỏ hẳn thì chỉ ghi from, không ghi to.',
      ),
    ];
  });
};

/** As the words are printed, whatever breaks their lines. */
function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : undefined;
}
