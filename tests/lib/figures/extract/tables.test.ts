import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

/** A table as Markdown, its heads first; rows parted by lines, cells by `|`. */
function table(rows: string, caption = ''): string {
  const [head = '', ...body] = rows.split('\n').map((row) => `| ${row.trim()} |`);
  const rule = `|${'---|'.repeat(head.split('|').length - 2)}`;
  return [...(caption ? [caption, ''] : []), head, rule, ...body].join('\n');
}
const read = (text: string) =>
  extractFigures(text).map(({ quote, label, unit, period, subject }) =>
    [quote, label, unit, period ?? subject].filter((one) => one !== undefined),
  );

describe('what a table holds besides figures', () => {
  test('a column without a name that counts its rows', () => {
    const rows = ['| Đơn vị | Kết nạp', '1 | Xã Tam Đa | 12', '2 | Xã Tam Hợp | 9', '3 | Xã Đồng Thịnh | 7'];
    expect(read(table(rows.join('\n'), 'Kết quả phát triển đảng viên')).map(([quote]) => quote)).toEqual([
      '12',
      '9',
      '7',
    ]);
    const pointed = rows.map((row) => row.replace(/^(\d)/, '$1.')).join('\n');
    expect(read(table(pointed)).map(([quote]) => quote)).toEqual(['12', '9', '7']);
  });

  test('a first column that does not begin with 1, skips a number or has one row counts something', () => {
    for (const numbers of [
      ['2', '3'],
      ['1', '3'],
    ]) {
      const rows = ['Chi bộ | Đảng viên', ...numbers.map((number, at) => `${number} | ${40 + at}`)].join(
        '\n',
      );
      expect(read(table(rows)).map(([quote]) => quote)).toEqual(
        numbers.flatMap((one, at) => [one, `${40 + at}`]),
      );
    }
    expect(read(table('Chi bộ | Đảng viên\n1 | 42')).map(([quote]) => quote)).toEqual(['1', '42']);
  });

  test.each(['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.', 'Ghi chú', 'Năm sinh', 'Xếp hạng', 'Mã xã', 'Trang'])(
    'a column «%s»',
    (head) => {
      expect(read(table(`${head} | Đảng viên\n34 | 42\n7 | 38`)).map(([quote]) => quote)).toEqual([
        '42',
        '38',
      ]);
    },
  );
});

describe('where a table says unit and time', () => {
  test('rows are years', () => {
    expect(read(table('Năm | Đảng viên kết nạp\n2019 | 120\n2020 | 134'))).toEqual([
      ['120', 'Đảng viên kết nạp', 'đảng viên kết nạp', 'năm 2019'],
      ['134', 'Đảng viên kết nạp', 'đảng viên kết nạp', 'năm 2020'],
    ]);
  });

  test('a column has the units, plan and result are said in full', () => {
    const rows =
      'Chỉ tiêu | ĐVT | KH | TH\nThu nhập bình quân đầu người | triệu đồng | 45 | 48\nHộ nghèo | % | 3,5 | 2,8';
    expect(extractFigures(table(rows)).map(({ label, value, unit }) => [label, value, unit])).toEqual([
      ['Thu nhập bình quân đầu người (kế hoạch)', 45_000_000, 'đồng'],
      ['Thu nhập bình quân đầu người (thực hiện)', 48_000_000, 'đồng'],
      ['Hộ nghèo (kế hoạch)', 3.5, '%'],
      ['Hộ nghèo (thực hiện)', 2.8, '%'],
    ]);
  });

  test('heads of columns are years, with and without «năm»', () => {
    for (const heads of ['2018 | 2019', 'năm 2018 | năm 2019'])
      expect(
        read(table(`Chỉ tiêu | ${heads}\nĐảng viên kết nạp | 120 | 134`)).map((one) => one.at(-1)),
      ).toEqual(['năm 2018', 'năm 2019']);
  });
});
