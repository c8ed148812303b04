import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/lib/vietnamese/words.ts';

const shown = (text: string): string[] =>
  splitWords(text).map(({ text: word, kind }) => (kind === 'word' ? word : `${word}:${kind}`));

describe('splitWords', () => {
  test.each([
    ['Đảng bộ huyện Sông Lô', ['Đảng', 'bộ', 'huyện', 'Sông', 'Lô']],
    ['Chỉ thị số 05-CT/TW đạt 94,2%', ['Chỉ', 'thị', 'số', '05-CT/TW:document', 'đạt', '94,2:number']],
    [
      'Chỉ thị 05/CT-TW; Luật số 80/2015/QH13.',
      ['Chỉ', 'thị', '05/CT-TW:document', 'Luật', 'số', '80/2015/QH13:document'],
    ],
    ['05 - CT/T.Ư và 377/CP', ['05 - CT/T.Ư:document', 'và', '377/CP:document']],
    [
      '2095 Công văn, 2.184 quyết định, 15.031,77 ha',
      ['2095:number', 'Công', 'văn', '2.184:number', 'quyết', 'định', '15.031,77:number', 'ha'],
    ],
    ['ngày 21/09/2020, 123/128 chi bộ', ['ngày', '21/09/2020:date', '123:number', '128:number', 'chi', 'bộ']],
    ['nhiệm kỳ 2015 - 2020', ['nhiệm', 'kỳ', '2015:number', '2020:number']],
    ['(khóa XII)…Đồng thời, KHHGĐ', ['khóa', 'XII', 'Đồng', 'thời', 'KHHGĐ']],
    ['Quốc lộ 2C, 500m2, H’Mông, Ê-đê', ['Quốc', 'lộ', '2C', '500m2', 'H’Mông', 'Ê', 'đê']],
    ['70 - 80% số xã 5-7 Ngày', ['70:number', '80:number', 'số', 'xã', '5:number', '7:number', 'Ngày']],
    [
      'Năm 2015 - UBND huyện, 2020 - Đảng bộ',
      ['Năm', '2015:number', 'UBND', 'huyện', '2020:number', 'Đảng', 'bộ'],
    ],
    [
      '08-QĐi/TW, 28-TTr/HU, 19/2025/QĐ-TTg',
      ['08-QĐi/TW:document', '28-TTr/HU:document', '19/2025/QĐ-TTg:document'],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('offsets give the word back', () => {
    const text = 'thi hành kỷ luật 217 đảng viên và 2 tổ chức đảng./.';
    for (const { text: word, start, end } of splitWords(text)) expect(text.slice(start, end)).toBe(word);
  });

  test('decomposed text is cut at the same places', () => {
    const text = 'Uỷ ban Kiểm tra Huyện ủy';
    expect(splitWords(text.normalize('NFD')).map(({ text: word }) => word.normalize('NFC'))).toEqual(
      text.split(' '),
    );
  });
});
