import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../src/lib/figures/extract/extract.ts';
import { qualifierClass } from '../../../src/lib/figures/quantity/qualifiers.ts';
import { readQuote } from '../../../src/lib/figures/read.ts';
import { suggestIndicator } from '../../../src/lib/figures/suggest-indicator.ts';
import { subjectKind } from '../../../src/lib/statistics/comparability.ts';
import { parseNumberWords, parseOrdinalWords } from '../../../src/lib/vietnamese/number-words.ts';

const names = [
  ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['propertyIsEnumerable', 'toLocaleString', '__defineGetter__', '__lookupSetter__'],
];

describe.each(names)(
  'a word that every object of the language has, «%s», is a word like any other',
  (name) => {
    test.each([
      `Mở lớp ${name} cho 5 chi bộ.`,
      `${name} 5 chi bộ.`,
      `Có ${name} 5 chi bộ.`,
      `Mở hơn ${name} 5 chi bộ.`,
      `Có 5 chi bộ ${name}.`,
      `Có 5 chi bộ, ${name} và một số nơi khác.`,
      `Bình quân ${name} đạt 5 chi bộ.`,
    ])('%s', (text) => {
      const figures = extractFigures(text);
      expect(figures).toHaveLength(1);
      expect(figures[0]).toMatchObject({ value: 5, unit: expect.stringContaining('chi bộ') });
    });

    test('as a unit it is itself', () => {
      const [figure] = extractFigures(`Xã có 5 ${name}.`);
      expect(figure ? typeof figure.unit : 'string').toBe('string');
      expect(typeof readQuote(`5 ${name}`)?.unit).toBe('string');
    });

    test('after a number or for one it reads as none', () => {
      expect(readQuote(`${name} chi bộ`)).toBeUndefined();
      expect(readQuote(`hai ${name} chi bộ`)?.value).toBe(2);
      expect(readQuote(`mười ${name}`)?.value).toBe(10);
      expect(readQuote(`2 ${name} chi bộ`)?.value).toBe(2);
      for (const words of [
        name,
        `hai ${name}`,
        `${name} trăm`,
        `hai phẩy ${name}`,
        `một trăm linh ${name}`,
      ]) {
        expect(parseNumberWords(words)).toBeUndefined();
        expect(parseOrdinalWords(words)).toBeUndefined();
      }
    });

    test('as a qualifier it says nothing', () => {
      expect(qualifierClass(name)).toBe('exact');
      expect(readQuote(`${name} 5 chi bộ`)?.qualifier).toBeUndefined();
    });

    test('in a table it heads a column and a row', () => {
      const figures = extractFigures(
        `| ${name} | Số ${name} | Chi bộ |\n| --- | --- | --- |\n| ${name} | 4 | 5 |`,
      );
      expect(figures.map(({ value }) => value)).toEqual([4, 5]);
      expect(figures.map(({ unit, label }) => typeof unit + typeof label)).toEqual(
        Array(2).fill('stringstring'),
      );
    });

    test('in the names of indicators and places it is a word', () => {
      const figure = { label: `Số ${name}`, group: name, unit: 'chi bộ', quote: `5 chi bộ ${name}` };
      expect(suggestIndicator(figure, [{ id: 'a', name: `Số ${name}`, unit: 'chi bộ' }])?.id).toBe('a');
      expect(subjectKind(`Đảng bộ ${name} Sông Lô`, { kind: name, name: 'Sông Lô' })).toBe(`Đảng bộ ${name}`);
    });
  },
);
