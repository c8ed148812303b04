import { describe, expect, test } from 'vitest';
import { keysIn, keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { countAt } from '../../../../src/lib/search/query/counts.ts';
import { dateAt } from '../../../../src/lib/search/query/dates.ts';
import {
  documentAt,
  isShortNumber,
  type NumberMatch,
} from '../../../../src/lib/search/query/document-numbers.ts';
import { parseQuery } from '../../../../src/lib/search/query/parse.ts';
import { quantityAt } from '../../../../src/lib/search/query/quantities.ts';

type Reader = (words: ReturnType<typeof parseQuery>['words'], at: number) => NumberMatch | undefined;

const readWith =
  (reader: Reader) =>
  (typed: string, at = 0) =>
    reader(parseQuery(typed).words, at);
/** Whether a report that prints it so is found. */
const finds = (match: NumberMatch | undefined, printed: string) =>
  match?.alternatives.some(({ keys }) => keys.join(' ') === keysOf(printed)) ?? false;
const weightOf = (match: NumberMatch | undefined, printed: string) =>
  match?.alternatives.find(({ keys }) => keys.join(' ') === keysOf(printed))?.weight;

describe('a document number', () => {
  const read = readWith(documentAt);

  test.each([
    ['22-NQ/TW', 3],
    ['22 nq tw', 3],
    ['22/NQ-TW', 3],
    ['NQ 22', 2],
    ['nq22', 2],
    ['NQ 22 TW', 3],
    ['22 NQ', 2],
    ['nghị quyết 22', 3],
    ['nghi quyet so 22', 4],
    ['nghị quyết số 22-NQ/TW', 6],
    ['nghị quyết số 22-NQ', 5],
    ['nghị quyết 22-NQ/TW', 5],
    ['nghị quyết số 22 của Trung ương', 4],
  ])('«%s» is one of %i words', (typed, length) => {
    const match = read(typed);
    expect(match!.length).toBe(length);
    for (const printed of ['22-NQ', 'Nghị quyết số 22', 'Nghị quyết 22'])
      expect(finds(match, printed), printed).toBe(true);
    expect(finds(match, '22-NQ/TW')).toBe(/tw/i.test(typed));
  });

  test('as printed before as written out; with its issuer the whole before its beginning', () => {
    const [plain, whole] = [read('22-NQ'), read('22-NQ/TW')];
    expect(weightOf(plain, '22-NQ')).toBe(1);
    expect(weightOf(plain, 'Nghị quyết 22')!).toBeLessThan(1);
    expect(weightOf(whole, '22-NQ/TW')).toBe(1);
    expect(weightOf(whole, '22-NQ')!).toBeLessThan(1);
    expect(weightOf(whole, 'Nghị quyết số 22')!).toBeLessThan(weightOf(whole, '22-NQ')!);
    expect(weightOf(whole, 'Nghị quyết 22')).toBe(weightOf(whole, 'Nghị quyết số 22'));
  });

  test('a code that several kinds have finds each of them', () => {
    expect(finds(read('12-QĐ/TW'), 'Quyết định số 12')).toBe(true);
    expect(finds(read('12-QĐ/TW'), 'Quy định số 12')).toBe(true);
    expect(finds(read('quy định 12'), '12-QĐ')).toBe(true);
    expect(finds(read('12-QĐi/TW'), 'Quyết định số 12')).toBe(false);
  });

  test.each([
    '22',
    '22 xã',
    'nghị quyết',
    'nghị quyết về nông thôn mới',
    'nghị quyết số',
    'nghị quyết 22015',
    '22015-NQ',
    'nghị định quyết 22',
    'đa 01 hộ',
    '22 da',
    '22 xyz',
  ])('«%s» is none', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  test('is read where it stands, and nowhere else', () => {
    expect(read('theo 22-NQ/TW', 0)).toBeUndefined();
    expect(read('theo 22-NQ/TW', 1)?.length).toBe(3);
    expect(read('22 xã NQ 35', 0)).toBeUndefined();
  });

  test('is at most four digits', () => {
    expect([undefined, '', '1', '2020', '20201', '1ǂ2', 'a1'].map(isShortNumber)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a day', () => {
  const read = readWith(dateAt);

  test.each([
    ['21/9/2020', 3],
    ['21-09-2020', 3],
    ['2020-09-21', 3],
    ['21 tháng 9 năm 2020', 5],
    ['21 thang 9 nam 2020', 5],
    ['ngày 21/9/2020', 4],
    ['ngay 21 thang 9 nam 2020', 6],
  ])('«%s» is found in each of its forms', (typed, length) => {
    const match = read(typed);
    expect(match!.length).toBe(length);
    for (const printed of ['21/9/2020', '21 tháng 9 năm 2020', '21 tháng 9/2020', '20200921'])
      expect(finds(match, printed), printed).toBe(true);
    expect(match!.alternatives.every(({ weight }) => weight === 1)).toBe(true);
  });

  test('the day that a report was published', () => {
    expect(finds(read('1/9/2020'), '20200901')).toBe(true);
    expect(finds(read('11/12/1999'), '19991211')).toBe(true);
  });

  test.each([
    ['1/1/1900', true],
    ['31/12/2100', true],
    ['1/1/1899', false],
    ['1/1/2101', false],
    ['32/1/2020', false],
    ['0/1/2020', false],
    ['1/13/2020', false],
    ['1/0/2020', false],
    ['1/1/20', false],
    ['21 tháng 9', false],
    ['21 quý 9 năm 2020', false],
    ['21 tháng 9 của 2020', false],
    ['ngày 21', false],
    ['ngày', false],
    ['', false],
  ])('«%s»: %s', (typed, isDay) => {
    expect(read(typed) !== undefined).toBe(isDay);
  });
});

describe('a quantity', () => {
  const read = readWith(quantityAt);

  test.each([
    ['3 415 hộ', 2, ['3.415'], ['3', '3 415 hộ']],
    ['1 234 567', 3, ['1.234.567'], ['1', '1,235 triệu', '1,234567 triệu']],
    ['61,5 phần trăm', 3, ['61,5', '61,5 phần trăm', '61,50'], ['61']],
    ['83,3', 1, ['83,3', '83,30'], ['833', '83']],
    ['83,30', 1, ['83,3', '83,30', '83,300'], []],
    ['83,0', 1, ['83', '83,0'], []],
    ['2.450 triệu', 2, ['2,45 tỷ', '2.450 triệu', '2.450.000.000', '2.450.000 nghìn'], ['2,45 triệu']],
    ['2,45 tỉ', 2, ['2.450 triệu', '2,45 tỷ'], ['2,45']],
    ['12 nghìn', 2, ['12.000', '12 ngàn'], ['0,012 triệu']],
    ['12 ngan', 2, ['12.000', '12 nghìn'], []],
    ['2 nghìn tỷ', 3, ['2.000 tỷ', '2 ngàn tỷ', '2.000.000.000.000'], ['2 nghìn', '2.000']],
    ['2.000.000 đồng', 1, ['2 triệu', '2.000 nghìn'], ['2 tỷ']],
    ['100.000.000', 1, ['100 triệu', '0,1 tỷ'], ['0,0001 nghìn tỷ']],
    ['2 hecta', 2, ['2 ha', '2 héc ta', '2'], ['2 km']],
    ['5 cây số', 3, ['5 km', '5 ki lô mét'], ['5 ha', '5 cây']],
    ['30 đô la mỹ', 4, ['30 usd', '30 đô la'], []],
  ])('«%s» is %i words long and found as %j, not as %j', (typed, length, found, not) => {
    const match = read(typed);
    expect(match!.length).toBe(length);
    for (const printed of found) expect(finds(match, printed), printed).toBe(true);
    for (const printed of not) expect(finds(match, printed), printed).toBe(false);
  });

  test.each(['2095', '3.415', 'hộ', '', '12 hộ', '0', '1000', '3 41', '0 415', '1234 567'])(
    '«%s» has one form alone',
    (typed) => {
      expect(read(typed)).toBeUndefined();
    },
  );

  test('the same number without its unit is hardly the same, but for a percent sign', () => {
    expect(weightOf(read('2 ha'), '2')).toBeLessThan(weightOf(read('2 ha'), '2 hecta')!);
    expect(weightOf(read('61,5 phần trăm'), '61,5')).toBe(
      weightOf(read('61,5 phần trăm'), '61,50 phần trăm'),
    );
  });

  test('printed otherwise it is a little less than as typed', () => {
    for (const typed of ['83,3', '2 tỷ', '2 ha'])
      for (const { weight } of read(typed)!.alternatives) expect(weight).toBeLessThan(1);
  });

  test('nobody prints four decimals with a scale', () => {
    expect(finds(read('1.234.567'), '1,234567 triệu')).toBe(false);
    expect(finds(read('12.345.678'), '12.345,678 nghìn')).toBe(true);
    expect(finds(read('12.345 nghìn'), '12,345 triệu')).toBe(true);
  });
});

describe('how many, in words', () => {
  const read = readWith(countAt);

  test.each([
    ['tám lý do', 1, '8'],
    ['hai mươi mốt xã', 3, '21'],
    ['hai xã', 1, '2'],
    ['một nghìn hộ', 2, '1000'],
    ['năm trăm hộ', 2, '500'],
    ['mười hai chi bộ', 2, '12'],
  ])('«%s» is found in figures', (typed, length, figures) => {
    const match = read(typed);
    expect(match!.length).toBe(length);
    expect(match!.alternatives.map(({ keys }) => keys)).toEqual([keysIn(figures)]);
    expect(match!.alternatives[0]!.weight).toBeLessThan(1);
  });

  test.each([
    'một xã',
    'năm học',
    'không có',
    'trăm hộ',
    'hai nghìn hộ',
    'một rưỡi',
    'xã',
    '"tám lý do"',
    '8 xã',
  ])('«%s» says no count that reports print', (typed) => {
    expect(read(typed)).toBeUndefined();
  });
});
