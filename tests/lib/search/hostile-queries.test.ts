import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../src/lib/search/index/store.ts';
import { search } from '../../../src/lib/search/search.ts';
import { indexedArchive, searchArchive } from '../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

const find = (query: string) => search(store, query, searchNotices);

/** What nobody means, and what somebody does by a slip of the hand or out of malice. */
const SYMBOLS = [
  ...[
    '%',
    '%%%%',
    '%20%00',
    '&amp;',
    '<b>',
    '</script>',
    '{{x}}',
    '${x}',
    '../../..',
    '\\u0000',
    '\\',
    '\\\\',
  ],
  ...['?', '???', '*', '.*', '(', ')', '[', '[a-', '(?=', '^$', '+', '=cmd|', '#', ';--', "' OR 1=1 --", '|'],
];
const OPERATORS = [
  ...[
    '-',
    '--',
    '---',
    '-"',
    '"',
    '""',
    '"""',
    '"-',
    '-""',
    '-"-"',
    '“',
    '«»',
    '„“',
    '"chi bộ',
    'chi bộ"',
    '-chi -bộ',
  ],
  ...['chi -', '- chi', '"chi" -"chi"', '-"chi bộ" chi bộ', '"" chi bộ', 'a-b-c-d', '-1', '-,-'],
];
const SCRIPTS = [
  ...[
    '党',
    'ПРИВЕТ',
    'مرحبا',
    'שלום',
    '🎉',
    '👨‍👩‍👧‍👦',
    '🇻🇳',
    'ﬁ',
    'Ａ',
    '①②③',
    '½',
    '٣٤',
    '๑๒',
    '𝐜𝐡𝐢 𝐛𝐨̣̂',
    'ǂ',
    'ß',
    'İ',
  ],
  ...[
    '\u0301',
    'a\u0301\u0301\u0301',
    'e\u0302\u0323\u0301',
    '\u202Echi bộ',
    'chi\u200Bbộ',
    '\uD800',
    'chi \uDFFF bộ',
    '\uFEFF',
  ],
];
const NUMBERS = [
  '0',
  '-0',
  '1e999',
  '999999999999999999999',
  '0,0,0',
  '1.2.3.4',
  '00/00/0000',
  '31/02/2020',
  'NaN',
  'Infinity',
];
const LONG = [
  'a'.repeat(10_000),
  'chi bộ '.repeat(2_000),
  '"'.repeat(5_000),
  '-'.repeat(5_000),
  '-a '.repeat(3_000),
  '\u0301'.repeat(5_000),
  '(('.repeat(2_000),
  `${'x'.repeat(199)}🎉`,
  '9'.repeat(3_000),
  'đ'.repeat(300),
];
const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'true',
  'prototype valueOf',
];

const ALL = [...SYMBOLS, ...OPERATORS, ...SCRIPTS, ...NUMBERS, ...LONG, ...NAMES];

describe('whatever is typed is answered calmly', () => {
  test('there are more than sixty such queries, each once', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThan(60);
  });

  test.each(ALL.map((query) => [JSON.stringify(query).slice(0, 40), query]))('%s', async (_, query) => {
    const { total, results } = await find(query);
    expect(total).toBeGreaterThanOrEqual(results.length);
    expect(results.every(({ url, excerpt }) => url.startsWith('/') && !/<(?!\/?mark>)/.test(excerpt))).toBe(
      true,
    );
  });

  test.each([...SYMBOLS, '-', '--', '""', '🎉'].filter((query) => !/[\p{L}\p{N}]/u.test(query)))(
    '%s asks for nothing and is told so, not answered with the whole archive',
    async (query) => {
      const { total, interpretation } = await find(query);
      expect(total).toBe(0);
      expect(interpretation).toMatch(/Chưa có chữ hay số nào/);
    },
  );

  test('none takes long', async () => {
    const began = performance.now();
    for (const query of LONG) await find(query);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
