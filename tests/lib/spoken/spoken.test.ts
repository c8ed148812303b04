import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../src/content-loader/authorities.ts';
import { plainExpansions } from '../../../src/lib/authorities/abbreviations/schema.ts';
import { BODIES, ORGANS, sayIssuer } from '../../../src/lib/spoken/documents.ts';
import { sayNumber, sayWhole } from '../../../src/lib/spoken/numbers.ts';
import { printedWord, spokenText } from '../../../src/lib/spoken/spoken.ts';
import { formatNumber } from '../../../src/lib/vietnamese/format.ts';
import { parseNumberWords } from '../../../src/lib/vietnamese/number-words.ts';

const fixtures = ['source', 'figures', 'meaning'].flatMap((folder) =>
  readdirSync(join('tests/fixtures', folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join('tests/fixtures', folder, name), 'utf8').normalize('NFC')),
);
const lines = fixtures.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const none = new Map<string, string>();

describe('a number said is the number printed', () => {
  test('whole numbers', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 999_999_999_999n), (value) => {
        expect(parseNumberWords(sayWhole(String(value)))).toBe(Number(value));
      }),
      { numRuns: 5000 },
    );
    for (let value = 0; value <= 2100; value++)
      expect(parseNumberWords(sayWhole(String(value))), String(value)).toBe(value);
  });

  test('with thousands and decimals', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(99), (whole, decimals) => {
        const value = Number(`${whole}.${String(decimals).padStart(2, '0')}`);
        expect(parseNumberWords(sayNumber(formatNumber(value, 2))!)).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('no word of prose is said otherwise than it is printed', () => {
  const plain = lines.filter((line) => !/\d|\p{Lu}{2}|[XVI](?!\p{L})|đ\/c|v\.v/u.test(line));

  test('in every line of real texts without digits and codes', () => {
    expect(plain.length).toBeGreaterThan(100);
    for (const line of plain) expect(spokenText(line, none)).toEqual({ said: line, forms: [] });
  });

  test('what is said in other words has a digit, or is a numeral, an abbreviation, a short form', () => {
    let count = 0;
    for (const line of lines) {
      for (const { start, end } of spokenText(line, none).forms) {
        count += 1;
        expect(line.slice(start, end)).toMatch(
          /\d|^[XVI]+$|^[đĐ]\/c$|^v\.v$|^T[PXpx]\.?$|^QL$|^[&%]$|^[><≥≤] ?$/,
        );
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  test('whatever stands round it: words of real texts in any order', () => {
    const words = [...new Set(plain.flatMap((line) => line.split(/\s+/)))];
    const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentence, fc.nat(5000), sentence, (before, number, after) => {
        const text = `${before.join(' ')} ${number} ${after.join(' ')}`;
        const { forms, said } = spokenText(text, none);
        const at = before.join(' ').length + 1;
        for (const form of forms) {
          expect(form.start).toBe(at);
          expect(text.slice(form.start, form.end)).toMatch(
            /^\d+(?: ?(?:\p{L}{1,2}|%)| (?:triệu|tỷ|nghìn)? ?(?:đồng|tạ|tấn)(?:\/\p{L}+)+)?$/u,
          );
        }
        expect(said.startsWith(`${before.join(' ')} `)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

test('an offset in what is said leads to the printed word', () => {
  for (const line of lines.slice(0, 1500)) {
    const spoken = spokenText(line, none);
    for (const { start, end, at, to } of spoken.forms) {
      expect(printedWord(line, spoken, at)).toEqual({ start, end });
      expect(printedWord(line, spoken, to - 1)).toEqual({ start, end });
    }
    for (const word of spoken.said.matchAll(/\S+/g)) {
      const { start, end } = printedWord(line, spoken, word.index);
      const isForm = spoken.forms.some((form) => form.start === start && form.end === end);
      if (!isForm) expect(line[start]).toBe(word[0][0]);
    }
  }
});

test('bodies in numbers of documents have the names that the list of abbreviations gives them', async () => {
  const known = plainExpansions((await readAuthorities('content')).authorities.abbreviations);
  const codes = [...BODIES.keys(), ...[...ORGANS.keys()].map((organ) => `${organ}TW`)];
  const both = codes.filter((code) => known.has(code));
  expect(both.length).toBeGreaterThan(6);
  for (const code of both) expect(sayIssuer(code), code).toBe(known.get(code));
});
