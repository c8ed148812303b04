import { describe, expect, test } from 'vitest';
import { documentSchema } from '../../../../src/lib/authorities/documents/schema.ts';
import { findNamed } from '../../../../src/lib/authorities/documents/named.ts';
import { citeDocuments } from '../../../../src/lib/authorities/documents/resolve.ts';
import { findDocuments } from '../../../../src/lib/authorities/documents/parse.ts';
import { aDocument } from '../../../support/authorities.ts';

/** Every fact of every mention, and no other. */
const read = (text: string) => findDocuments(text).map(({ reference }) => reference);
const party = (facts: object) => ({ system: 'party', ...facts });
const state = (facts: object) => ({ system: 'state', ...facts });
const plenum = (type: string, number: number, congress?: number) =>
  party({
    type,
    issuer: 'TW',
    plenum: number,
    ...(congress ? { congress } : {}),
    canonical: `${type}TW${number}${congress ? `-K${congress}` : ''}`,
  });

describe('plenums and congresses', () => {
  test.each([
    ['Nghị quyết Trung ương 10, 12 khóa XI', [plenum('NQ', 10, 11), plenum('NQ', 12, 11)]],
    ['Nghị quyết Trung ương 4 khóa XI, XII', [plenum('NQ', 4, 11), plenum('NQ', 4, 12)]],
    ['kết luận Hội nghị Trung ương 4 khóa XII', [plenum('KL', 4, 12)]],
    ['KLTW 4 khóa XII', [plenum('KL', 4, 12)]],
    ['Nghị quyết Hội nghị lần thứ 13 Ban Chấp hành Trung ương khóa X', [plenum('NQ', 13, 10)]],
    ['tinh thần Nghị quyết Trung ương 4.', [plenum('NQ', 4)]],
    ['Nghị quyết Đại hội XII', [party({ type: 'NQ', congress: 12, canonical: 'NQĐH12' })]],
    [
      'Nghị quyết Đại hội XII của Đảng',
      [party({ type: 'NQ', congress: 12, canonical: 'NQĐH12', level: 'trung ương' })],
    ],
    [
      'Nghị quyết Đại hội toàn quốc lần thứ XII',
      [party({ type: 'NQ', congress: 12, canonical: 'NQĐH12', level: 'trung ương' })],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ huyện Lập Thạch lần thứ XX',
      [party({ type: 'NQ', congress: 20, canonical: 'NQĐH20-huyện', level: 'huyện', place: 'Lập Thạch' })],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ thị xã lần thứ mười hai',
      [party({ type: 'NQ', congress: 12, canonical: 'NQĐH12-huyện', level: 'huyện' })],
    ],
    // A number in words is an ordinal only where it is called one.
    ['Nghị quyết Đại hội hai cấp', []],
    ['Nghị quyết Đại hội lần thứ hai', [party({ type: 'NQ', congress: 2, canonical: 'NQĐH2' })]],
  ])('%s', (text, references) => {
    expect(read(text)).toEqual(references);
  });
});

describe('numbers', () => {
  test.each([
    ['80/2015/QH13', state({ no: '80', year: '2015', type: 'Luật', issuer: 'QH13', inferredType: true })],
    ['150/2015/QH13', state({ no: '150', year: '2015', type: 'Luật', issuer: 'QH13', inferredType: true })],
    ['151/2015/QH13', state({ no: '151', year: '2015', type: 'NQ', issuer: 'QH13', inferredType: true })],
    [
      '53/2019/UBTVQH14',
      state({ no: '53', year: '2019', type: 'NQ', issuer: 'UBTVQH14', inferredType: true }),
    ],
    ['377/CP', state({ no: '377', type: 'QĐ', issuer: 'CP', inferredType: true })],
    ['35/SL', state({ no: '35', type: 'SL', issuer: 'SL', inferredType: true })],
    ['12/2015/CP', state({ no: '12', year: '2015', type: 'QĐ', issuer: 'CP', inferredType: true })],
    ['123/UBND-NC', state({ no: '123', type: 'CV', issuer: 'UBND-NC' })],
    ['05/2020/NQ-TW', state({ no: '05', year: '2020', type: 'NQ', issuer: 'TW' })],
  ])('%s alone', (text, reference) => {
    expect(read(`theo ${text}, huyện đã`)).toEqual([{ ...reference, canonical: text }]);
  });

  test.each([
    [
      'Luật số 80/2015/QH13',
      state({ no: '80', year: '2015', type: 'Luật', issuer: 'QH13', fullType: 'Luật' }),
    ],
    ['Sắc lệnh 35/SL', state({ no: '35', type: 'SL', issuer: 'SL', fullType: 'Sắc lệnh' })],
    ['Quyết định 377/CP', state({ no: '377', type: 'QĐ', issuer: 'CP', fullType: 'Quyết định' })],
    ['Quy định số 05-QĐ/TW', party({ no: '05', type: 'QĐi', issuer: 'TW', fullType: 'Quy định' })],
    ['Quyết định số 05-QĐ/TW', party({ no: '05', type: 'QĐ', issuer: 'TW', fullType: 'Quyết định' })],
    ['Quy định số 05/QĐ-UBND', state({ no: '05', type: 'QĐ', issuer: 'UBND', fullType: 'Quy định' })],
    ['Công văn số 12/UBND-NC', state({ no: '12', type: 'CV', issuer: 'UBND-NC', fullType: 'Công văn' })],
    ['Báo cáo số 12/UBND-NC', state({ no: '12', type: 'CV', issuer: 'UBND-NC', fullType: 'Báo cáo' })],
    // The code outranks a word that does not fit it.
    ['Thông báo số 156-KL/TW', party({ no: '156', type: 'KL', issuer: 'TW' })],
    ['Báo cáo số 12/QĐ-UBND', state({ no: '12', type: 'QĐ', issuer: 'UBND' })],
  ])('with its kind in words: %s', (text, reference) => {
    expect(read(text)).toEqual([{ ...reference, canonical: text.split(' ').at(-1) }]);
  });

  test.each([
    ['Chỉ thị số 05', party({ type: 'CT', issuer: null, canonical: '05-CT', fullType: 'Chỉ thị' })],
    [
      'Chỉ thị số 05, ngày 15/5/2016, của Bộ Chính trị',
      party({
        type: 'CT',
        issuer: 'TW',
        canonical: '05-CT/TW',
        inferredIssuer: true,
        fullType: 'Chỉ thị',
        date: '2016-05-15',
      }),
    ],
    [
      'Thông tư liên tịch số 05',
      state({ type: 'TTLT', issuer: null, canonical: '05/TTLT', fullType: 'Thông tư liên tịch' }),
    ],
    ['Thông tư số 05', state({ type: 'TT', issuer: null, canonical: '05/TT', fullType: 'Thông tư' })],
    [
      'Kế hoạch số 05 của Bộ Tài chính',
      state({ type: 'KH', issuer: null, canonical: '05/KH', fullType: 'Kế hoạch' }),
    ],
    ['Kế hoạch số 05', party({ type: 'KH', issuer: null, canonical: '05-KH', fullType: 'Kế hoạch' })],
  ])('bare digits: %s', (text, reference) => {
    expect(read(`Thực hiện ${text} đã ban hành.`)).toEqual([{ ...reference, no: '05' }]);
  });

  test.each(['12/TW', '12/2015/NQ', 'Chỉ thị 2005 của Bộ Chính trị', 'Chỉ thị 1999, huyện'])(
    'that are none: %s',
    (text) => {
      expect(read(`theo ${text}`)).toEqual([]);
    },
  );

  test('of four digits are years from 1900 to 2099 alone', () => {
    const of = (no: string) => read(`Chỉ thị ${no}, huyện`).map(({ canonical }) => canonical);
    expect([of('1899'), of('2100'), of('199')]).toEqual([['1899-CT'], ['2100-CT'], ['199-CT']]);
  });
});

describe('what stands behind a number', () => {
  const facts = (behind: string) => {
    const { date, congress } = read(`Nghị quyết số 22-NQ/TW${behind}`)[0]!;
    return { date, congress };
  };

  test.each([
    [' (ngày 2 tháng 12 năm 2008) khóa XIII của Bộ Chính trị', '2008-12-02', 13],
    [' khóa X, ngày 12.2.2008', '2008-02-12', 10],
    [' của Ban Chấp hành Trung ương (khóa X), ngày 02-02-2008', '2008-02-02', 10],
    [' ngày 31/02/2008', undefined, undefined],
    [', sau đó ngày 02/02/2008', undefined, undefined],
    [' và các văn bản khóa X', undefined, undefined],
    [' khóa IIII', undefined, undefined],
    [' của huyện, ngày 02/02/2008', '2008-02-02', undefined],
    [' của mọi người, ngày 02/02/2008', undefined, undefined],
  ])('%s', (behind, date, congress) => {
    expect(facts(behind)).toEqual({ date, congress });
  });
});

describe('documents that are called by a name', () => {
  const register = [
    documentSchema.parse({ ...aDocument('dieu-le'), names: ['Điều lệ mẫu', 'điều lệ mẫu của hội'] }),
  ];

  test('the longest name that stands there, at its place, whatever its first letter and its marks', () => {
    const text = 'Theo ĐIỀU LỆ; theo Điều lệ mẫu của hội, rồi điều lệ mẫu.'.normalize('NFD');
    const found = findNamed(text, register);
    expect(found.map(({ text: words }) => words.normalize('NFC'))).toEqual([
      'Điều lệ mẫu của hội',
      'điều lệ mẫu',
    ]);
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });

  const cited = (text: string, names: string[]) =>
    citeDocuments(text, [documentSchema.parse({ ...aDocument('mau'), names })], {
      date: '2020-09-21',
      term: '2015–2020',
    }).map((citation) => citation.text);

  test.each([
    // A name outranks the number within it, from its first letter to its last.
    ['theo Chỉ thị số 05-CT/TW và Sổ tay 05', ['Sổ tay 05'], ['Chỉ thị số 05-CT/TW', 'Sổ tay 05']],
    ['theo Sổ tay và Chỉ thị số 05-CT/TW', ['Sổ tay'], ['Sổ tay', 'Chỉ thị số 05-CT/TW']],
    ['theo Chỉ thị số 05-CT/TW mới', ['Chỉ thị số 05-CT/TW'], ['Chỉ thị số 05-CT/TW']],
    ['theo Chỉ thị số 05-CT/TW mới', ['theo Chỉ thị số 05-CT/TW mới'], ['theo Chỉ thị số 05-CT/TW mới']],
    // Of two that share words, what is written as a number is one for certain.
    [
      'theo Chỉ thị số 05 của Bộ Chính trị khóa mới',
      ['Bộ Chính trị khóa mới'],
      ['Chỉ thị số 05 của Bộ Chính trị'],
    ],
    ['theo hai Chỉ thị số 05-CT/TW', ['hai Chỉ thị'], ['Chỉ thị số 05-CT/TW']],
  ])('%s, where %s is a name', (text, names, found) => {
    expect(cited(text, names)).toEqual(found);
  });
});
