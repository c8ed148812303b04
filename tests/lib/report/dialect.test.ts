import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/lib/report/dialect.ts';
import { readBody } from '../../../src/lib/report/read-body.ts';

const faultsOf = (body: string) =>
  parseBody(body).faults.map(({ kind, offset }) => [kind, body.slice(offset, offset + 4)]);
const told = (body: string) =>
  readBody(body).refused.map(({ reason, start, end }) => [reason, body.slice(start, end)]);

describe('a mark that the parser stumbles over is told where it stands, and is a word', () => {
  test.each([
    ['Có <b>5 chi bộ', [['unclosed', '<b>5']]],
    ['Có 5</b> chi bộ', [['unclosed', '</b>']]],
    ['Có {5 chi bộ', [['unclosed', '{5 c']]],
    ['Tỷ lệ <5%', [['mark', '<5%']]],
    ['a < b và c', []],
    [
      'a <= b <c 5',
      [
        ['mark', '<= b'],
        ['unclosed', '<c 5'],
      ],
    ],
    ['Dòng một.\n\nCó <b>5', [['unclosed', '<b>5']]],
    ['Dòng một.\r\n\r\nDòng hai.\r\nCó <b>5', [['unclosed', '<b>5']]],
    ['Dòng một.\r\rCó <b>5', [['unclosed', '<b>5']]],
    [
      'Một <i>hai\n\nba <b>bốn',
      [
        ['unclosed', '<b>b'],
        ['unclosed', '<i>h'],
      ],
    ],
    ['<Anh src="a.png" alt="x">Chú thích', [['unclosed', '<Anh']]],
    ['Không có gì', []],
  ])('%j', (body, faults) => {
    expect(faultsOf(body).sort()).toEqual([...faults].sort());
    expect(readBody(body).text).toBe(readBody(body.replaceAll(/[<{]/g, '\\$&')).text);
  });

  test('in the order of the body', () => {
    const { refused } = readBody('Một <i>hai\n\nba {bốn\n\nnăm <6');
    expect(refused.map(({ start }) => start)).toEqual(
      refused.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(refused.length).toBe(3);
  });

  test('sixty one by one; of more, all at once', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `Dòng ${i} <${i}%`).join('\n\n');
    for (const count of [59, 60, 61, 90]) {
      const { faults } = parseBody(many(count));
      expect(faults).toHaveLength(count);
      expect(new Set(faults.map(({ offset }) => offset)).size).toBe(count);
      expect(readBody(many(count)).text).toBe(many(count).replaceAll('\n\n', '\n'));
    }
    const { faults } = parseBody(`${many(70)}\n\nĐã thoát \\<5%`);
    expect(faults).toHaveLength(70);
  });
});

describe('a list or quotation within too many others', () => {
  const quotations = (depth: number) => `${'> '.repeat(depth)}Trích`;
  const lists = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- mục ${i}`).join('\n');

  test('is told once a line, and twelve are not too many', () => {
    expect(told(quotations(12))).toEqual([]);
    expect(told(quotations(13))).toEqual([['deep', '>']]);
    expect(told(quotations(40))).toEqual([['deep', '>']]);
    expect(told(`${quotations(13)}\n\n${quotations(14)}`)).toEqual([
      ['deep', '>'],
      ['deep', '>'],
    ]);
    expect(told(lists(12))).toEqual([]);
    expect(told(lists(13)).map(([reason]) => reason)).toEqual(['deep']);
  });

  test('where it stands', () => {
    const [fault] = parseBody(quotations(13)).faults;
    expect(fault).toEqual({ kind: 'deep', offset: 24 });
    expect(parseBody(`Mở đầu.\n\n${quotations(13)}`).faults[0]!.offset).toBe(33);
  });

  test('numbers and tabs are counted as they stand', () => {
    expect(told('1. '.repeat(8) + 'mục')).toEqual([]);
    expect(told('1. '.repeat(13) + 'mục')[0]).toEqual(['deep', '1']);
    expect(told('100. '.repeat(6) + 'mục').map(([reason]) => reason)).toEqual(['deep']);
    expect(told('\t'.repeat(5) + '- mục')).toEqual([]);
    expect(told('\t'.repeat(6) + '- mục').map(([reason]) => reason)).toEqual(['deep']);
    expect(told(' \t'.repeat(5) + '- mục')).toEqual([]);
    expect(told(`${' '.repeat(23)}- mục`)).toEqual([]);
    expect(told(`${' '.repeat(24)}- mục`).map(([reason]) => reason)).toEqual(['deep']);
  });

  test('keeps its words, though hundreds are typed', () => {
    const { text, refused } = readBody(`${'> '.repeat(300)}Trích 5 chi bộ`);
    expect(text).toContain('Trích 5 chi bộ');
    expect(refused[0]!.reason).toBe('deep');
    const { faults } = parseBody(Array.from({ length: 100 }, () => quotations(14)).join('\n\n'));
    expect(faults.length).toBe(60);
  });
});

test('every node stands where it stood, though marks were hidden', () => {
  const body = 'Có <5% và {x và\n\n> <b>hai\n\n`<c>` và <d';
  const { tree } = parseBody(body);
  visit(tree, 'text', ({ value, position }) => {
    expect(body.slice(position!.start.offset, position!.end.offset).replaceAll(/\n> ?/g, '\n')).toBe(value);
  });
  expect(JSON.stringify(tree)).not.toContain('\u{E001}');
});

describe('a name of a program is a word', () => {
  test.each([
    ['Biến __init__ và __proto__', 'Biến __init__ và __proto__'],
    ['__a_b2__', '__a_b2__'],
    ['**__init__**', '__init__'],
    ['__đậm__ và __hai chữ__', 'đậm và hai chữ'],
    ['**init** và __Init__', 'init và Init'],
    ['__in*i*t__', 'init'],
  ])('%s → %s', (body, text) => {
    expect(readBody(body).text).toBe(text);
  });
});

test('a byte-order mark is no word, and moves nothing', () => {
  const { text, sourceOffset } = readBody('\uFEFFCó **5** chi bộ');
  expect(text.trim()).toBe('Có 5 chi bộ');
  expect(sourceOffset(text.indexOf('chi'))).toBe('\uFEFFCó **5** '.length);
  expect(readBody('Có\uFEFF **5** chi bộ').text).toContain('\uFEFF');
});
