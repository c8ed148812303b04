import type { Place } from '../schema/line-index.ts';
import { problem, type Problem } from '../check/problem.ts';
import { formatMegabytes, formatMegabytesOver } from '../vietnamese/format.ts';
import { mostUnpacked } from './docx/unpacked-size.ts';
import type { Format } from './format-of.ts';

/** In bytes. Words alone are no more than twice what a report may be; of what else a file holds pictures take most. */
const most: ReadonlyMap<Format, number> = new Map([
  ['text', 4e6],
  ['html', mostUnpacked.text],
]);

/** Of a file that nobody has opened yet. */
export const mostOfAny = mostUnpacked.all;

/** Says so of a file that is larger than any of its kind that could become a report; nothing of any other. */
export function tooLargeFile(size: number, place: Place, format?: Format): Problem | undefined {
  const limit = (format && most.get(format)) ?? mostOfAny;
  if (size <= limit) return undefined;
  const message = `Tệp nặng ${formatMegabytesOver(size, limit)}; máy chỉ đọc tệp loại này đến ${formatMegabytes(limit)}.`;
  const advice = 'Hãy xem có đúng là tệp của một bài không; nếu gồm nhiều bài, hãy tách mỗi bài một tệp.';
  return problem('tep-qua-lon', place, message, advice);
}
