import { describe, expect, test } from 'vitest';
import { reckon } from '../../../../src/lib/import/reckon/reckon.ts';
import { countWords } from '../../../../src/lib/import/reckon/words.ts';

const keys = (text: string) => countWords(text).map(({ key }) => key);
const passages = (...lines: string[]) => lines.map((words, index) => ({ words, where: `đoạn ${index + 1}` }));

describe('the words of a text', () => {
  test.each([
    ['Kết nạp 4.512 đảng viên, đạt 94,2%.', ['kết', 'nạp', '4.512', 'đảng', 'viên', 'đạt', '94,2', '%']],
    ['Quyết định số 45-QĐ/HU ngày 12/3/2019', ['quyết', 'định', 'số', '45', 'qđ', 'hu', 'ngày', '12/3/2019']],
    ['12 m² ≥ 95 %', ['12', 'm2', '≥', '95', '%']],
    ['Sông\u00A0Lô, Sô\u00ADng Lô', ['sông', 'lô', 'sông', 'lô']],
    ['12Ngày', ['12ngày']],
    ['\uF0B3 95', ['\uF0B3', '95']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe('a reckoning', () => {
  test('comes out even where every word is in the report or told', () => {
    const source = passages(
      'Huyện ủy Sông Lô – Báo cáo số 45-BC/HU',
      'Toàn Đảng bộ có 27 chi bộ.',
      'Trang 1',
    );
    const told = [
      { words: 'Huyện ủy Sông Lô – Báo cáo số 45-BC/HU', reason: 'đầu trang', where: 'đầu trang' },
      { words: 'Trang 1', reason: 'chân trang', where: 'chân trang' },
    ];
    const { missing, leftOut } = reckon(source, ['Toàn Đảng bộ có 27 chi bộ.'], told);
    expect(missing).toEqual([]);
    expect(leftOut.map(({ after }) => after)).toEqual([undefined, 'Toàn Đảng bộ có 27 chi bộ']);
  });

  test('names the words that are nowhere, and where they stood', () => {
    const source = passages('Cả huyện có 27 chi bộ.', 'Đã tinh giản 38 biên chế.', 'Kết nạp 38 đảng viên.');
    const kept = ['Cả huyện có 27 chi bộ.', 'Đã tinh giản biên chế.', 'Kết nạp 38 đảng viên.'];
    expect(reckon(source, kept, []).missing).toEqual([
      { words: '38', reason: '', where: 'đoạn 2', after: 'huyện có 27 chi bộ Đã tinh giản', within: true },
    ]);
  });

  test('a word that another passage has too does not hide its loss', () => {
    const source = passages('Xã A có 12 chi bộ.', 'Xã B có 12 chi bộ.', 'Xã C có 12 chi bộ.');
    const { missing } = reckon(source, ['Xã A có 12 chi bộ.\nXã C có 12 chi bộ.'], []);
    expect(missing).toMatchObject([{ words: 'Xã B có 12 chi bộ', where: 'đoạn 2' }]);
  });

  test('two words that have become one are missed', () => {
    const { missing } = reckon(
      passages('Dòng một có 12 chi bộ', 'dòng hai'),
      ['Dòng một có 12 chi bộdòng hai'],
      [],
    );
    expect(missing).toMatchObject([{ words: 'bộ' }, { words: 'dòng' }]);
  });

  test('the order in which passages stand does not matter, nor where lines end', () => {
    const source = passages('Toàn Đảng bộ có 27', 'tổ chức cơ sở đảng.', 'Kết nạp 141 đảng viên.');
    const kept = ['Kết nạp 141 đảng viên.\nToàn Đảng bộ có 27 tổ chức cơ sở đảng.'];
    expect(reckon(source, kept, []).missing).toEqual([]);
  });

  test('a passage in an old font counts by the reading that the report has', () => {
    const source = [{ words: '§¶ng bé huyÖn', otherwise: ['Đảng bộ huyện'], where: 'đoạn 1' }];
    expect(reckon(source, ['ĐẢNG BỘ HUYỆN'], []).missing).toEqual([]);
  });

  test('takes time in proportion to the words, however often they repeat', () => {
    const line = 'chi bộ và chi bộ và ';
    const source = passages(...Array.from({ length: 20_000 }, () => line));
    expect(reckon(source, [line.repeat(20_000)], []).missing).toEqual([]);
  });
});
