import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../../src/lib/vietnamese/number-words.ts';

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
