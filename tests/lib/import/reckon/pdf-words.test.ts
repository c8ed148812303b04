import { expect, test } from 'vitest';
import { pdfWords } from '../../../../src/lib/import/reckon/pdf-words.ts';
import { reckon } from '../../../../src/lib/import/reckon/reckon.ts';

const missing = (page: string, report: string) =>
  reckon(
    pdfWords([{ lines: page.split('\n').map((line) => line.split('|')), notes: [] }]),
    [report],
    [],
  ).missing.map(({ words }) => words);

test.each([
  ['one word', 'mạng lưới infor-\nmation của huyện', 'mạng lưới information của huyện'],
  ['two words of one paragraph', 'infor-\nmation và techno-\nlogy', 'information và technology'],
  [
    'a word and a hyphen that is the writer’s',
    'phát-\ntriển infor-\nmation mới',
    'phát-triển information mới',
  ],
])('%s over two lines of a PDF is not missed where the report has it whole', (_, page, report) => {
  expect(missing(page, report)).toEqual([]);
});

test.each([
  ['years over two lines', 'nhiệm kỳ 2015-\n2020', 'nhiệm kỳ 2015-2020'],
  [
    'each of five broken words in its own way',
    'phát-\ntriển infor-\nmation, techno-\nlogy, Đảng-\nbộ và mecha-\nnism',
    'phát-triển information, technology, Đảng-bộ và mechanism',
  ],
  ['the number of a note raised beside a word', 'có 27 chi bộ|3|. Hết', 'có 27 chi bộ3. Hết'],
  ['the same where the report parts them', 'đến năm 1878.|15| Hết', 'đến năm 1878.\n15 Hết'],
  ['two cells that the page draws one after the other', 'Xã Một|12|Xã Hai|15', 'Xã Một\n12\nXã Hai\n15'],
  ['a sign before a broken word', 'các |φ|-\nnodes mới', 'các φnodes mới'],
  [
    'a broken word of which the report has the halves, and elsewhere the whole',
    'một se-\nquence và sequence',
    'một se-\n\nquence và sequence',
  ],
  ['a small number low beside a letter', 'trace T|2|3|,1', 'trace T23,1'],
  ['a word in two fonts', 'Đ|ảng| bộ', 'Đảng bộ'],
])('%s: nothing is missed', (_, page, report) => {
  expect(missing(page, report)).toEqual([]);
});

test.each([
  ['a stretch that is gone', 'Xã Một|12|Xã Hai|15', 'Xã Một\n12\nXã Hai', ['15']],
  ['a word in two fonts that is gone', 'có 27 |chi| b|ộ mới', 'có 27 chi mới', ['bộ']],
  ['years over two lines that are gone', 'nhiệm kỳ 2015-\n2020 của', 'nhiệm kỳ của', ['2015-2020']],
])('%s is missed, and told without the joints', (_, page, report, words) => {
  expect(missing(page, report)).toEqual(words);
});

test('a word over the end of a page, with its running foot between, is not missed where the report has it whole', () => {
  const lines = (...all: string[]) => ({ lines: all.map((one) => [one]), notes: [] });
  const source = pdfWords([lines('mạng lưới infor-', 'Trang 1'), lines('mation của huyện')]);
  const told = [{ words: 'Trang 1', reason: 'số trang', where: 'chân trang' }];
  expect(reckon(source, ['mạng lưới information của huyện'], told).missing).toEqual([]);
  expect(reckon(source, ['mạng lưới của huyện'], told).missing.map(({ words }) => words)).toEqual([
    'infor',
    'mation',
  ]);
});

test('a word that ends at a line and is gone is still missed', () => {
  expect(missing('có 27 chi-\nbộ mới', 'có 27 mới')).toEqual([expect.stringContaining('bộ')]);
});
