import { readArguments } from '../../src/cli/arguments.ts';
import { findTypography } from '../../src/lib/check/typography/index.ts';
import { extractFigures } from '../../src/lib/figures/extract/extract.ts';
import { proposeStatistics } from '../../src/lib/import/propose-statistics.ts';

readArguments({
  name: 'npm run bench:long-text',
  about:
    'Đọc những văn bản dài thuộc loại dễ làm chậm, mỗi loại ở hai độ dài hơn kém mười lần, và in số mili giây cùng tỷ lệ: gần 10 là thời gian tăng theo độ dài, gần 100 là tăng theo bình phương.',
  examples: ['npm run bench:long-text'],
});

const extract = (text: string) => void extractFigures(text);
const propose = (text: string) => void proposeStatistics(extractFigures(text), text);
const check = (text: string) => void findTypography(text);

const kinds: { name: string; piece: string; length: number; read: (text: string) => void }[] = [
  {
    name: 'trích: một câu không dứt',
    piece: 'kiểm tra 12 tổ chức đảng và 20 đảng viên, ',
    length: 2e5,
    read: extract,
  },
  {
    name: 'trích: chuỗi hình thức kỷ luật',
    piece: 'khiển trách 12; cảnh cáo 3; ',
    length: 2e5,
    read: extract,
  },
  { name: 'trích: ảnh dán thành chữ', piece: 'aB3/x+9Z', length: 2e5, read: extract },
  { name: 'trích: chữ số liền nhau', piece: '1', length: 2e5, read: extract },
  { name: 'trích: gạch và số', piece: '- 12 - 13 ', length: 2e5, read: extract },
  { name: 'trích: chữ tắt nối nhau', piece: 'Tp. A. B. ', length: 2e5, read: extract },
  { name: 'trích: bảng dài', piece: '| Xã A | 12 | 13 |\n', length: 2e5, read: extract },
  { name: 'nhập: một con số lặp lại', piece: '12% ', length: 4e3, read: propose },
  { name: 'đọc soát: tiêu đề chữ hoa', piece: 'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ ', length: 6e4, read: check },
  { name: 'đọc soát: dấu chồng một chữ', piece: '\u0301', length: 6e4, read: check },
];

const columns = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(''));

columns('Loại văn bản', 'độ dài', 'ms', '1/10 (ms)', 'tỷ lệ');
for (const { name, piece, length, read } of kinds) {
  milliseconds(piece, length / 10, read);
  const short = milliseconds(piece, length / 10, read);
  const long = milliseconds(piece, length, read);
  columns(name, String(length), long.toFixed(1), short.toFixed(1), (long / short).toFixed(1));
}

function milliseconds(piece: string, length: number, read: (text: string) => void): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const started = performance.now();
  read(text);
  return performance.now() - started;
}
