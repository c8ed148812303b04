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

describe('the line above a table says what its numbers measure, where rows are places and columns are plan, result, time', () => {
  const rows =
    'TT | Đơn vị | Kế hoạch | Thực hiện\n1 | Xã Tam Đa | 1.200 | 1.350\n2 | Tổng cộng | 2.100 | 2.220';
  const said = (caption: string, of = rows) =>
    extractFigures(table(of, caption)).map(({ label, value, unit, subject }) => [
      label,
      value,
      unit,
      subject,
    ]);

  test('«Thu ngân sách (Đơn vị tính: triệu đồng)»', () => {
    expect(said('Thu ngân sách (Đơn vị tính: triệu đồng)')).toEqual([
      ['Thu ngân sách (kế hoạch): Xã Tam Đa', 1_200_000_000, 'đồng', 'Xã Tam Đa'],
      ['Thu ngân sách (thực hiện): Xã Tam Đa', 1_350_000_000, 'đồng', 'Xã Tam Đa'],
      ['Thu ngân sách (kế hoạch): Tổng cộng', 2_100_000_000, 'đồng', undefined],
      ['Thu ngân sách (thực hiện): Tổng cộng', 2_220_000_000, 'đồng', undefined],
    ]);
  });

  test.each([
    'Bảng 2. Kết quả thu ngân sách các xã năm 2022 (triệu đồng)',
    '**Biểu số 3: Tình hình thu ngân sách 6 tháng đầu năm 2022**',
    'Tổng hợp thu ngân sách của từng xã:',
  ])('«%s»', (caption) => {
    expect(said(caption)[0]![0]).toBe('Thu ngân sách (kế hoạch): Xã Tam Đa');
  });

  test('columns are years', () => {
    expect(said('Thu ngân sách các xã (tỷ đồng)', 'Xã | 2021 | 2022\nXã Tam Đa | 12 | 14')).toEqual([
      ['Thu ngân sách: Xã Tam Đa', 12_000_000_000, 'đồng', 'Xã Tam Đa'],
      ['Thu ngân sách: Xã Tam Đa', 14_000_000_000, 'đồng', 'Xã Tam Đa'],
    ]);
  });

  test.each([
    'Cụ thể như sau:',
    'Năm 2022, các xã đã thu ngân sách và chi đầu tư phát triển.',
    'Thu và chi ngân sách',
    'Huyện đã giao chỉ tiêu thu ngân sách cho từng xã theo bảng dưới đây, trong đó có cả phần vượt thu',
    'Biểu 1',
  ])('a sentence, or more than one thing, measures nothing: «%s»', (caption) => {
    expect(said(caption)[0]![0]).toBe('Xã Tam Đa (kế hoạch)');
  });

  test('rows that say themselves what is counted keep their names', () => {
    const of = 'Nội dung | Kế hoạch | Thực hiện\nThu nội địa | 12 | 14';
    expect(said('Thu ngân sách (Đơn vị tính: tỷ đồng)', of).map(([label]) => label)).toEqual([
      'Thu nội địa (kế hoạch)',
      'Thu nội địa (thực hiện)',
    ]);
  });
});
