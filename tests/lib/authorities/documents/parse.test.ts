import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../../src/lib/authorities/documents/parse.ts';
import vectors from '../../../vectors/document-numbers.json' with { type: 'json' };

describe('findDocuments', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    const found = findDocuments(input);
    if (expected === null) {
      expect(found).toEqual([]);
      return;
    }
    const wanted = [expected].flat().map((reference) => {
      const kept: Record<string, unknown> = { ...reference };
      // Which number a plenum's resolution bears is the register's knowledge.
      delete kept.resolved;
      return kept;
    });
    expect(found.map(({ reference }) => reference)).toMatchObject(wanted);
    expect(found).toHaveLength(wanted.length);
    for (const { text, start, end } of found) expect(input.slice(start, end)).toBe(text);
  });

  test('every kind and issuer of the shared lists is read in a number', () => {
    for (const type of Object.keys(vectors.partyTypes))
      expect(findDocuments(`12-${type}/TU`).map(({ reference }) => reference)).toMatchObject([
        { no: '12', type, issuer: 'TU', system: 'party' },
      ]);
    for (const issuer of Object.keys(vectors.partyIssuers)) {
      expect(findDocuments(`số 07-NQ/${issuer} về`).map(({ reference }) => reference)).toMatchObject([
        { issuer, system: 'party' },
      ]);
      expect(findDocuments(`07/NQ-${issuer}`).map(({ reference }) => reference)).toMatchObject([
        { canonical: `07-NQ/${issuer}`, malformed: true },
      ]);
    }
  });

  test.each([
    [
      'thực hiện Chỉ thị số 05 của Bộ Chính trị về “Đẩy mạnh học tập”',
      'Chỉ thị số 05 của Bộ Chính trị',
      '05-CT/TW',
    ],
    ['Thực hiện Đề án 01 của BTV Tỉnh uỷ, huyện đã', 'Đề án 01 của BTV Tỉnh uỷ', '01-ĐA/TU'],
    [
      'gắn với thực hiện Nghị quyết Trung ương 4 (khoá XII) với',
      'Nghị quyết Trung ương 4 (khoá XII)',
      'NQTW4-K12',
    ],
    ['tinh thần nghị quyết Đại hội XII của Đảng,', 'nghị quyết Đại hội XII của Đảng', 'NQĐH12'],
    [
      'nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI,',
      'nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI',
      'NQĐH16-tỉnh',
    ],
    [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Vĩnh Phúc lần thứ XVI',
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Vĩnh Phúc lần thứ XVI',
      'NQĐH16-tỉnh',
    ],
    [
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'NQĐH13',
    ],
    ['theo quy định Điều lệ Đảng.', 'Điều lệ Đảng', 'ĐIỀU LỆ ĐẢNG'],
    ['thực hiện nghị quyết 22 của Trung ương', 'nghị quyết 22 của Trung ương', '22-NQ/TW'],
    [
      'Nghị quyết số 18 ngày 25/10/2017 của Ban Chấp hành Trung ương',
      'Nghị quyết số 18 ngày 25/10/2017 của Ban Chấp hành Trung ương',
      '18-NQ/TW',
    ],
    ['Nghị quyết TW4 khóa XI', 'Nghị quyết TW4 khóa XI', 'NQTW4-K11'],
    ['Nghị quyết Hội nghị Trung ương 6, khóa XII', 'Nghị quyết Hội nghị Trung ương 6, khóa XII', 'NQTW6-K12'],
    ['Quyết định 99 của Thủ tướng Chính phủ', 'Quyết định 99 của Thủ tướng Chính phủ', '99/QĐ-TTg'],
    ['Nghị định số 09/NĐ-CP ngày 23/12/2008', 'Nghị định số 09/NĐ-CP', '09/NĐ-CP'],
    ['Nghị quyết số 01 / NQ-CP ngày 01/01/2018', 'Nghị quyết số 01 / NQ-CP', '01/NQ-CP'],
    ['Quyết định 1143/QĐ/TTg', 'Quyết định 1143/QĐ/TTg', '1143/QĐ-TTg'],
    ['Thông tư 09 của Bộ Tài chính quy định', 'Thông tư 09', '09/TT'],
    ['kết luận số 156-TB/TW của Bộ Chính trị', 'kết luận số 156-TB/TW', '156-TB/TW'],
    ['Chỉ thị 05 của bộ Chính trị', 'Chỉ thị 05 của bộ Chính trị', '05-CT/TW'],
    ['Quy định số 08-QĐi/TW', 'Quy định số 08-QĐi/TW', '08-QĐi/TW'],
  ])('%s', (sentence, words, canonical) => {
    expect(findDocuments(sentence).map(({ text, reference }) => [text, reference.canonical])).toEqual([
      [words, canonical],
    ]);
  });

  test.each([
    'ban hành 11 Nghị quyết, 03 đề án, 06 quy định, 24 Chỉ thị, 2184 Quyết định',
    'Nghị quyết Đại hội đảng bộ các cấp nhiệm kỳ 2015 - 2020',
    'Đại hội XII của Đảng; hội nghị Trung ương 4',
    'Báo cáo 5 nội dung, Kế hoạch 2020, Chương trình 30 phút',
    'năm 2015 - UBND huyện; 123/128 chi bộ; 3/2/1930; 12/12 xã; 15/15 UBND xã; quý III/2020',
    'thi hành Điều lệ Đảng bộ, kinh tế - xã hội 94,2%',
    'chọn phương án 2 và 3; bản đồ quy hoạch 1:500; kế hoạch 5 năm 2016-2020; kỷ luật số 01',
    'Thông báo 3 trường hợp, theo quy định 02 lần',
  ])('cites nothing: %s', (sentence) => {
    expect(findDocuments(sentence)).toEqual([]);
  });

  test('plenums in a row are a resolution each', () => {
    const found = findDocuments('thực hiện nghị quyết Hội nghị Trung ương 6, 7 khoá XII, sớm');
    expect(found.map(({ reference }) => reference.canonical)).toEqual(['NQTW6-K12', 'NQTW7-K12']);
    expect(found[0]!.text).toBe('nghị quyết Hội nghị Trung ương 6, 7 khoá XII');
  });

  test('date, congress and issuer after the number are read, the mention stays short', () => {
    const text =
      'Nghị quyết số 22-NQ/TW ngày 02/02/2008 của Ban Chấp hành Trung ương Đảng khóa X về tổ chức cơ sở đảng';
    const [mention] = findDocuments(text);
    expect(mention!.text).toBe('Nghị quyết số 22-NQ/TW');
    expect(mention!.reference).toMatchObject({ date: '2008-02-02', congress: 10, fullType: 'Nghị quyết' });
  });

  test('decomposed and badly spaced text gives the words as printed', () => {
    const text = 'Thực hiện Chỉ thị\u00a005-CT/T.Ư và Nghị quyết Trung ương 4 (khóa XII)'.normalize('NFD');
    const found = findDocuments(text);
    expect(found.map(({ reference }) => reference.canonical)).toEqual(['05-CT/TW', 'NQTW4-K12']);
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words);
  });
});
