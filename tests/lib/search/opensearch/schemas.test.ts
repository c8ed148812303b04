import { describe, expect, test } from 'vitest';
import { indexBody, isOurs } from '../../../../src/lib/search/opensearch/mapping.ts';
import { multiSearch, openSearchSteps } from '../../../../src/lib/search/opensearch/query.ts';
import type { SearchOptions } from '../../../../src/lib/search/types.ts';
import { partsOf } from '../../../support/opensearch/exported.ts';
import { faultsOf } from '../../../support/opensearch/schemas.ts';
import { lexicon, searchArchive } from '../../../support/search-archive.ts';

const hostile = ['"', '\\', '\n', '\r\n', '😀', '\u2028', '<script>alert(1)</script>', '__proto__', '\ud800'];

describe('OpenSearch’s own schemas take', () => {
  test('the settings and the mapping', () => {
    expect(faultsOf('request.indices.create', JSON.parse(JSON.stringify(indexBody)))).toEqual([]);
  });

  test('every action', async () => {
    const actions = partsOf(await searchArchive())
      .flatMap((part) => part.trimEnd().split('\n'))
      .filter((_, i) => i % 2 === 0);
    expect(actions).toHaveLength(7);
    for (const action of actions)
      expect(faultsOf('_core.bulk.OperationContainer', JSON.parse(action))).toEqual([]);
  });

  test.each<[string, SearchOptions]>([
    ['', {}],
    ['đảng viên mới', {}],
    ['dang vien moi l', {}],
    ['ddangr booj', {}],
    ['nq22 "chi bộ" -"đảng viên" -phường MTTQ tư tưở', { limit: 50, offset: 100 }],
    ['đang viết', { literal: true, sort: 'oldest' }],
    ['22/10/2018 94,5%', { filters: { district: ['Sông Lô'], year: ['2018', '2019'] }, sort: 'newest' }],
    [hostile.join(' '), { from: '2020-01-01', to: '', filters: { author: hostile } }],
    ...hostile.map((one): [string, SearchOptions] => [`đảng ${one} viên${one}`, {}]),
  ])('what is asked for %j', (question, options) => {
    const lines = multiSearch(openSearchSteps(question, lexicon, options)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length % 2).toBe(0);
    lines.forEach((line, i) => {
      const schema = i % 2 === 0 ? '_core.msearch.MultisearchHeader' : 'request.search';
      expect(faultsOf(schema, JSON.parse(line)), line).toEqual([]);
    });
  });
});

describe('and refuse', () => {
  const { body } = openSearchSteps('đảng viên', lexicon)[0]!;
  const fields = (property: unknown) => ({ mappings: { properties: { title: property } } });

  test.each([
    ['a key that there is not', 'request.search', { ...body, qery: {} }],
    ['a query that there is not', 'request.search', { query: { phrase: { body: 'x' } } }],
    ['two queries in one', 'request.search', { query: { match_all: {}, bool: {} } }],
    ['a part of a query that there is not', 'request.search', { query: { bool: { musts: [] } } }],
    ['a phrase without words', 'request.search', { query: { multi_match: { type: 'phrase' } } }],
    ['an order that there is not', 'request.search', { sort: [{ url: 'up' }] }],
    ['a count of no field', 'request.search', { aggregations: { district: { values: {} } } }],
    ['a type that there is not', 'request.indices.create', fields({ type: 'txt' })],
    [
      'a setting of a field that there is not',
      'request.indices.create',
      fields({ type: 'text', analyser: 'x' }),
    ],
    [
      'an analyzer without a tokenizer',
      'request.indices.create',
      { settings: { analysis: { analyzer: { keys: { type: 'custom' } } } } },
    ],
    ['two actions in one', '_core.bulk.OperationContainer', { index: { _id: 'x' }, delete: { _id: 'x' } }],
    ['a number for a name', '_core.bulk.OperationContainer', { index: { _id: 1 } }],
  ])('%s', (_, schema, value) => {
    expect(faultsOf(schema, value)).not.toEqual([]);
  });
});

test('settings of ours are known by what they say of themselves', () => {
  expect(isOurs(JSON.stringify(indexBody))).toBe(true);
  for (const other of ['', '{}', 'null', '[]', '{"mappings":null}', '{"mappings":{"_meta":{"made_by":"x"}}}'])
    expect(isOurs(other), other).toBe(false);
});
