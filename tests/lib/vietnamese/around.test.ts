import { expect, test } from 'vitest';
import { around } from '../../../src/lib/vietnamese/around.ts';

const text =
  'Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành\n11  Nghị quyết, 24 Chỉ thị và nhiều văn bản khác.';

/** The words around some words of the text. */
const near = (words: string, reach?: number) =>
  around(text, text.indexOf(words), text.indexOf(words) + words.length, reach);

test.each([
  ['Huyện ủy', 8, '…vừa qua, Huyện ủy đã ban hành…'],
  ['Huyện ủy', 0, '…Huyện ủy…'],
  ['uyện', 0, '…Huyện…'],
  ['11', 0, '…11…'],
  ['Nghị quyết', 4, '…11 Nghị quyết, 24…'],
  ['Trong', 3, 'Trong nhiệm…'],
  ['khác', 3, '…bản khác.'],
  ['Chỉ thị', undefined, '…11 Nghị quyết, 24 Chỉ thị và nhiều văn bản khác.'],
])('whole words around «%s», %s letters far: %s', (words, reach, shown) => {
  expect(near(words, reach)).toBe(shown);
});

test('a short text is shown whole, without marks of more', () => {
  expect(around('Đảng bộ huyện', 5, 7)).toBe('Đảng bộ huyện');
  expect(around(' Đảng bộ ', 1, 5)).toBe('Đảng bộ');
});
