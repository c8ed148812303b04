import { describe, expect, test } from 'vitest';
import { answersQuery, documentKey, parseDocumentQuery } from '../../../src/lib/documents/normalise.ts';
import { findDocuments } from '../../../src/lib/documents/parse.ts';
import vectors from '../../vectors/document-numbers.json' with { type: 'json' };

describe('documentKey', () => {
  test.each([
    [['22-NQ/TW', '22 NQ TW', '22–nq/t.ư', '22 - NQ/TƯ'], '22 nq tw'],
    [['05-CT/TW', '05/CT-TW', '5-CT/TW', '05-CT/T.W'], '5 ct tw'],
    [['30/2020/NĐ-CP', '30/2020/nd-cp'], '30 2020 nd cp'],
    [['01-ĐA/TU'], '1 da tu'],
  ])('%s → %s', (writings, key) => {
    for (const writing of writings) expect(documentKey(writing)).toBe(key);
  });

  test('Trung ương and Tỉnh ủy stay apart', () => {
    expect(documentKey('12-KL/TU')).not.toBe(documentKey('12-KL/TƯ'));
  });
});

describe('parseDocumentQuery', () => {
  test.each([
    '22-NQ/TW',
    '22 nq tw',
    'nq22',
    'NQ 22',
    'nq 22-nq/tw',
    'nghị quyết 22',
    'nghi quyet so 22',
    'Nghị quyết số 22-NQ/TW',
    'nghị quyết 22 tw',
  ])('%s finds 22-NQ/TW', (query) => {
    const read = parseDocumentQuery(query);
    expect(read).toMatchObject({ no: '22', type: 'nq' });
    expect(answersQuery('22-NQ/TW', read!)).toBe(true);
    expect(answersQuery('22-CT/TW', read!)).toBe(false);
    expect(answersQuery('23-NQ/TW', read!)).toBe(false);
  });

  test.each([
    ['05/CT-TW', '05-CT/TW'],
    ['chỉ thị số 05', '05-CT/TW'],
    ['chi thi 5', '05-CT/TW'],
    ['đề án 01', '01-ĐA/TU'],
    ['30/2020/nd-cp', '30/2020/NĐ-CP'],
    ['luật 80/2015/QH13', '80/2015/QH13'],
    ['80/2015/qh13', '80/2015/QH13'],
    ['quyết định 1234 ubnd', '1234/QĐ-UBND'],
  ])('%s finds %s', (query, number) => {
    expect(answersQuery(number, parseDocumentQuery(query)!)).toBe(true);
  });

  test.each([
    '',
    '217',
    '217 đảng viên',
    'nghị quyết',
    '2015-2020',
    '21/09/2020',
    '94,2%',
    'nghị quyết đại hội',
    '22 xã',
    'đảng bộ 22 nq tw',
  ])('%s names none', (query) => {
    expect(parseDocumentQuery(query)).toBeUndefined();
  });

  test('every number of the shared list finds itself', () => {
    for (const { input } of vectors.cases) {
      const [mention] = findDocuments(input);
      const query = mention?.reference.no && parseDocumentQuery(mention.reference.canonical);
      if (query) expect([input, answersQuery(mention.reference.canonical, query)]).toEqual([input, true]);
    }
  });
});
