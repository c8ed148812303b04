import { extractFigures } from '../../src/lib/figures/extract/extract.ts';

/**
 * Reads long texts of kinds that make a reader of patterns slow, each at two lengths ten times apart, and prints
 * milliseconds and their ratio: near 10 where time grows with the text, near 100 where it grows with its square.
 *
 * npm run bench:figures
 */
const SHORT = 20_000;
const LONG = 200_000;

const kinds: Record<string, string> = {
  'một câu không dứt': 'kiểm tra 12 tổ chức đảng và 20 đảng viên, tăng 3,2%, ',
  'chuỗi hình thức kỷ luật': 'khiển trách 12; cảnh cáo 3; ',
  'ảnh dán thành chữ': 'aB3/x+9Z',
  'chữ số liền nhau': '1',
  'gạch và số': '- 12 - 13 ',
  'chữ tắt nối nhau': 'Tp. A. B. ',
  'bảng dài': '| Xã A | 12 | 13 |\n',
};

console.log(
  `${'Loại văn bản'.padEnd(26)} ${'20 KB (ms)'.padStart(12)} ${'200 KB (ms)'.padStart(12)} ${'tỷ lệ'.padStart(8)}`,
);
for (const [name, piece] of Object.entries(kinds)) {
  milliseconds(piece, SHORT);
  const short = milliseconds(piece, SHORT);
  const long = milliseconds(piece, LONG);
  console.log(
    `${name.padEnd(26)} ${short.toFixed(1).padStart(12)} ${long.toFixed(1).padStart(12)} ${(long / short).toFixed(1).padStart(8)}`,
  );
}

function milliseconds(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const started = performance.now();
  extractFigures(text);
  return performance.now() - started;
}
