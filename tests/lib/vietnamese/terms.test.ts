import { describe, expect, test } from 'vitest';
import { parseRoman } from '../../../src/lib/vietnamese/roman.ts';
import {
  canonicalTerm,
  NATIONAL_CONGRESSES,
  parseTerm,
  termSlug,
} from '../../../src/lib/vietnamese/terms.ts';
import vectors from '../../vectors/terms.json' with { type: 'json' };

describe('parseTerm', () => {
  test.each(vectors.cases)('$input', ({ input, expected }) => {
    expect(parseTerm(input) ?? null).toEqual(expected);
  });

  test.each(['Nhiệm kỳ 2020 - 2015', 'đại hội', 'nhiệm kỳ', 'khóa', ''])('%s is none', (text) => {
    expect(parseTerm(text)).toBeUndefined();
  });
});

describe('a plenum of the Central Committee', () => {
  test.each([
    'Hội nghị Trung ương 6 khóa XII',
    'Hội nghị TW 6 khóa XII',
    'Hội nghị TW 6, khoá XII',
    'Hội nghị Trung ương 6 (khóa XII)',
    'Hội nghị Trung ương lần thứ 6 khóa XII',
    'Hội nghị Trung ương lần thứ sáu (khóa 12)',
    'Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
    'Hội nghị lần thứ VI của Ban Chấp hành Trung ương Đảng, khóa XII',
    'HNTW 6 khóa XII',
    'hntw 6, (khóa 12)',
  ])('%s', (text) => {
    expect(parseTerm(text)).toEqual({ kind: 'plenum', plenum: 6, n: 12 });
  });

  test('further than nine has more signs', () => {
    expect(parseTerm('Hội nghị Trung ương 10 khóa XI')).toEqual({ kind: 'plenum', plenum: 10, n: 11 });
    expect(parseTerm('HNTW 15 khóa 9')).toEqual({ kind: 'plenum', plenum: 15, n: 9 });
    expect(parseTerm('Hội nghị lần thứ mười ba Ban Chấp hành Trung ương khóa X')).toMatchObject({
      plenum: 13,
    });
  });

  test.each([
    'Tại Hội nghị Trung ương 6 khóa XII',
    'Hội nghị Trung ương 6 khóa XII của Đảng',
    'Hội nghị Trung ương 6 khóa mới',
    'Hội nghị Trung ương lần thứ mấy khóa XII',
    'Hội nghị Trung ương 6 khóa 0',
    'Hội nghị Huyện ủy 6 khóa XII',
  ])('%s is none', (text) => {
    expect(parseTerm(text)?.kind).not.toBe('plenum');
  });
});

describe('whose congress, whose term', () => {
  test.each<[string, unknown]>([
    ['khóa 12', { kind: 'congress', n: 12 }],
    ['Quốc hội khóa XIV', { kind: 'nationalAssembly', n: 14 }],
    ['Quốc hội, khóa 14', { kind: 'nationalAssembly', n: 14 }],
    ['HĐND khóa XIX', { kind: 'council', n: 19 }],
    ['HĐND huyện khóa XIX', { kind: 'council', n: 19, level: 'huyện' }],
    ['Hội đồng nhân dân khóa XIX', { kind: 'council', n: 19 }],
    ['Hội đồng nhân dân tỉnh, khóa 16', { kind: 'council', n: 16, level: 'tỉnh' }],
    ['Đại hội XII', { kind: 'congress', n: 12 }],
    ['Đại hội 13 của Đảng', { kind: 'congress', n: 13, level: 'trung ương' }],
    ['Đại hội Đảng bộ xã lần thứ mười hai', { kind: 'congress', n: 12, level: 'xã' }],
  ])('%s', (text, term) => {
    expect(parseTerm(text)).toEqual(term);
  });

  test.each(['Đảng khóa XII', 'khóa XII và sau', 'sau Đại hội XII', 'khóa học', 'HĐND 5 khóa XII'])(
    '%s names none',
    (text) => {
      expect(parseTerm(text)).toBeUndefined();
    },
  );
});

describe('what stands around a term', () => {
  test.each<[string, unknown]>([
    ['(nhiệm kỳ 2015 - 2020)', { kind: 'term', from: 2015, to: 2020, canonical: '2015–2020' }],
    ['  nhiệm kỳ 2015-2020 ', { kind: 'term', from: 2015, to: 2020, canonical: '2015–2020' }],
    ['thời kỳ 2015—2020', { kind: 'period', from: 2015, to: 2020, canonical: '2015–2020' }],
    ['khoá XII', { kind: 'congress', n: 12 }],
    ['khoa XII', { kind: 'congress', n: 12 }],
    ['lần thứ XII', { kind: 'ordinal', n: 12 }],
    ['lần thứ mười hai', { kind: 'ordinal', n: 12 }],
    ['nửa nhiệm kỳ', { kind: 'midterm' }],
    ['nửa đầu nhiệm kỳ', { kind: 'midterm' }],
    ['đầu nhiệm kỳ', { kind: 'relative', text: 'đầu nhiệm kỳ' }],
    ['Nhiệm kỳ này', { kind: 'relative', text: 'nhiệm kỳ này' }],
    ['trong nhiệm kỳ này', { kind: 'relative', text: 'nhiệm kỳ này' }],
    ['trong nhiệm kỳ', { kind: 'relative', text: 'nhiệm kỳ' }],
    ['sang nhiệm kỳ tới', { kind: 'relative', text: 'nhiệm kỳ tới' }],
    ['ngay từ nhiệm kỳ tới', undefined],
    ['giữa nhiệm kỳ qua', { kind: 'relative', text: 'giữa nhiệm kỳ qua' }],
  ])('%s', (text, term) => {
    expect(parseTerm(text)).toEqual(term);
  });

  test.each([
    '(nhiệm kỳ 2015 - 2020',
    'nhiệm kỳ 2015 - 2020)',
    'trong nhiệm kỳ 2015-2020',
    'nhiệm kỳ 2015-2020 vừa qua',
    'nhiệm kỳ 2020 - 2020',
    'tại Quốc hội khóa XIV',
    'lần thứ XII của',
    'là lần thứ XII',
    'đại hội lần thứ 123',
    'khóa a12',
    'giữa nửa nhiệm kỳ',
    'nhiệm kỳ qua là',
    'đây là nhiệm kỳ qua',
    'vào nhiệm kỳ',
    'so với nhiệm kỳ trước',
  ])('%s is none', (text) => {
    expect(parseTerm(text)).toBeUndefined();
  });
});

describe('canonicalTerm', () => {
  test.each(['2015–2020', '2015-2020', '2015 - 2020', '2015—2020', 'nhiệm kỳ 2015 - 2020', 'NK 2015-2020'])(
    '%s',
    (text) => {
      expect(canonicalTerm(text)).toBe('2015–2020');
    },
  );

  test('a period or half a term is none; the URL has a hyphen', () => {
    expect(canonicalTerm('giai đoạn 2015-2020')).toBeUndefined();
    expect(canonicalTerm('2015')).toBeUndefined();
    expect(canonicalTerm('x2015-2020')).toBeUndefined();
    expect(termSlug('2015–2020')).toBe('2015-2020');
  });
});

describe('Roman numerals', () => {
  test.each(vectors.roman)('%s is %d', (roman, value) => {
    expect(parseRoman(roman as string)).toBe(value);
  });

  test('no further', () => {
    for (const text of ['IIII', 'VX', 'C', 'xii', '', 'XXXX', 'IL']) expect(parseRoman(text)).toBeUndefined();
  });
});

test('the national congresses', () => {
  expect(NATIONAL_CONGRESSES).toEqual(vectors.nationalCongresses);
});
