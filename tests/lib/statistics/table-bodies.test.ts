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
    compared: false,
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

test('a report that comes again is told again', () => {
  const rows = [
    aRow('11 nghị quyết'),
    aRow('3 đề án'),
    aRow('495 thông báo', '', { report: other }),
    aRow('12 thông tri', '', { report: other }),
    aRow('305 báo cáo'),
    aRow('13 hướng dẫn'),
  ];
  expect(told(rows)).toEqual([
    [songLo.path, 'nhiệm kỳ 2015–2020', '11 nghị quyết, 3 đề án'],
    [other.path, '', '495 thông báo, 12 thông tri'],
    [songLo.path, 'nhiệm kỳ 2015–2020', '305 báo cáo, 13 hướng dẫn'],
  ]);
});

test('where the report changes with nearly every row, each row tells its own, in the order given', () => {
  const rows = [aRow('2.184 quyết định'), aRow('495 thông báo', '', { report: other }), aRow('305 báo cáo')];
  expect(tableBodies(rows)).toMatchObject([{ apart: true, rows }]);
  expect(tableBodies([aRow('217 đảng viên')])).toMatchObject([{ apart: true }]);
});

test('what a rule found never stands under what an archivist chose', () => {
  const chosen = [aRow('11 nghị quyết'), aRow('3 đề án')];
  const found = [
    aRow('6 quy định', undefined, { automatic: true }),
    aRow('2 quy chế', undefined, { automatic: true }),
  ];
  expect(tableBodies([...chosen, ...found]).map((body) => [body.report?.path, body.automatic])).toEqual([
    [songLo.path, false],
    [songLo.path, true],
  ]);
});
