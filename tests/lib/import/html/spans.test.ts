import { describe, expect, test } from 'vitest';
import { importReport } from '../../../../src/lib/import/import-report.ts';
import { readSourceFile } from '../../../../src/lib/import/read-file.ts';
import { context } from '../import-fixture.ts';

const import_ = async (table: string) => {
  const page = `<html><head><meta charset="utf-8"></head><body><h1>Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo</h1><p>${'Trong nhiệm kỳ qua, Đảng bộ huyện đã ban hành 11 nghị quyết để lãnh đạo toàn diện. '.repeat(6)}</p>${table}</body></html>`;
  const bytes = new TextEncoder().encode(page);
  return importReport(await readSourceFile('bai.html', bytes), { ...context, file: 'bai.html' });
};

test.each(['100000000', '-3', 'nhiều', '1e99'])(
  'a cell that says it spans %s columns and rows spans no more than its table has',
  async (span) => {
    const { body } = await import_(
      `<table><tr><td colspan="${span}" rowspan="${span}">27 chi bộ</td></tr><tr><td>15</td><td>16</td></tr></table>`,
    );
    const rows = body.split('\n').filter((line) => line.startsWith('|'));
    expect(rows[0]).toContain('27 chi bộ');
    expect(rows.join('\n')).toMatch(/15.*16/);
    for (const row of rows) expect(row.split('|').length).toBeLessThanOrEqual(6);
  },
);

test('a heading over several columns still stands over all of them', async () => {
  const { body } = await import_(
    '<table><tr><th>Đơn vị</th><th colspan="2">Kết nạp</th></tr><tr><td>Xã Tứ Yên</td><td>12</td><td>15</td></tr></table>',
  );
  expect(body).toMatch(/\| Đơn vị\s*\| Kết nạp\s*\|\s*\|/);
});

describe('every number stays under its heading', () => {
  const rowsOf = (body: string) =>
    body
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^[\s|:-]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );

  test.each<[string, string, string[][]]>([
    [
      'beside a heading over two rows and one over two columns',
      '<tr><th rowspan="2">Khối</th><th colspan="2">Năm</th></tr><tr><th>2019</th><th>2020</th></tr><tr><td>Xã</td><td>12</td><td>14</td></tr>',
      [
        ['Khối', 'Năm', ''],
        ['', '2019', '2020'],
        ['Xã', '12', '14'],
      ],
    ],
    [
      'behind a cell over two columns, where one from above reaches down between',
      '<tr><td>Xã</td><td>Thôn</td><td rowspan="2">Chung</td><td>2020</td></tr><tr><td colspan="2">Tứ Yên</td><td>15</td></tr>',
      [
        ['Xã', 'Thôn', 'Chung', '2020'],
        ['Tứ Yên', '', '', '15'],
      ],
    ],
    [
      'in a table of which no row has a cell in each column',
      '<tr><td colspan="4">Kết nạp</td><td>Ghi chú</td></tr><tr><td colspan="2">Nam</td><td>12</td><td>15</td><td>x</td></tr><tr><td>A</td><td>B</td><td colspan="2">7</td><td>y</td></tr>',
      [
        ['Kết nạp', '', '', '', 'Ghi chú'],
        ['Nam', '', '12', '15', 'x'],
        ['A', 'B', '7', '', 'y'],
      ],
    ],
    [
      'beside a cell that goes to the end of the table',
      '<tr><td>Xã</td><td rowspan="0">Gộp</td><td>Số</td></tr><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>',
      [
        ['Xã', 'Gộp', 'Số'],
        ['A', '', '1'],
        ['B', '', '2'],
      ],
    ],
    [
      'below a head whose last cell says that it goes on',
      '<thead><tr><th rowspan="9">Khối</th><th>Số</th></tr></thead><tbody><tr><td>Xã</td><td>12</td></tr></tbody>',
      [
        ['Khối', 'Số'],
        ['Xã', '12'],
      ],
    ],
    [
      'in a block of four that is one cell',
      '<tr><td rowspan="2" colspan="2">Chung</td><td>1</td></tr><tr><td>2</td></tr><tr><td>A</td><td>B</td><td>3</td></tr>',
      [
        ['Chung', '', '1'],
        ['', '', '2'],
        ['A', 'B', '3'],
      ],
    ],
  ])('%s', async (_, table, rows) => {
    expect(rowsOf((await import_(`<table>${table}</table>`)).body)).toEqual(rows);
  });
});
