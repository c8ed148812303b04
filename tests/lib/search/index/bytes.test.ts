import { describe, expect, test } from 'vitest';
import { BrokenIndexFile, ByteReader, ByteWriter } from '../../../../src/lib/search/index/bytes.ts';

const written = (write: (writer: ByteWriter) => void) => {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
};

describe('bytes of the index are read as they were written', () => {
  test.each([0, 1, 127, 128, 16_383, 16_384, 1_000_000, 2 ** 31 - 1])('%i', (number) => {
    expect(new ByteReader(written((writer) => writer.number(number))).number()).toBe(number);
  });

  test('texts in ascending order, each by what is new in it', () => {
    const texts = ['20200921', '94ǂ2', 'bo00j', 'dang', 'dang00dr', 'dang0dr', 'đ'];
    const bytes = written((writer) => writer.sortedTexts(texts));
    expect(new ByteReader(bytes).sortedTexts()).toEqual(texts);
    expect(bytes.length).toBeLessThan(texts.join('').length + 2 * texts.length);
  });

  test('ascending numbers, also from below zero', () => {
    const values = [-4096, -4090, -1, 0, 7, 700, 70_000];
    const bytes = written((writer) => writer.steps(values, 0, values.length, -4096));
    expect([...new ByteReader(bytes).steps(values.length)].map((value) => value - 4096)).toEqual(values);
  });

  test('more than the writer had room for', () => {
    const many = Array.from({ length: 5000 }, (_, i) => i);
    const reader = new ByteReader(written((writer) => many.forEach((value) => writer.number(value))));
    expect(many.map(() => reader.number())).toEqual(many);
  });
});

describe('what ends too early is a broken file', () => {
  const whole = written((writer) => {
    writer.sortedTexts(['chi', 'chi00', 'chien']);
    writer.number(300);
  });

  test.each(Array.from({ length: whole.length }, (_, length) => length))('%i bytes', (length) => {
    const reader = new ByteReader(whole.subarray(0, length));
    expect(() => [reader.sortedTexts(), reader.number()]).toThrow(BrokenIndexFile);
  });
});
