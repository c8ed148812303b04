import { describe, expect, test } from 'vitest';
import { buildSuggestions, simplify, suggestionFile } from '../../../../src/lib/search/index/suggestions.ts';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import type { SearchDocument } from '../../../../src/lib/search/types.ts';

const lexicon = new Lexicon([
  { forms: ['MTTQ'], means: ['Mặt trận Tổ quốc'] },
  { forms: ['HĐND'], means: ['Hội đồng nhân dân'] },
]);
const report = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  url: `/${title}/`,
  title,
  date: '2020-01-01',
  district: 'huyện Sông Lô',
  term: '2015–2020',
  author: 'Lệ Quyên, Kim Dung',
  authors: ['Lệ Quyên', 'Kim Dung'],
  year: '2020',
  paragraphs: [],
  ...more,
});
const all = (documents: SearchDocument[]) => buildSuggestions(documents, lexicon).get('tat-ca') ?? [];
/** What is suggested besides the titles. */
const terms = (...documents: SearchDocument[]) =>
  all(documents)
    .filter(({ url }) => url === undefined)
    .map(({ text }) => text);

describe('what an archive suggests', () => {
  test('names of places, with what they are and without, terms and authors; then titles with their addresses', () => {
    expect(all([report('Họp')])).toEqual([
      { text: 'huyện Sông Lô' },
      { text: 'Sông Lô' },
      { text: '2015–2020' },
      { text: 'Lệ Quyên' },
      { text: 'Kim Dung' },
      { text: 'Họp', url: '/Họp/' },
    ]);
  });

  test('each once, however it is written', () => {
    expect(
      terms(report('Một'), report('Hai', { district: 'Huyện  Sông Lô', author: 'lệ quyên', authors: [] })),
    ).toEqual(['huyện Sông Lô', 'Sông Lô', '2015–2020', 'Lệ Quyên', 'Kim Dung']);
    expect(terms(report('Một', { district: '', term: '', author: '', authors: [] }))).toEqual([]);
    const { authors: _, ...alone } = report('Một', { author: 'Thu Hà' });
    expect(terms(alone)).toContain('Thu Hà');
  });

  test('terms of the archive in titles and leads, the commonest first, not their abbreviations', () => {
    const lead = (text: string) => ({
      paragraphs: [
        { anchor: 'd', text },
        { anchor: 'e', text: 'hội đồng nhân dân' },
      ],
    });
    const found = terms(
      report('Mặt trận Tổ quốc huyện họp', lead('Hội đồng nhân dân xã')),
      report('MTTQ xã họp', lead('Hội đồng nhân dân xã')),
    ).slice(5);
    expect(found).toEqual(['hội đồng nhân dân', 'mặt trận tổ quốc']);
  });

  test('words that three titles share, side by side, the commonest first', () => {
    const titles = [
      'Xã Một xây nhà văn hóa',
      'Huyện xây nhà văn hóa mới',
      'Xây nhà văn hóa',
      'Đoàn thăm nhà văn',
    ];
    const found = terms(...titles.map((title) => report(title))).slice(5);
    expect(found).toEqual(['nhà văn', 'xây nhà', 'xây nhà văn', 'xây nhà văn hóa', 'nhà văn hóa', 'văn hóa']);
    expect(terms(...titles.slice(0, 2).map((title) => report(title))).slice(5)).toEqual([]);
  });

  test('not across punctuation, nor with figures, nor of more than four words', () => {
    const shared = (title: string) =>
      terms(...['A', 'B', 'C'].map((end) => report(`${title} ${end}`))).slice(5);
    expect(shared('nhà, văn')).toEqual([]);
    expect(shared('nhà  văn')).toEqual([]);
    expect(shared('họp 22 xã')).toEqual([]);
    expect(shared('một hai ba bốn năm').filter((text) => text.split(' ').length > 4)).toEqual([]);
    expect(shared('một hai ba bốn năm')).toContain('hai ba bốn năm');
  });
});

describe('the file that a suggestion lies in', () => {
  test.each([
    ['Đảng bộ', 300, 'tat-ca'],
    ['Đảng bộ', 301, 'd'],
    ['Ấp', 1000, 'a'],
    ['«5 chi bộ»', 1000, '5'],
    ['…', 1000, undefined],
    ['…', 1, undefined],
    ['Россия', 1000, undefined],
  ])('«%s» of %i reports: %s', (text, count, file) => {
    expect(suggestionFile(text, count)).toBe(file);
  });

  test('of a large archive one for each letter', () => {
    const many = Array.from({ length: 301 }, (_, i) => report(i % 2 ? `Đảng ${i}` : `Bầu ${i}`));
    const files = buildSuggestions([...many, report('…')], lexicon);
    expect([...files.keys()].sort()).toEqual(['2', 'b', 'd', 'h', 'k', 'l', 's'].sort());
    expect(files.get('d')!.every(({ text }) => text.startsWith('Đảng'))).toBe(true);
  });
});

test.each([
  ['  Đảng  bộ, huyện!', 'dang bo huyen '],
  ['22-NQ/TW', '22 nq tw'],
  ['…', ''],
])('«%s» is compared as «%s»', (text, plain) => {
  expect(simplify(text)).toBe(plain);
});
