import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../../src/lib/search/index/bits.ts';
import { BrokenIndexFile } from '../../../../src/lib/search/index/bytes.ts';

/** Small and large, with runs of zeros and of ones. */
const NUMBERS = [0, 1, 2, 3, 31, 32, 33, 127, 128, 1000, 65_535, 1_048_576, 2_147_483_646];

describe('numbers bit by bit', () => {
  test('each is read as it was written, wherever in a byte it begins', () => {
    const writer = new BitWriter();
    for (const shift of [0, 1, 2, 3, 4, 5, 6, 7]) {
      writer.bits(1, shift);
      for (const value of NUMBERS) writer.gamma(value);
      for (const value of NUMBERS) writer.rice(value, value > 100_000 ? 24 : shift);
      writer.list(NUMBERS);
    }
    const reader = new BitReader(writer.finish());
    for (const shift of [0, 1, 2, 3, 4, 5, 6, 7]) {
      expect(reader.bits(shift)).toBe(shift === 0 ? 0 : 1);
      expect(NUMBERS.map(() => reader.gamma())).toEqual(NUMBERS);
      expect(NUMBERS.map((value) => reader.rice(value > 100_000 ? 24 : shift))).toEqual(NUMBERS);
      expect([...reader.list(NUMBERS.length)]).toEqual(NUMBERS);
    }
  });

  test.each([
    ['all alike', (i: number) => 60 + (i % 8)],
    ['mostly nothing', (i: number) => (i % 19 === 0 ? 3 : 0)],
    ['of every size', (i: number) => (i * i * 7919) % 3001],
  ])('no other parameter would take less room: %s', (_, numberAt) => {
    const numbers = Array.from({ length: 800 }, (_, i) => numberAt(i));
    const sizes = Array.from({ length: 13 }, (_, parameter) => {
      const writer = new BitWriter();
      for (const number of numbers) writer.rice(number, parameter);
      return writer.finish().length;
    });
    const writer = new BitWriter();
    writer.list(numbers);
    expect(writer.finish().length).toBeLessThanOrEqual(Math.min(...sizes) + 1);
  });

  test('bytes that end too early are broken, and so is a count that cannot be', () => {
    const writer = new BitWriter();
    writer.list(NUMBERS.slice(0, 9));
    const bytes = writer.finish();
    expect(() => new BitReader(bytes.slice(0, -1)).list(9)).toThrow(BrokenIndexFile);
    expect(() => new BitReader(bytes).list(1_000_000)).toThrow(BrokenIndexFile);
    expect(() => new BitReader(new Uint8Array(9)).gamma()).toThrow(BrokenIndexFile);
  });
});
