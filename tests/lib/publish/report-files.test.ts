import { describe, expect, test } from 'vitest';
import { citedReport } from '../../../src/lib/publish/citation/cited-report.ts';
import { writeCitation } from '../../../src/lib/publish/citation/files.ts';
import type { Dataset } from '../../../src/lib/publish/dataset.ts';
import { writeFigures } from '../../../src/lib/publish/figure-files.ts';
import { figureRecord } from '../../../src/lib/publish/figure-record.ts';
import { reportData, writeReportData, type ReportData } from '../../../src/lib/publish/report-data.ts';
import { makeReportFile, reportFileNames } from '../../../src/lib/publish/report-files.ts';
import { reportRecord } from '../../../src/lib/publish/report-record.ts';
import type { LocatedFigure } from '../../../src/lib/figures/types.ts';
import { csvwProblems } from '../../support/csvw.ts';
import { aReport, asRead } from '../../support/reports.ts';

const address = (path: string) => `https://kho.example.vn${path}`;
const words = { title: (name: string) => `Số liệu: ${name}`, description: 'Số liệu nêu trong các bài.' };
const about = {
  description: words.description,
  about: address('/du-lieu/'),
  built: '2026-11-24',
  rights: 'Ghi nguồn khi dùng.',
  publisher: 'Kho tư liệu xây dựng Đảng',
  archive: 'Kho tư liệu xây dựng Đảng',
};
const columns = address('/du-lieu/so-lieu.csv-metadata.json');
const report = {
  ...aReport({ date: '2020-09-21', title: 'Đảng bộ huyện Sông Lô: “nâng cao” 100% & hơn' }),
  source: { name: 'Báo Vĩnh Phúc' },
};

function aFigure(id: string, given: Partial<LocatedFigure>): LocatedFigure {
  const quote = given.quote ?? '153 đảng viên';
  const rest = { label: 'Đảng viên', group: 'Đảng viên', unit: 'đảng viên', value: 153 };
  return { id, state: 'reviewed', start: 0, end: quote.length, ...rest, ...given, quote };
}

const figures = [
  aFigure('sl-1', { period: 'mỗi năm', indicator: 'dang-vien-ket-nap' }),
  aFigure('sl-2', {
    quote: '−5,5%',
    value: -5.5,
    unit: '%',
    state: 'automatic',
    subject: '=Huyện, “ủy”',
  }),
  aFigure('sl-3', { quote: 'từ 175 thôn xuống còn 146', value: { from: 175, to: 146 }, unit: 'thôn' }),
].map((figure, at) =>
  figureRecord(report, { ...asRead(figure), suggested: at === 1 ? 'ty-le' : undefined }, address),
);
const record = { ...reportRecord(report, address), figures: figures.length };
const blocks = [
  { anchor: 'd-1', text: 'Đoạn một, “nguyên văn”.' },
  { anchor: 'd-2', text: 'Dòng một\nDòng hai' },
];

/** As the browser has it: written into the file and read back. */
function readBack(given = figures): ReportData {
  const own = { ...about, title: record.title, url: record.data };
  return JSON.parse(
    writeReportData(
      reportData(own, { ...record, figures: given.length }, blocks, given, {
        columns,
        version: '3f9a0c12b4de',
        starts: given.map(() => 0),
      }),
    ),
  );
}

describe('what is made of a report’s index.json', () => {
  const data = readBack();
  const make = (name: Parameters<typeof makeReportFile>[0]) => makeReportFile(name, data, words);

  test('the table is the one made of the figures themselves, letter for letter', () => {
    const dataset: Dataset = { ...about, title: words.title(record.title), url: '' };
    expect(make('so-lieu.csv')).toBe(writeFigures('csv', dataset, figures));
    expect(make('so-lieu.csv').startsWith('\uFEFF')).toBe(true);
    expect(make('so-lieu.csv').split('\r\n')).toHaveLength(figures.length + 2);
  });

  test('its metadata are valid, true of it, and cite a file that is there', () => {
    const metadata = JSON.parse(make('so-lieu.csv-metadata.json'));
    expect(metadata.url).toBe('so-lieu.csv');
    expect(csvwProblems(metadata, make('so-lieu.csv'))).toEqual([]);
    expect(metadata).toMatchObject({
      'dc:title': words.title(record.title),
      'dc:extent': '3 dòng',
      'dc:publisher': about.publisher,
      'dc:modified': { '@value': about.built },
    });
    expect(metadata['dc:bibliographicCitation']).toContain(record.data);
  });

  test.each(['bib', 'ris', 'csl.json'] as const)('trich-dan.%s is the one made of the record', (format) => {
    const cited = citedReport({ ...record, version: data.version }, about.publisher);
    expect(make(`trich-dan.${format}`)).toContain('Bản đã đọc: 3f9a0c12b4de');
    expect(make(`trich-dan.${format}`)).toBe(writeCitation(format, cited));
  });

  test('the text is the words as printed, between what the report is and how to cite it', () => {
    expect(make('toan-van.txt')).toBe(
      [
        report.title,
        'Lệ Quyên · 21/09/2020 · huyện Sông Lô, tỉnh Vĩnh Phúc · 2015–2020',
        'Đoạn một, “nguyên văn”.',
        'Dòng một\nDòng hai',
        `---\nLệ Quyên: ${report.title}, Báo Vĩnh Phúc, ngày 21/9/2020.\n${record.url}\n`,
      ].join('\n\n'),
    );
  });
});

test('a report without figures has no table', () => {
  expect(reportFileNames(readBack([]))).toEqual([
    'toan-van.txt',
    'trich-dan.bib',
    'trich-dan.ris',
    'trich-dan.csl.json',
  ]);
  expect(reportFileNames(readBack())).toContain('so-lieu.csv-metadata.json');
});

test('what figures share with their report is said once', () => {
  const data = readBack();
  expect(data.figures.map((figure) => Object.keys(figure))).not.toContainEqual(
    expect.arrayContaining(['district']),
  );
  expect(data).toMatchObject({ date: '2020-09-21', district: { id: 'song-lo' }, term: '2015–2020' });
});
