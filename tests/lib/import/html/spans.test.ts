import { expect, test } from 'vitest';
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
