import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../../src/lib/figures/locate.ts';

const TEXT =
  'Huyện ủy đã kiểm tra 56 tổ chức đảng và 20 đảng viên, giám sát 52 tổ chức, 19 đảng viên.\n' +
  'Uỷ ban Kiểm tra các cấp đã giám sát 80 tổ chức đảng và 19 đảng viên; đạt 98,8% và 8%. Có 2 tổ chức đảng bị kỷ luật.';

describe('a quotation is found word for word', () => {
  test('once in the text', () => {
    const found = locateQuote(TEXT, { quote: '56 tổ chức đảng' });
    expect(found.problem).toBeUndefined();
    if (!found.problem) expect(TEXT.slice(found.start, found.end)).toBe('56 tổ chức đảng');
  });

  test('given in decomposed letters, as some keyboards write them', () => {
    expect(locateQuote(TEXT, { quote: '56 tổ chức đảng'.normalize('NFD') })).toMatchObject({ start: 21 });
  });

  test.each(['2 tổ chức đảng', '8%', '20 đảng viên'])('%s is not found inside a longer number', (quote) => {
    expect(locateQuote(TEXT, { quote }).problem).toBeUndefined();
  });
});

describe('a quotation that occurs twice', () => {
  test('is ambiguous, and each place is shown', () => {
    const found = locateQuote(TEXT, { quote: '19 đảng viên' });
    expect(found).toMatchObject({ problem: 'ambiguous', count: 2 });
    if (found.problem) {
      expect(found.contexts?.[0]).toContain('52 tổ chức, 19 đảng viên');
      expect(found.contexts?.[1]).toContain('80 tổ chức đảng và 19 đảng viên');
    }
  });

  test('is found by its prefix, with or without the space between', () => {
    for (const prefix of ['52 tổ chức, ', '52 tổ chức,']) {
      expect(locateQuote(TEXT, { quote: '19 đảng viên', prefix })).toMatchObject({
        start: TEXT.indexOf('19 đảng viên'),
      });
    }
  });

  test('is found by its suffix', () => {
    expect(locateQuote(TEXT, { quote: '19 đảng viên', suffix: '; đạt' })).toMatchObject({
      start: TEXT.lastIndexOf('19 đảng viên'),
    });
  });
});

describe('a quotation that is not there', () => {
  test.each([
    ['56 Tổ chức Đảng', '56 tổ chức đảng'],
    ['kiểm tra 65 tổ chức đảng và 20 đảng viên', 'kiểm tra 56 tổ chức đảng và 20 đảng viên'],
    ['Ủy ban kiểm tra các cấp', 'Uỷ ban Kiểm tra các cấp'],
  ])('%s: the closest words are %s', (quote, near) => {
    expect(locateQuote(TEXT, { quote })).toEqual({ problem: 'missing', count: 0, near });
  });

  test('has no closest words when nothing is alike', () => {
    expect(locateQuote(TEXT, { quote: 'sáp nhập trường trung học' })).toEqual({
      problem: 'missing',
      count: 0,
      near: undefined,
    });
  });

  test('with a wrong prefix shows where the words do stand', () => {
    const found = locateQuote(TEXT, { quote: '56 tổ chức đảng', prefix: 'thanh tra' });
    expect(found).toMatchObject({ problem: 'missing' });
    if (found.problem) expect(found.contexts).toHaveLength(1);
  });

  test('an empty quotation is missing', () => {
    expect(locateQuote(TEXT, { quote: ' ' })).toMatchObject({ problem: 'missing' });
  });
});
