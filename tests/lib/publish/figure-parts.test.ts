import { describe, expect, test } from 'vitest';
import { figureRecord } from '../../../src/lib/publish/figure-record.ts';
import { writeFigures } from '../../../src/lib/publish/figure-files.ts';
import { figureParts, MOST_FIGURES, writeFigureParts } from '../../../src/lib/publish/figure-parts.ts';
import type { ReportFigure } from '../../../src/lib/report/types.ts';
import { csvwProblems } from '../../support/csvw.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { aReport } from '../../support/reports.ts';

const address = (path: string) => `https://kho.example.vn${path}`;
const dataset = {
  title: 'Số liệu',
  description: 'Số liệu nêu trong các bài.',
  about: address('/du-lieu/'),
  url: address('/du-lieu/so-lieu.csv'),
  built: '2026-11-24',
  rights: 'Ghi nguồn khi dùng.',
  publisher: 'Kho tư liệu xây dựng Đảng',
  archive: 'Kho tư liệu xây dựng Đảng',
};
const years = ['2021', '2021', '2021', '2021', '2021', '2020', '2018', '2018'];

describe('the figures of a large archive in files by year', () => {
  test('one file, as long as it holds them all', () => {
    expect(figureParts(years, (year) => year, 8)).toEqual([]);
    expect(figureParts([], (year: string) => year)).toEqual([]);
  });

  test('every figure lies in one of them, in its order; a year of too many in several', () => {
    const parts = figureParts(years, (year) => year, 3);
    expect(parts.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['2021-1', 3],
      ['2021-2', 2],
      ['2020', 1],
      ['2018', 2],
    ]);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(years);
  });

  test('none is over 25 MB, however long the words of its figures', () => {
    const quote = 'tổng số 2.095 công văn, kế hoạch, báo cáo, thông báo, kết luận của Ban Thường vụ Huyện ủy';
    const figure: ReportFigure = {
      id: 'sl-7w3c-e5t1',
      quote,
      shown: quote,
      label: 'Công văn, kế hoạch, báo cáo, thông báo, kết luận đã ban hành',
      group: 'Văn bản ban hành của Ban Chấp hành, Ban Thường vụ Huyện ủy',
      value: 2095,
      unit: 'công văn, kế hoạch, báo cáo',
      period: 'nhiệm kỳ 2015–2020',
      subject: 'Ban Chấp hành, Ban Thường vụ Huyện ủy Sông Lô',
      indicator: 'cong-van-ban-hanh',
      state: 'reviewed',
      start: 0,
      end: quote.length,
    };
    const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';
    const record = figureRecord(aReport({ date: '2020-09-21', title }), figure, address);
    for (const format of ['json', 'csv'] as const) {
      const size = (count: number) =>
        Buffer.byteLength(
          writeFigures(
            format,
            dataset,
            Array.from({ length: count }, () => record),
          ),
        );
      expect((size(11) - size(1)) * (MOST_FIGURES / 10)).toBeLessThan(26e6);
    }
  });
});

describe('the list of these files', () => {
  const parts = [
    { name: '2021-1', count: 3 },
    { name: '2020', count: 1 },
  ];

  test('is read by programs and by people', () => {
    const { parts: listed, columns } = JSON.parse(
      writeFigureParts('json', { ...dataset, url: address('/du-lieu/so-lieu.json') }, parts),
    );
    expect(listed[0]).toEqual({
      part: '2021-1',
      count: 3,
      csv: address('/du-lieu/so-lieu-2021-1.csv'),
      json: address('/du-lieu/so-lieu-2021-1.json'),
    });
    expect(Object.keys(columns)).toEqual(Object.keys(listed[0]));
    const [header, first] = parseCsv(writeFigureParts('csv', dataset, parts).slice(1));
    expect(header).toEqual(Object.keys(columns));
    expect(first).toEqual(Object.values(listed[0]).map(String));
  });

  test('the metadata describe each of the tables', () => {
    const url = address('/du-lieu/so-lieu.csv-metadata.json');
    const { tables, ...group } = JSON.parse(
      writeFigureParts('csv-metadata.json', { ...dataset, url }, parts),
    );
    expect(tables).toEqual([
      { url: 'so-lieu-2021-1.csv', 'dc:extent': '3 dòng' },
      { url: 'so-lieu-2020.csv', 'dc:extent': '1 dòng' },
    ]);
    expect(group['dc:extent']).toBe('4 dòng');
    expect(csvwProblems(group, writeFigures('csv', dataset, []))).toEqual([]);
  });
});
