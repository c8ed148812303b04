import { isRecord } from '../../report/is-record.ts';
import { problem } from '../problem.ts';
import type { ReportRule } from '../checked-archive.ts';
import { originalDigest } from '../same-words.ts';

/** The words are still those that were imported, or `corrections` says when and why they are not. */
export const originalRule: ReportRule = ({ source, data, prose }) => {
  const { corrections } = data;
  const digest = isRecord(data.source) ? data.source.digest : undefined;
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return [];
  if (Array.isArray(corrections) && corrections.length > 0) return [];
  if (originalDigest(prose().text) === digest) return [];
  const advice =
    'Nếu sửa nhầm, hãy sửa trở lại như cũ. Nếu sửa cho đúng bản gốc, hãy ghi vào phần khai báo:\n' +
    'corrections:\n  - date: <ngày sửa>\n    note: <sửa gì, căn cứ vào đâu>';
  return [
    problem(
      'van-ban-da-doi',
      source.placeOfKey(['source', 'digest']),
      'Nội dung bài khác với lúc nhập.',
      advice,
    ),
  ];
};
