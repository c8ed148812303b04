import { readArguments } from '../../src/cli/arguments.ts';
import { importFile } from '../../src/lib/import/import-file.ts';
import { UnreadableFile } from '../../src/lib/import/read-file.ts';
import { aDistrict, authoritiesWith } from '../support/authorities.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';

readArguments({
  name: 'npm run bench:import-limits',
  about:
    'Nhập những tệp lớn nhất và rối nhất mà kho còn nhận, mỗi loại ở cả cỡ và ở một phần tư cỡ ấy; in số giây máy tính (của bộ xử lý), tỷ lệ giữa hai cỡ (gần 4 là tăng theo độ dài) và số giây cho mỗi MB. Tệp quá cỡ thì in lý do từ chối.',
  examples: ['npm run bench:import-limits'],
});

const sentence = 'Đảng bộ huyện có 27 chi bộ trực thuộc, kết nạp 141 đảng viên. ';
const text = (body: string) =>
  new TextEncoder().encode(`Đảng bộ huyện Sông Lô nâng cao năng lực\n\n${body}\n\nHết bài viết này.\n`);
const page = (body: string) =>
  new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body><h1>Đảng bộ huyện Sông Lô nâng cao năng lực</h1><p>${sentence.repeat(6)}</p>${body}</body></html>`,
  );

/** A table of ten columns: places and years. */
function rows(count: number, row: (cells: readonly string[]) => string): string {
  const years = Array.from({ length: 9 }, (_, at) => `Năm ${2011 + at}`);
  const numbers = (place: number) => years.map((_, at) => String(at * place + 7));
  const places = Array.from({ length: count }, (_, at) => [`Xã thứ ${at}`, ...numbers(at)]);
  return [['Đơn vị', ...years], ...places].map(row).join('');
}

const htmlTable = (count: number) =>
  `<table>${rows(count, (cells) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`)}</table>`;
const docxTable = (count: number) =>
  `<w:tbl>${rows(count, (cells) => `<w:tr>${cells.map((one) => `<w:tc>${paragraph(one)}</w:tc>`).join('')}</w:tr>`)}</w:tbl>`;
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

interface Kind {
  name: string;
  file: string;
  size: number;
  make: (size: number) => Uint8Array | Promise<Uint8Array>;
}

const kinds: readonly Kind[] = [
  { name: 'bảng 2.000 × 10 (trang web)', file: 'a.html', size: 2000, make: (n) => page(htmlTable(n)) },
  { name: 'bảng 2.000 × 10 (Word)', file: 'a.docx', size: 2000, make: (n) => makeDocx(docxTable(n)) },
  { name: 'bảng 1,4 MB (trang web)', file: 'a.html', size: 9500, make: (n) => page(htmlTable(n)) },
  {
    name: '20.000 chỗ ngắt dòng',
    file: 'a.html',
    size: 20_000,
    make: (n) => page(`<p>${'Dòng có 12 chi bộ.<br>'.repeat(n)}</p>`),
  },
  {
    name: '100.000 đoạn ngắn',
    file: 'a.txt',
    size: 100_000,
    make: (n) => text(lines(n, (at) => `Đoạn ${at}.`).join('\n\n')),
  },
  { name: 'một đoạn 600 KB', file: 'a.txt', size: 7500, make: (n) => text(sentence.repeat(n)) },
  {
    name: '47.000 từ (Word)',
    file: 'a.docx',
    size: 250,
    make: (n) => makeDocx(lines(n, () => paragraph(sentence.repeat(12))).join('')),
  },
  {
    name: '1 MB chữ',
    file: 'a.txt',
    size: 2200,
    make: (n) => text(lines(n, () => sentence.repeat(6)).join('\n\n')),
  },
  {
    name: '10.000 khung lồng nhau',
    file: 'a.html',
    size: 10_000,
    make: (n) => page(`${'<div>'.repeat(n)}<p>${sentence}</p>`),
  },
  {
    name: '300 MB khi giải nén (Word)',
    file: 'a.docx',
    size: 3e8,
    make: (n) => makeDocx(paragraph('a'.repeat(n))),
  },
];

const authorities = authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] });

/** Seconds of the processor that a file takes, or why it is refused. */
async function measure(file: string, bytes: Uint8Array): Promise<number | string> {
  const started = process.cpuUsage();
  try {
    await importFile(bytes, { file, authorities, held: new Map(), taken: new Set() });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem.message;
    throw error;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const columns = (name: string, ...cells: string[]) =>
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join(''));

columns('Loại tệp', 'KB', 'giây', '1/4 (giây)', 'tỷ lệ', 'giây/MB');
for (const { name, file, size, make } of kinds) {
  const [short, long] = [await make(size / 4), await make(size)];
  const kilobytes = (long.length / 1000).toFixed(0);
  const whole = await measure(file, long);
  if (typeof whole === 'string') {
    console.log(`${name.padEnd(32)}${kilobytes.padStart(12)}  ${whole}`);
    continue;
  }
  const quarter = (await measure(file, short)) as number;
  const ratio = (whole / quarter).toFixed(1);
  columns(
    name,
    kilobytes,
    whole.toFixed(1),
    quarter.toFixed(1),
    ratio,
    ((whole * 1e6) / long.length).toFixed(1),
  );
}
