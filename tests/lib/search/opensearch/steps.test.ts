import { describe, expect, test } from 'vitest';
import { multiSearch, openSearchSteps } from '../../../../src/lib/search/opensearch/query.ts';
import type { SearchOptions } from '../../../../src/lib/search/types.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { ask, loaded } from '../../../support/opensearch/exported.ts';
import { lexicon, searchArchive } from '../../../support/search-archive.ts';

const index = loaded(await searchArchive());
const slugs = (question: string, options?: SearchOptions) =>
  ask(index, question, options).ids.map((id) => id.split('/').at(-2));
const steps = (question: string, options?: SearchOptions) => openSearchSteps(question, lexicon, options);
const asked = (question: string, options?: SearchOptions) =>
  steps(question, options).map(({ searched, words }) => `${words}: ${searched}`);
type Json = Record<string, unknown>;
/** The query of the first step that asks for all words, or of the last for most. */
const strict = (question: string, options?: SearchOptions) => steps(question, options)[0]!.body.query as Json;
const loose = (question: string, options?: SearchOptions) =>
  steps(question, options).at(-1)!.body.query as Json;
const must = (query: Json) => (query.bool as { must: Json[] }).must;

describe('the steps of a question', () => {
  test.each<[string, SearchOptions, string[]]>([
    ['đảng bộ', {}, ['all: đảng bộ', 'most: đảng bộ']],
    ['đảng bộ', { literal: true }, ['all: đảng bộ', 'most: đảng bộ']],
    ['', {}, ['all: ']],
    ['-đảng', {}, ['all: -đảng']],
    ['', { literal: true }, ['all: ']],
    ['ddangr booj', {}, ['all: đảng bộ', 'most: đảng bộ', 'all: ddangr booj', 'most: ddangr booj']],
    ['ddangr booj', { literal: true }, ['all: ddangr booj', 'most: ddangr booj']],
    ['hoas', {}, ['all: hoas', 'all: hóa', 'most: hoas']],
  ])('%s %j', (question, options, expected) => {
    expect(asked(question, options)).toEqual(expected);
  });

  test('are asked in one request, each told by what it asks', () => {
    const lines = multiSearch(steps('đảng bộ')).trimEnd().split('\n');
    expect(lines.filter((_, i) => i % 2 === 0)).toEqual(['{}', '{}']);
    expect(
      lines.filter((_, i) => i % 2 === 1).map((line) => JSON.parse(line).aggregations.found.meta),
    ).toEqual([
      { question: 'đảng bộ', searched: 'đảng bộ', words: 'all' },
      { question: 'đảng bộ', searched: 'đảng bộ', words: 'most' },
    ]);
  });
});

describe('what is found', () => {
  test.each<[string, SearchOptions, string[], string[]]>([
    ['mặt trận tam', {}, ['mat-tran-to-quoc-tam-duong'], ['song-lo']],
    ['chi bộ thôn đông l', {}, ['chi-bo-thon-dong-lac'], []],
    ['chi bộ thôn đông la', {}, ['chi-bo-thon-dong-lac'], ['song-lo']],
    ['chi bộ thôn đông lạ', {}, ['chi-bo-thon-dong-lac'], ['song-lo']],
    ['"thôn đông lạc"', {}, ['chi-bo-thon-dong-lac'], ['song-lo', 'nghi-quyet-35']],
    ['"thôn chi bộ"', {}, [], ['chi-bo-thon-dong-lac']],
    ['"thôn đông lạc" xqzxq xã', {}, [], ['chi-bo-thon-dong-lac', 'song-lo']],
    ['"thôn đông lạc" xqzxq tháng', {}, ['chi-bo-thon-dong-lac'], ['song-lo', 'nghi-quyet-35']],
    ['"xqzxq" thôn', {}, [], ['chi-bo-thon-dong-lac']],
    ['bánh chưng kể xqzxq xqzxr', {}, ['chien-si-bien-phong'], ['chi-bo-thon-dong-lac']],
    ['chưng xqzxq xqzxr', {}, [], ['chien-si-bien-phong']],
    ['bao nhiêu bánh chưng ở đâu', {}, ['chien-si-bien-phong'], ['song-lo']],
    ['bánh chưngg chiếcc', {}, ['chien-si-bien-phong'], []],
    ['chưngg', {}, ['chien-si-bien-phong'], []],
    ['chưngg', { literal: true }, [], ['chien-si-bien-phong']],
    ['mặt bằng -thông', {}, [], ['hoi-dong-nhan-dan-binh-xuyen']],
    ['mặt bằng -phường', {}, ['hoi-dong-nhan-dan-binh-xuyen'], []],
    ['HĐND', { filters: { year: ['2022'] } }, ['hoi-dong-nhan-dan-binh-xuyen'], []],
    ['HĐND', { filters: { year: ['2021'] } }, [], ['hoi-dong-nhan-dan-binh-xuyen']],
    ['!!!', {}, [], ['song-lo']],
  ])('%s %j: %j, not %j', (question, options, found, not) => {
    const all = slugs(question, options);
    for (const slug of found) expect(all).toContain(slug);
    for (const slug of not) expect(all).not.toContain(slug);
  });

  test.each<[SearchOptions, string[]]>([
    [{ from: '2021-07-01' }, ['2022', '2021', '2021']],
    [{ to: '2020-02-11' }, ['2020', '2019']],
    [{ from: '2020-02-11', to: '2021-03-02' }, ['2021', '2020', '2020']],
    [{ filters: { district: ['Sông Lô'] }, to: '2020-12-31' }, ['2020']],
    [{ filters: { district: [''] } }, ['2022', '2021', '2021', '2021', '2020', '2020', '2019']],
    [{ sort: 'newest' }, ['2022', '2021', '2021', '2021', '2020', '2020', '2019']],
    [{ sort: 'oldest' }, ['2019', '2020', '2020', '2021', '2021', '2021', '2022']],
  ])('without words, %j', (options, years) => {
    expect(ask(index, '', options).ids.map((id) => id.split('/')[1])).toEqual(years);
  });
});

describe('what is asked of the index', () => {
  test('every word that is meant, none that merely asks', () => {
    expect(must(strict('bao nhiêu thôn xã ở đâu'))).toHaveLength(2);
    expect(must(strict('bao nhiêu'))).toHaveLength(2);
    expect(must(strict(''))).toEqual([{ match_all: {} }]);
    expect(must(strict('-đảng'))).toEqual([{ match_all: {} }]);
  });

  test('of most words as many as the site asks for, one at the least', () => {
    const least = (question: string) =>
      must(loose(question)).map((one) => (one.bool as Json | undefined)?.minimum_should_match);
    expect(least('một')).toEqual([1]);
    expect(least('xã phường')).toEqual([Math.ceil(2 * WEIGHTS.least)]);
    expect(least('xã phường thôn bản ấp')).toEqual([Math.ceil(5 * WEIGHTS.least)]);
    expect(least('"xã phường" thôn bản ấp')).toEqual([undefined, Math.ceil(3 * WEIGHTS.least)]);
    expect(least('"xã phường"')).toEqual([undefined]);
  });

  test('a mistyped word, only where not just what was typed is asked for', () => {
    expect(JSON.stringify(loose('biên phòg'))).toContain('fuzzy');
    expect(JSON.stringify(strict('biên phòg'))).not.toContain('fuzzy');
    expect(JSON.stringify(loose('biên phòg', { literal: true }))).not.toContain('fuzzy');
    expect(JSON.stringify(loose('xã'))).not.toContain('fuzzy');
    expect(JSON.stringify(loose('22'))).not.toContain('fuzzy');
    expect(JSON.stringify(loose('"biên"'))).not.toContain('fuzzy');
  });

  test('words that go on as the last one, unless it is finished', () => {
    const goesOn = (question: string, options?: SearchOptions) =>
      /"prefix"|"regexp"/.test(JSON.stringify(strict(question, options)));
    expect(goesOn('nghị quy')).toBe(true);
    expect(goesOn('nghị quyế')).toBe(true);
    expect(goesOn('nghị quy ')).toBe(false);
    expect(goesOn('"nghị quy"')).toBe(false);
    expect(goesOn('nghị quy', { literal: true })).toBe(false);
    expect(goesOn('nghị q')).toBe(false);
    expect(JSON.stringify(loose('nghị quy'))).toContain('"prefix"');
  });

  test('a last word of one letter is wished for, not demanded, beside others', () => {
    expect(must(strict('sông lô x'))).toHaveLength(2);
    expect(must(strict('sông lô xã'))).toHaveLength(3);
    expect(must(strict('x'))).toHaveLength(1);
    expect(must(strict('sông lô x '))).toHaveLength(3);
    const wished = (question: string) => (strict(question).bool as { should?: Json[] }).should ?? [];
    expect(wished('sông lô x').length).toBe(wished('sông lô xã').length + 1);
  });

  test('neighbours and the whole side by side are wished for; without words nothing is', () => {
    const { should, minimum_should_match: least } = strict('sông lô xã').bool as Json;
    expect(should).toHaveLength(3);
    expect(least).toBe(0);
    expect(strict('').bool).not.toHaveProperty('should');
    const phrases = (should as { multi_match: { query: string; fields: string[]; boost?: number } }[]).map(
      ({ multi_match: { query, fields, boost } }) => [query.split(' ').length, fields.length, boost],
    );
    expect(phrases).toEqual([
      [2, 2, undefined],
      [2, 2, undefined],
      [3, 3, 0.577],
    ]);
  });

  test('what must not be there; of symbols alone nothing may', () => {
    expect(strict('đảng').bool).not.toHaveProperty('must_not');
    expect((strict('đảng -xã -"chi bộ"').bool as Json).must_not).toHaveLength(2);
    expect((strict('!!!').bool as Json).must_not).toEqual([{ match_all: {} }]);
  });

  test('the best of what a word may be, each weighed in three digits', () => {
    const text = JSON.stringify(strict('MTTQ'));
    expect(text).toContain('dis_max');
    expect(JSON.stringify(strict('đảng '))).not.toContain('dis_max');
    expect(text).toContain(`"title^${WEIGHTS.title}"`);
    for (const [, boost] of JSON.stringify(loose('22-NQ/TW MTTQ nghị quyết hằng năm')).matchAll(
      /"boost":([\d.]+)/g,
    ))
      expect(boost).toMatch(/^0?\.?\d{1,4}$|^0\.\d{1,3}$/);
    expect(text).not.toContain('"boost":1}');
  });

  test('counts, order and window', () => {
    const { body } = steps('đảng', { filters: { year: ['2020'] }, offset: 20, limit: 5 })[0]!;
    expect(body).toMatchObject({
      from: 20,
      size: 5,
      track_total_hits: true,
      _source: ['url', 'date', 'shown'],
    });
    expect(body.post_filter).toEqual({ bool: { filter: [{ terms: { year: ['2020'] } }] } });
    expect(steps('đảng')[0]!.body).not.toHaveProperty('post_filter');
    const counts = body.aggregations as Record<string, { filter: Json }>;
    expect(counts.year!.filter).toEqual({ match_all: {} });
    expect(counts.author!.filter).toEqual(body.post_filter);
    const order = (question: string, sort?: SearchOptions['sort']) =>
      (steps(question, sort ? { sort } : {})[0]!.body.sort as unknown[]).map((one) =>
        typeof one === 'string'
          ? one
          : Object.entries(one as Json)
              .flat()
              .join(' '),
      );
    expect(order('đảng')).toEqual(['_score', 'date.day desc', 'url asc']);
    expect(order('')).toEqual(['date.day desc', 'url asc']);
    expect(order('đảng', 'newest')).toEqual(['date.day desc', '_score', 'url asc']);
    expect(order('đảng', 'oldest')).toEqual(['date.day asc', '_score', 'url asc']);
  });
});
