import { describe, expect, test } from 'vitest';
import {
  parseNumberWords,
  parseOrdinalWords,
  readNumberWords,
} from '../../../src/lib/vietnamese/number-words.ts';

const read = (text: string) => readNumberWords(text.split(' ').filter((word) => word !== ''));

describe('the longest number that words begin with', () => {
  test.each([
    ['hai mươi chi bộ', 20, 2],
    ['hai nghìn', 2000, 2],
    ['hai nghìn chi bộ', 2000, 2],
    ['một nghìn năm trăm', 1500, 4],
    ['một nghìn không trăm linh năm đảng viên', 1005, 6],
    ['hai nghìn linh ba', 2003, 4],
    ['hai trăm lẻ ba', 203, 4],
    ['không trăm năm', 5, 3],
    ['hai tỷ hai trăm triệu ba trăm nghìn bốn', 2_200_300_004, 9],
    // What stands behind a half is of another number.
    ['hai trăm rưỡi', 250, 3],
    ['một rưỡi', 1.5, 2],
    ['hai triệu rưỡi', 2_500_000, 3],
    ['hai triệu rưỡi ba nghìn', 2_500_000, 3],
    // A scale is less than the one before it.
    ['ba nghìn hai nghìn', 3002, 3],
    ['ba nghìn hai triệu', 3002, 3],
    ['năm trăm hai mươi mốt đảng viên', 521, 5],
    ['một tỷ đồng', 1_000_000_000, 2],
    ['ba triệu đồng hai nghìn', 3_000_000, 2],
    ['ba triệu hai', 3_000_002, 3],
    ['mười hai nghìn rưỡi đồng', 12_500, 4],
  ])('%s → %d', (text, value, length) => {
    expect(read(text)).toEqual({ value, length });
  });

  test.each(['', 'chi bộ', 'nghìn', 'trăm', 'linh năm'])('«%s» is none', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a number and nothing else', () => {
  test.each([
    ['hai mươi mốt', 21],
    ['  Hai   Mươi ', 20],
    ['hai tư', 24],
    ['hai mốt', 21],
    ['mười lăm', 15],
    ['một trăm lẻ ba', 103],
    ['hai trăm linh năm rưỡi', 205.5],
    ['hai phẩy năm', 2.5],
    ['hai phẩy không năm', 2.05],
    ['hai phẩy hai mươi lăm', 2.25],
    ['hai phẩy hai lăm', 2.25],
    ['mười phẩy mười', 10.1],
    ['Hai phẩy năm'.normalize('NFD'), 2.5],
  ])('%s → %d', (text, value) => {
    expect(parseNumberWords(text)).toBe(value);
    expect(parseOrdinalWords(text)).toBe(value);
  });

  test.each([
    '',
    'hai mươi chi bộ',
    'năm mươi năm',
    'một tư',
    'một mốt',
    'không mươi',
    'không lăm',
    'trăm',
    'một trăm lẻ',
    'một trăm lẻn ba',
    'một trăm xlẻ ba',
    'hai trăm linh chi',
    'ba phẩy chi',
    'chi phẩy ba',
    'ba phẩy hai chi',
    'ba phẩy chi hai',
    'một phẩy hai phẩy ba',
  ])('«%s» is none', (text) => {
    expect(parseNumberWords(text)).toBeUndefined();
    expect(parseOrdinalWords(text)).toBeUndefined();
  });

  test.each([
    ['nhất', 1],
    [' Nhì ', 2],
    ['TƯ', 4],
    ['thứ tư', undefined],
  ])('the order «%s» → %d', (text, value) => {
    expect(parseOrdinalWords(text)).toBe(value);
  });
});
