import { describe, expect, test } from 'vitest';
import { parseNumberWords, parseOrdinalWords } from '../../../src/lib/vietnamese/number-words.ts';
import { parseVietnameseNumber } from '../../../src/lib/vietnamese/numbers.ts';

describe('parseVietnameseNumber', () => {
  test.each([
    ['94,2', 94.2],
    ['2.095', 2095],
    ['2 095', 2095],
    ['2\u00a0095', 2095],
    ['15.031,77', 15031.77],
    ['1.200.000', 1200000],
    ['03', 3],
    ['-1,5', -1.5],
    ['+3', 3],
    ['1.5', 1.5],
    ['1.50.000', undefined],
    ['12.34.567', undefined],
    ['2015 - 2020', undefined],
    ['94,2%', undefined],
    ['', undefined],
    ['chín', undefined],
  ])('%s → %s', (text, expected) => {
    expect(parseVietnameseNumber(text)).toBe(expected);
  });
});

describe('numbers in words', () => {
  test.each([
    ['một trăm năm mươi ba', 153],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['mười lăm', 15],
    ['mười', 10],
    ['hai mươi mốt', 21],
    ['hai mươi lăm', 25],
    ['bốn mươi tư', 44],
    ['ba chục', 30],
    ['hai lăm', 25],
    ['một nghìn chín trăm ba mươi', 1930],
    ['một nghìn không trăm linh năm', 1005],
    ['hai triệu ba trăm nghìn', 2300000],
    ['một triệu rưỡi', 1500000],
    ['hai trăm rưỡi', 250],
    ['một rưỡi', 1.5],
    ['hai phẩy năm', 2.5],
    ['ba tỷ hai trăm triệu', 3200000000],
    ['Năm Mươi Lăm', 55],
    ['một hai', undefined],
    ['mười năm', undefined],
    ['nghìn', undefined],
    ['một số', undefined],
    ['trăm người', undefined],
  ])('%s → %s', (text, expected) => {
    expect(parseNumberWords(text)).toBe(expected);
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))('%s is no number', (name) => {
    for (const words of [
      name,
      `thứ ${name}`,
      `${name} trăm`,
      `hai ${name}`,
      `hai mươi ${name}`,
      `hai phẩy ${name}`,
    ])
      expect(parseNumberWords(words)).toBeUndefined();
    expect(parseOrdinalWords(name)).toBeUndefined();
  });

  test('every number below ten thousand reads back', () => {
    for (let number = 0; number < 10_000; number += 7)
      expect([number, parseNumberWords(spell(number))]).toEqual([number, number]);
  });

  test.each([
    ['nhất', 1],
    ['tư', 4],
    ['mười ba', 13],
    ['hai', 2],
    ['chót', undefined],
  ])('thứ %s → %s', (text, expected) => {
    expect(parseOrdinalWords(text)).toBe(expected);
  });
});

const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Spells a number below ten thousand the way it is read aloud. */
function spell(number: number): string {
  const thousands = Math.floor(number / 1000);
  const below = number % 1000;
  if (thousands === 0) return spellBelowThousand(below, false);
  return below === 0
    ? `${NAMES[thousands]} nghìn`
    : `${NAMES[thousands]} nghìn ${spellBelowThousand(below, true)}`;
}

function spellBelowThousand(number: number, padded: boolean): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const unit = number % 10;
  const words: string[] = [];
  if (hundreds > 0 || padded) words.push(`${NAMES[hundreds]} trăm`);
  if (tens === 0 && unit > 0) words.push(words.length > 0 ? `linh ${NAMES[unit]}` : NAMES[unit]!);
  if (tens === 1) words.push(unit === 0 ? 'mười' : `mười ${unit === 5 ? 'lăm' : NAMES[unit]}`);
  if (tens > 1)
    words.push(
      `${NAMES[tens]} mươi${unit === 0 ? '' : ` ${['', 'mốt', 'hai', 'ba', 'tư', 'lăm'][unit] ?? NAMES[unit]}`}`,
    );
  return words.length > 0 ? words.join(' ') : NAMES[0]!;
}
