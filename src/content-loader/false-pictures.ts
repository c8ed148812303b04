import { closeSync, openSync, readSync } from 'node:fs';
import { problem, type Problem } from '../lib/check/problem.ts';

/** What files of the kinds that a report may show begin with, whichever of the endings they bear. */
const begins = /^(?:\xFF\xD8\xFF|\x89PNG\r\n|GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftyp(?:avif|avis|mif1|miaf))/;

/**
 * What is called as a picture and is none: an empty file, a page that was saved under such a name, a link to a file
 * that was never meant for readers. `shown` gives the path that messages have.
 */
export function falsePictures(paths: readonly string[], shown: (path: string) => string): Problem[] {
  return paths
    .filter((path) => /\.(?:jpe?g|png|gif|webp|avif)$/i.test(path) && !begins.test(headOf(path)))
    .map((path) => {
      const file = shown(path);
      const message = `«${file.replace(/^.*\//, '')}» không phải ảnh: tệp trống, hỏng, hoặc là loại khác mang tên ảnh.`;
      const advice =
        'Hãy chép lại ảnh từ bản gốc, hoặc mở trong trình xem ảnh rồi lưu lại; không dùng thì xóa đi.';
      return problem('anh-khong-co', { file, line: 1, column: 1 }, message, advice);
    });
}

function headOf(path: string): string {
  const head = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    return head.toString('latin1', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
