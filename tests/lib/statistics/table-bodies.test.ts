import { expect, test } from 'vitest';
import { tableBodies } from '../../../src/lib/statistics/table-bodies.ts';
import type { TableRow } from '../../../src/lib/statistics/table-row.ts';

const report = (path: string) => ({
  title: 'Đảng bộ huyện Sông Lô',
  path,
  date: '2020-09-21',
  district: { id: 'song-lo', name: 'huyện Sông Lô' },
  term: '2015–2020',
});
const songLo = report('/2020/09/21/song-lo/');
const other = report('/2020/09/21/tam-dao/');

function aRow(shown: string, note = 'nhiệm kỳ 2015–2020', more: Partial<TableRow> = {}): TableRow {
  return {
    report: songLo,
    anchor: 'sl-1',
    shown,
    magnitude: 1,
    label: 'Nghị quyết',
    group: 'Văn bản ban hành',
    note,
    suggested: false,
    automatic: false,
    ...more,
  };
}
const told = (rows: TableRow[]) =>
  tableBodies(rows).map((body) => [
    body.report?.path,
    body.note,
    body.rows.map((row) => row.shown).join(', '),
  ]);

test('a report and a period are told once for the rows that share them', () => {
  expect(told([aRow('11 nghị quyết'), aRow('3 đề án'), aRow('bình quân 153 đảng viên', 'mỗi năm')])).toEqual([
    [songLo.path, 'nhiệm kỳ 2015–2020', '11 nghị quyết, 3 đề án'],
    [undefined, 'mỗi năm', 'bình quân 153 đảng viên'],
  ]);
});

test('rows keep their order, and a report that comes again is told again', () => {
  const rows = [aRow('2.184 quyết định'), aRow('495 thông báo', '', { report: other }), aRow('305 báo cáo')];
  expect(told(rows)).toEqual([
    [songLo.path, 'nhiệm kỳ 2015–2020', '2.184 quyết định'],
    [other.path, '', '495 thông báo'],
    [songLo.path, 'nhiệm kỳ 2015–2020', '305 báo cáo'],
  ]);
});

test('what a rule found never stands under what an archivist chose', () => {
  const rows = [aRow('11 nghị quyết'), aRow('3 đề án', undefined, { automatic: true })];
  expect(tableBodies(rows).map((body) => [body.report?.path, body.automatic])).toEqual([
    [songLo.path, false],
    [songLo.path, true],
  ]);
});
