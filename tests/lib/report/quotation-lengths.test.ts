import { describe, expect, test } from 'vitest';
import { openingWords } from '../../../src/lib/report/opening.ts';
import { phoneLine } from '../../../src/lib/report/phone-line.ts';
import { quotationOf } from '../../../src/lib/report/quotation.ts';
import { countWords, readingMinutes } from '../../../src/lib/report/word-count.ts';

/** What is quoted around «153 đảng viên», with so much before and behind it. */
const around = (before: string, after: string) => {
  const { words, ...rest } = quotationOf(`${before}153 đảng viên${after}`, before.length, before.length + 13);
  expect(words).toBe('153 đảng viên');
  return rest;
};
const syllables = (count: number) => Array.from({ length: count }, (_, i) => `chữ${i % 10}`).join(' ');

describe('what stands before a figure in its sentence', () => {
  test('stands whole, where it is no longer than is taken in at a glance', () => {
    const exactly = `${'a'.repeat(44)} ${'b'.repeat(44)} `;
    expect(exactly).toHaveLength(90);
    expect(around(exactly, '.').before).toBe(exactly);
    expect(around(`x${exactly}`, '.').before).toMatch(/^… b+ $/);
    expect(around('  Kết nạp ', '.').before).toBe('Kết nạp ');
  });

  test('longer, it begins behind a mark that is far enough away', () => {
    const near = `${syllables(20)}, ${syllables(15)} kết nạp `;
    expect(around(near, '.').before).toBe(`… ${syllables(15)} kết nạp `);
    for (const mark of [';', ':'])
      expect(around(near.replace(',', mark), '.').before).toBe(`… ${syllables(15)} kết nạp `);
  });

  test('or behind a whole word, where the mark is close to the figure or none is there', () => {
    const close = around(`${syllables(30)}, tức là `, '.').before;
    expect(close).toMatch(/^… chữ\d .*, tức là $/);
    expect(close.length).toBeGreaterThan(70);
    const plain = around(`${syllables(30)} `, '.').before;
    expect(plain).toMatch(/^… chữ\d /);
    expect(plain.length).toBeLessThanOrEqual(92);
    expect(around(`${syllables(30)} 2,5 rồi `, '.').before).toContain('2,5 rồi');
  });
});

describe('what stands behind a figure in its sentence', () => {
  test.each([
    ['the end of the sentence', '.', '.'],
    ['the end of a report', './.', './.'],
    ['an end with blanks', ' …  ', ' …'],
    ['nothing', '', ''],
    ['a few words', ' trong năm qua.', ' trong năm qua.'],
    ['a clause', ' trong năm qua, đạt 102%.', ' trong năm qua…'],
    ['a clause before a semicolon', ' trong năm; đạt 102%.', ' trong năm…'],
    ['a mark at once', ', đạt 102% kế hoạch.', '…'],
  ])('%s', (_what, after, quoted) => {
    expect(around('Kết nạp ', after).after).toBe(quoted);
  });

  test('a long clause is cut after a whole word', () => {
    const { after } = around('Kết nạp ', ` ${syllables(20)}, đạt 102%.`);
    expect(after).toMatch(/^ (?:chữ\d )*chữ\d…$/);
    expect(after.length).toBeLessThanOrEqual(46);
    expect(after.length).toBeGreaterThan(38);
    expect(around('Kết nạp ', ` ${syllables(20)}.`).after).toBe(after);
  });

  test('a clause of just so many letters stands whole', () => {
    const clause = ` ${'a'.repeat(44)}`;
    expect(around('Kết nạp ', `${clause}, đạt`).after).toBe(`${clause}…`);
    expect(around('Kết nạp ', clause).after).toBe(clause);
    expect(around('Kết nạp ', ` a${clause}, đạt`).after).toBe(' a…');
  });
});

describe('the opening of a report', () => {
  test.each([
    ['một hai ba', 10, 'một hai ba'],
    ['một hai ba', 9, 'một hai…'],
    ['một hai ba', 8, 'một hai…'],
    ['một hai ba', 7, 'một…'],
    ['một hai, – ba', 11, 'một hai…'],
    ['một hai; ba', 9, 'một hai…'],
    ['nghiêngngảnghiêng', 5, 'nghiê…'],
    [' nghiêngngả', 5, ' nghi…'],
  ])('«%s» in %i letters: «%s»', (text, limit, opening) => {
    expect(openingWords(text, limit)).toBe(opening);
  });
});

test('a phone’s line is full at 23 letters, and breaks between two figures alone', () => {
  expect(phoneLine(['1.234.567.890 đồng/năm.'])).toBe('1.234.567.890\u00a0đồng/năm.');
  expect(phoneLine(['1.234.567.890 đồng/năm..'])).toBe('');
  expect(phoneLine(['94,2%', '12.345 hộ nghèo'])).toBe('94,2% ·\u00a012.345\u00a0hộ\u00a0nghèo');
  expect(phoneLine(['94,2%', '123.345 hộ nghèo'])).toBe('94,2%');
  expect(phoneLine(['94,2%', '12 hộ', '13 hộ'])).toBe('94,2% ·\u00a012\u00a0hộ');
});

test('words are parted by any white space, however much', () => {
  expect(countWords('Đảng  bộ\n\thuyện\u00a0Sông – Lô')).toBe(5);
  expect(readingMinutes(330)).toBe(2);
  expect(readingMinutes(329)).toBe(1);
});
