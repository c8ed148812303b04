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
