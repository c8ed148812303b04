import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from '../check/problem.ts';
import { formatNumber } from '../vietnamese/format.ts';
import { mostUnpacked } from './docx/unpacked-size.ts';
import type { Format } from './format-of.ts';

/** In bytes. Words alone are no more than twice what a report may be; of what else a file holds pictures take most. */
const most: ReadonlyMap<Format, number> = new Map([
  ['text', 4 * 2 ** 20],
  ['html', mostUnpacked.text],
]);

/** Of a file that nobody has opened yet. */
export const mostOfAny = mostUnpacked.all;

/** Says so of a file that is larger than any of its kind that could become a report; nothing of any other. */
export function tooLargeFile(size: number, place: Place, format?: Format): Problem | undefined {
  const limit = (format && most.get(format)) ?? mostOfAny;
  if (size <= limit) return undefined;
  const [file, read] = [size, limit].map((bytes) => formatNumber(Math.ceil((bytes / 2 ** 20) * 10) / 10));
  const message = `Tệp nặng ${file} MB; máy chỉ đọc tệp loại này đến ${read} MB.`;
  const advice = 'Hãy xem có đúng là tệp của một bài không; nếu gồm nhiều bài, hãy tách mỗi bài một tệp.';
  return problem('tep-qua-lon', place, message, advice);
}
