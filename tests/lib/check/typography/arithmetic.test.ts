import { expect, test } from 'vitest';
import { findArithmetic } from '../../../../src/lib/check/typography/arithmetic.ts';
import { extractFigures } from '../../../../src/lib/figures/extract/extract.ts';

const told = (text: string) =>
  findArithmetic(text, extractFigures(text, {})).map((one) => ({
    ...one,
    words: text.slice(one.start, one.end),
  }));

test('figures that do not agree are told at the doubtful one, in reading order', () => {
  const text = 'Trong đó có 5/10 chi bộ, đạt 60%; 1/2 tổ, đạt 70%. Kết nạp 153 đảng viên.';
  expect(told(text)).toMatchObject([
    { code: 'tong-khong-khop', words: '60%', message: '«5/10 chi bộ» là 50%, còn bài ghi «60%».' },
    { code: 'tong-khong-khop', words: '70%', message: '«1/2 tổ» là 50%, còn bài ghi «70%».' },
  ]);
  expect(told(text)[0]!.advice).toContain('đối chiếu với bản gốc');
});

test('figures that agree are not', () => {
  expect(told('Có 5/10 chi bộ, đạt 50%; 1/2 tổ, đạt 50%.')).toEqual([]);
});
