import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/lib/publish/csv.ts';
import { parseCsv } from '../../support/parse-csv.ts';

const read = (csv: string) => parseCsv(csv.replace(/^\uFEFF/, ''));

describe('CSV', () => {
  test('begins with the byte order mark that makes Excel read Vietnamese', () => {
    expect(writeCsv(['Đảng bộ'], [])).toBe('\uFEFFĐảng bộ\r\n');
  });

  test.each([
    ['từ 175 thôn xuống còn 146 thôn, tổ dân phố'],
    ['“Đẩy mạnh học tập và làm theo”…'],
    ['chuyên đề "Học tập và làm theo"'],
    ['dòng một\ndòng hai'],
    ['dòng một\r\ndòng hai'],
    ['"'],
    [','],
    [''],
    ['bình quân đạt 94,2%'],
  ])('gives back %j', (cell) => {
    expect(read(writeCsv(['a', 'b'], [[cell, 1]]))).toEqual([
      ['a', 'b'],
      [cell, '1'],
    ]);
  });

  test('numbers are written with a point, and no number is an empty cell', () => {
    expect(read(writeCsv(['a', 'b', 'c'], [[94.2, undefined, 2095]]))[1]).toEqual(['94.2', '', '2095']);
  });

  test.each(['=1+1', '- 12 chi bộ', '+84', '@kho'])('a spreadsheet does not compute %j', (cell) => {
    expect(read(writeCsv(['a'], [[cell]]))[1]).toEqual([` ${cell}`]);
  });

  test.each(['-5,2', '-12'])('a negative number stays one: %j', (cell) => {
    expect(read(writeCsv(['a'], [[cell]]))[1]).toEqual([cell]);
  });

  test('text of every kind comes back, whatever its quotation marks, commas and line ends', () => {
    const alphabet = ['"', ',', '\r\n', '\n', ' ', 'đảng viên', '94,2%', ';', "'", '\t'];
    let seed = 7;
    const next = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    const rows = Array.from({ length: 500 }, () =>
      Array.from({ length: 3 }, () =>
        Array.from({ length: next(6) }, () => alphabet[next(alphabet.length)]).join(''),
      ),
    );
    const back = read(writeCsv(['a', 'b', 'c'], rows)).slice(1);
    const trimmed = (cells: string[][]) => cells.map((row) => row.map((cell) => cell.trim()));
    expect(trimmed(back)).toEqual(trimmed(rows));
  });
});
