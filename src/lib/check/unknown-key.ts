import { isRecord } from '../report/is-record.ts';
import { nearest } from './nearest.ts';
import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from './problem.ts';

/** What a Vietnamese archivist writes when the English key does not come to mind. */
const vietnameseKeys = new Map([
  ['tiêu đề', 'title'],
  ['tên bài', 'title'],
  ['ngày', 'date'],
  ['ngày đăng', 'date'],
  ['tác giả', 'author'],
  ['huyện', 'district'],
  ['nhiệm kỳ', 'term'],
  ['nguồn', 'source'],
  ['tóm tắt', 'summary'],
  ['số liệu', 'statistics'],
  ['nhóm', 'group'],
  ['nhãn', 'label'],
  ['đơn vị', 'unit'],
  ['địa chỉ cũ', 'former'],
]);

/** A key that no schema knows, with the one that was most likely meant: one that is still free, if there is one. */
export function unknownKey(key: string, known: readonly string[], siblings: unknown, place: Place): Problem {
  const free = known.filter((name) => !isRecord(siblings) || !Object.hasOwn(siblings, name));
  const meant =
    vietnameseKeys.get(key.toLowerCase().normalize('NFC')) ?? nearest(key, free) ?? nearest(key, known);
  const all = `Các khóa dùng được ở đây: ${known.join(', ')}.`;
  const advice = meant && known.includes(meant) ? `Có phải bạn muốn viết «${meant}»? ${all}` : all;
  return problem('khoa-la', place, `Khóa «${key}» không có trong danh mục.`, advice);
}
