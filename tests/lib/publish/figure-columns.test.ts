import { describe, expect, test } from 'vitest';
import type { FigureValue, LocatedFigure } from '../../../src/lib/figures/types.ts';
import { writeCsvw } from '../../../src/lib/publish/csvw.ts';
import { describeColumns, writeDataset, type Dataset } from '../../../src/lib/publish/dataset.ts';
import { figureColumns } from '../../../src/lib/publish/figure-columns.ts';
import { figureRecord } from '../../../src/lib/publish/figure-record.ts';
import { aReport, asRead } from '../../support/reports.ts';

const report = aReport({ date: '2020-09-21', title: 'Đảng bộ huyện Sông Lô' });
const address = (path: string) => `https://kho.example.vn${path}`;

function aFigure(value: FigureValue, more: Partial<LocatedFigure> = {}): LocatedFigure {
  return {
    id: 'sl-3',
    quote: 'bình quân đạt 94,2%',
    label: 'Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
    group: 'Xếp loại tổ chức đảng',
    value,
    unit: '%',
    state: 'reviewed',
    start: 0,
    end: 19,
    ...more,
  };
}

function row(figure: LocatedFigure, suggested?: string): Record<string, unknown> {
  const record = figureRecord(report, { ...asRead(figure), suggested }, address);
  return Object.fromEntries(figureColumns.map((column) => [column.name, column.cell(record)]));
}

const dataset: Dataset = {
  title: 'Số liệu',
  description: 'Số liệu mà các bài nêu.',
  about: address('/du-lieu/'),
  url: address('/du-lieu/so-lieu.csv'),
  built: '2026-11-24',
  rights: 'Ghi nguồn khi dùng.',
  publisher: 'Kho tư liệu xây dựng Đảng',
  archive: 'Kho tư liệu xây dựng Đảng',
};

describe('a row of figures', () => {
  test('leads to the sentence, and has the number as a program and as Vietnamese Excel read it', () => {
    expect(row(aFigure(94.2, { qualifier: 'bình quân' }))).toMatchObject({
      report: '2020/09/dang-bo-huyen-song-lo',
      quote: 'bình quân đạt 94,2%',
      shown: 'bình quân 94,2%',
      value: 94.2,
      valueVi: '94,2',
      url: 'https://kho.example.vn/2020/09/21/dang-bo-huyen-song-lo/#sl-3',
      district: 'song-lo',
      term: '2015–2020',
    });
  });

  test('thousands are not separated in numbers', () => {
    expect(row(aFigure(2095, { unit: 'công văn' }))).toMatchObject({ value: 2095, valueVi: '2095' });
  });

  test.each<[FigureValue, object]>([
    [
      { from: 175, to: 146 },
      { from: 175, to: 146 },
    ],
    [
      { part: 123, whole: 128 },
      { part: 123, whole: 128 },
    ],
    [
      { min: 70, max: 80 },
      { min: 70, max: 80 },
    ],
    [
      { from: 12.5, to: 4.1 },
      { from: 12.5, fromVi: '12,5', to: 4.1, toVi: '4,1' },
    ],
  ])('%j fills its own columns and leaves the single value empty', (value, columns) => {
    expect(row(aFigure(value))).toMatchObject({ ...columns, value: undefined, valueVi: undefined });
  });

  test('the state is told by its name, and by the one it had', () => {
    expect(row(aFigure(1, { state: 'automatic' }))).toMatchObject({
      state: 'automatic',
      extracted: 'automatic',
    });
    expect(row(aFigure(1))).toMatchObject({ state: 'reviewed', extracted: 'curated' });
  });

  test('a proposed indicator and an archivist’s stand in columns of their own', () => {
    expect(row(aFigure(1, { state: 'automatic' }), 'dang-vien-ket-nap')).toMatchObject({
      indicator: undefined,
      suggestedIndicator: 'dang-vien-ket-nap',
    });
    expect(row(aFigure(1, { indicator: 'thon-to-dan-pho' }))).toMatchObject({
      indicator: 'thon-to-dan-pho',
      suggestedIndicator: undefined,
    });
  });
});

describe('what a download says of itself', () => {
  test('JSON tells rows, columns, date, rights and citation before the rows', () => {
    const record = figureRecord(report, asRead(aFigure(94.2)), address);
    const json = JSON.parse(
      writeDataset(dataset, 'figures', [record, record], describeColumns(figureColumns)),
    );
    expect(json).toMatchObject({ count: 2, built: '2026-11-24', rights: 'Ghi nguồn khi dùng.' });
    expect(json.citation).toBe(
      'Kho tư liệu xây dựng Đảng: Số liệu, dữ liệu cập nhật đến 24/11/2026, https://kho.example.vn/du-lieu/so-lieu.csv',
    );
    expect(json.figures).toHaveLength(2);
    for (const key of Object.keys(json.figures[0])) expect(json.columns).toHaveProperty(key);
  });

  test('an empty set of rows is still a whole file', () => {
    expect(JSON.parse(writeDataset(dataset, 'figures', [], {}))).toMatchObject({ count: 0, figures: [] });
  });

  test('CSVW names the columns of the header, in order, each with its meaning and its type', () => {
    const metadata = JSON.parse(writeCsvw(dataset, 'so-lieu.csv', figureColumns, ['report', 'id'], 27));
    expect(metadata.url).toBe('so-lieu.csv');
    expect(metadata['dc:extent']).toBe('27 dòng');
    const { columns, primaryKey } = metadata.tableSchema;
    expect(columns.map((column: { titles: string }) => column.titles)).toEqual(
      figureColumns.map((column) => column.name),
    );
    for (const column of columns) expect(column['dc:description']).toMatch(/\p{L}.*[.:;,)\d%…]$/u);
    expect(primaryKey).toEqual(['report', 'id']);
    expect(columns.find((column: { name: string }) => column.name === 'valueVi').datatype).toEqual({
      base: 'number',
      format: { decimalChar: ',', groupChar: '.' },
    });
  });
});
