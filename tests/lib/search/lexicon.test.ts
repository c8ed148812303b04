import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { parseQuery } from '../../../src/lib/search/query/parse.ts';
import { queryTermsOf } from '../../../src/lib/search/query/terms.ts';
import { keysOf } from '../../../src/lib/search/index-tokens.ts';
import { lexicon } from '../../support/search-archive.ts';

/** Keys of all that is searched for a query which is one term. */
function searchedFor(query: string, known: Lexicon): string[] {
  const [term, ...others] = queryTermsOf(parseQuery(query).words, known);
  expect(others).toEqual([]);
  return term!.alternatives.map(({ keys }) => keys.join(' '));
}

describe('an abbreviation means to search what the archive says it means', () => {
  const own = new Lexicon([{ forms: ['ĐBXĐ'], means: ['Đảng bộ xã Đồng Thịnh'] }]);

  test('one that an archivist has added is searched with its meaning, and the other way round', () => {
    expect(searchedFor('ĐBXĐ', own)).toContain(keysOf('Đảng bộ xã Đồng Thịnh'));
    expect(searchedFor('đảng bộ xã đồng thịnh', own)).toContain(keysOf('ĐBXĐ'));
  });

  test('one that the archive does not know stands for nothing else', () => {
    expect(searchedFor('UBND', own)).toEqual([keysOf('UBND')]);
  });

  test('one with several meanings is searched with each, less surely', () => {
    const [term] = queryTermsOf(parseQuery('KH').words, lexicon);
    const others = term!.alternatives.filter(({ typed }) => !typed);
    expect(others.map(({ keys }) => keys.join(' '))).toContain(keysOf('kế hoạch'));
    expect(others.every(({ weight }) => weight < 1)).toBe(true);
  });
});

describe('what people type short and reports write out', () => {
  test.each([
    ['PCT', 'phó chủ tịch'],
    ['PGĐ', 'phó giám đốc'],
    ['GĐ', 'giám đốc'],
  ])('%s finds «%s», which is searched as its words alone', (typed, written) => {
    expect(searchedFor(typed, lexicon)).toContain(keysOf(written));
    const terms = queryTermsOf(parseQuery(written).words, lexicon);
    const searched = terms.flatMap(({ alternatives }) => alternatives.map(({ keys }) => keys.join(' ')));
    expect(searched).not.toContain(keysOf(typed));
  });
});

describe('a term of which reports abbreviate a part', () => {
  test.each([
    ['ủy ban mặt trận tổ quốc', 'Ủy ban MTTQ'],
    ['Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương'],
    ['UBKTTW', 'UBKT Trung ương'],
    ['ban tuyên giáo trung ương', 'Ban Tuyên giáo TW'],
  ])('%s finds %s', (query, printed) => {
    expect(searchedFor(query, lexicon)).toContain(keysOf(printed));
  });
});

describe('terms that are one and the same', () => {
  test('what several lines say of one abbreviation is all of it, each once for each line', () => {
    const twice = new Lexicon([
      { forms: ['HN'], means: ['Hà Nội'] },
      { forms: ['HN'], means: ['hội nghị'] },
    ]);
    const [term, ...others] = twice.equivalentsAt('hn');
    expect(others).toEqual([]);
    expect(term!.others.map(({ text }) => text)).toEqual(['Hà Nội', 'hội nghị']);
    expect(twice.equivalentsAt('ha').map(({ text }) => text)).toContain('Hà Nội');
    expect(twice.equivalentsAt('xqz')).toEqual([]);
  });

  test('a word and an abbreviation of the same letters are two', () => {
    const both = new Lexicon([
      { forms: ['CTY'], means: ['công ty'] },
      { forms: ['DN'], means: ['CTY'] },
    ]);
    const found = both.equivalentsAt('cty');
    expect(found.map(({ abbreviated }) => abbreviated).sort()).toEqual([false, true]);
  });

  test.each([
    ['hằng năm', 'hàng năm'],
    ['đảm bảo', 'bảo đảm'],
    ['an ninh quốc phòng', 'quốc phòng, an ninh'],
  ])('«%s» is «%s»', (one, other) => {
    const known = new Lexicon([]);
    expect(searchedFor(one, known)).toContain(keysOf(other));
    expect(searchedFor(other, known)).toContain(keysOf(one));
    expect(searchedFor(one, known).filter((keys) => keys === keysOf(one))).toHaveLength(1);
  });

  test('words that say nearly the same are known only where they are asked for', () => {
    const known = new Lexicon([{ forms: ['XH'], means: ['xã hội'] }]);
    const near = known.nearTermsAt('xe').find(({ keys }) => keys.join(' ') === keysOf('xe hơi'));
    expect(near!.others.map(({ keys }) => keys.join(' '))).toContain(keysOf('ôtô'));
    expect(near!.others.map(({ keys }) => keys.join(' '))).not.toContain(keysOf('xe hơi'));
    expect(near!.abbreviated).toBe(false);
    expect(known.equivalentsAt('xe').some(({ keys }) => keys.join(' ') === keysOf('xe hơi'))).toBe(false);
    expect(known.nearTermsAt('xh').map(({ text }) => text)).toContain('XH');
    expect(known.nearTermsAt('xqz')).toEqual([]);
  });
});
