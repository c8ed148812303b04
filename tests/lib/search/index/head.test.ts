import { expect, test } from 'vitest';
import { BrokenIndexFile } from '../../../../src/lib/search/index/bytes.ts';
import { decodeHead, encodeHead, valuesOf } from '../../../../src/lib/search/index/head.ts';
import type { SearchDocument } from '../../../../src/lib/search/types.ts';

const report = (date: string, district: string, author: string, authors?: string[]): SearchDocument => ({
  url: `/${date}/`,
  title: '',
  date,
  district,
  term: '2015–2020',
  author,
  ...(authors ? { authors } : {}),
  year: date.slice(0, 4),
  paragraphs: [],
});
const documents = [
  report('2021-03-02', 'Sông Lô', 'Lệ Quyên, Kim Dung', ['Lệ Quyên', 'Kim Dung']),
  report('2021-03-02', '', '__proto__'),
  report('2020-09-21', 'Sông Lô', 'Lệ Quyên'),
  report('1968-12-31', 'Lập Thạch', ''),
];
const parts = {
  lengths: [700, 1, 1234, 90_000],
  textUnits: Uint32Array.of(40, 3, 200, 9000),
  firstWords: ['1968', 'chi', 'dang00dr'],
  wordUnits: Uint32Array.of(150, 1, 20_000),
  firstNeighbours: ['a', 'dang00dr'],
  neighbourUnits: Uint32Array.of(3, 90),
  figureUnits: Uint32Array.of(230, 7),
  suggestFiles: ['tat-ca', 'a'],
};
const bytes = encodeHead(documents, parts);

test('the head tells of every page what it was told', () => {
  const head = decodeHead(bytes);
  expect(head.days).toEqual(documents.map(({ date }) => date));
  expect(head.filters.district).toEqual(
    new Map([
      ['Lập Thạch', [3]],
      ['Sông Lô', [0, 2]],
    ]),
  );
  expect(head.filters.author).toEqual(
    new Map([
      ['Kim Dung', [0]],
      ['Lệ Quyên', [0, 2]],
      ['__proto__', [1]],
    ]),
  );
  expect(head.filters.year.get('2021')).toEqual([0, 1]);
  expect([...head.textUnits]).toEqual([...parts.textUnits]);
  expect(head.meanLength).toBe((700 + 1 + 1234 + 90_000) / 4);
  expect([...head.wordUnits]).toEqual([...parts.wordUnits]);
  expect([...head.figureUnits]).toEqual([...parts.figureUnits]);
  expect(head).toMatchObject({ firstWords: parts.firstWords, suggestFiles: ['a', 'tat-ca'] });
});

test('lengths are told to a twentieth', () => {
  for (const [page, length] of decodeHead(bytes).lengths.entries())
    expect(Math.abs(length / parts.lengths[page]! - 1)).toBeLessThan(0.05);
});

test('an archive without a report has a head', () => {
  const units = new Uint32Array();
  const none = {
    ...parts,
    lengths: [],
    textUnits: units,
    firstWords: [],
    wordUnits: units,
    figureUnits: units,
  };
  expect(decodeHead(encodeHead([], none))).toMatchObject({ pageCount: 0, meanLength: 0, days: [] });
});

test('a head cut short is a broken file', () => {
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeHead(bytes.subarray(0, length))).toThrow(BrokenIndexFile);
});

test('is the same again, files of suggestions and values in the order of their letters', () => {
  const suggestFiles = ['tat-ca', 'a'];
  const head = decodeHead(encodeHead(documents, { ...parts, suggestFiles }));
  expect(suggestFiles).toEqual(['tat-ca', 'a']);
  expect(head.suggestFiles).toEqual(['a', 'tat-ca']);
  expect(head.days).toEqual(documents.map(({ date }) => date));
  expect([...head.filters.year]).toEqual([
    ['1968', [3]],
    ['2020', [2]],
    ['2021', [0, 1]],
  ]);
  expect([...head.neighbourUnits]).toEqual([3, 90]);
  expect(head.firstNeighbours).toEqual(parts.firstNeighbours);
  for (const date of ['1969-12-31', '1970-01-01', '1970-01-02', '1900-03-01']) {
    const one = { ...parts, lengths: [5], textUnits: Uint32Array.of(1) };
    expect(decodeHead(encodeHead([report(date, 'A', 'B')], one)).days).toEqual([date]);
  }
});

test('a report has each value of a filter once, and no empty one', () => {
  const [several, unnamed, alone] = documents;
  expect(valuesOf('author')(several!)).toEqual(['Lệ Quyên', 'Kim Dung']);
  expect(valuesOf('author')({ ...several!, authors: ['A', 'A', ''] })).toEqual(['A']);
  expect(valuesOf('author')({ ...alone!, authors: [] })).toEqual(['Lệ Quyên']);
  expect(valuesOf('district')(several!)).toEqual(['Sông Lô']);
  expect(valuesOf('district')(unnamed!)).toEqual([]);
});
