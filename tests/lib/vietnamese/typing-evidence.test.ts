import { describe, expect, test } from 'vitest';
import { detectTyping } from '../../../src/lib/vietnamese/typing.ts';

const read = (query: string) => {
  const guess = detectTyping(query);
  return guess && `${guess.text}${guess.certain ? '' : '?'}`;
};

describe('spelling that only Telex has settles a word by itself', () => {
  test.each([
    ['ngoaij', 'ngoại'],
    ['ddi', 'đi'],
    ['caan', 'cân'],
    ['tuws', 'tứ'],
    ['lowif', 'lời'],
    ['vowis', 'với'],
    ['nghieen', 'nghiên'],
    ['chuyeen', 'chuyên'],
    ['khuoon', 'khuôn'],
    ['coong', 'công'],
    ['xooi', 'xôi'],
    ['cungf', 'cùng'],
    ['chungx', 'chũng'],
    ['thanhr', 'thảnh'],
    ['canhs', 'cánh'],
    ['moons', 'mốn'],
    ['nguoonf', 'nguồn'],
    ['hees', 'hế'],
    ['bowf', 'bờ'],
    ['nawms', 'nắm'],
    ['trowr', 'trở'],
    ['dwngj', 'dựng'],
  ])('%s → %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    ['hoas', 'hóa?'],
    ['tans', 'tán?'],
    ['thoo', 'thô?'],
    ['bawn', 'băn?'],
    ['tuowng', 'tương?'],
    ['hddnd', 'hđnd?'],
    ['ootoo', 'ôtô?'],
  ])('%s may be a word of another language: %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });
});

describe('words that are what they say stay so among raw Telex', () => {
  test.each([
    ['coong ty IMF', 'công ty IMF'],
    ['ddangr booj MTTQ', 'đảng bộ MTTQ'],
    ['tw booj', 'tw bộ'],
    ['xii booj', 'xii bộ'],
    ['hddnd booj', 'hđnd bộ'],
    ['ubmttqvndd booj', 'ubmttqvndd bộ?'],
    ['ootoo ddangr', 'ôtô đảng'],
    ['ddangr web booj', 'đảng web bộ?'],
    ['MTTQ-HDDND ddangr', 'MTTQ-HĐND đảng'],
    ['khoas ix ddangr', 'khóa ix đảng'],
    ['Marx booj', 'Marx bộ'],
    ['ddangr-booj', 'đảng-bộ'],
    ['ddangr hoas-tans', 'đảng hóa-tán'],
    ['ddoix nghij-ty', 'đõi nghị-ty'],
    ['ddangr booj 12', 'đảng bộ 12'],
    ['“ddangr booj”, toor chuwcs…', '“đảng bộ”, tổ chức…'],
  ])('%s → %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    'web',
    'window',
    'Marx',
    'major',
    'Boris',
    'ivi',
    'HOAS',
    'HOAF TANS',
    'IMF',
    'hw',
    'tw',
    'hoas duoc',
    'vest IMF',
  ])('%s alone is no raw typing', (query) => {
    expect(detectTyping(query)).toBeUndefined();
  });
});

describe('the weight of the words around', () => {
  test.each([
    // One word typed for Telex may stand beside one that is not; half a query may not.
    ['booj duoc', 'bộ duoc?'],
    ['booj duoc mot', undefined],
    ['hoas tans duoc', 'hóa tán duoc?'],
    ['hoas tans duoc mot', undefined],
    ['hoas nhaf duoc mot', undefined],
    // A doubtful word counts among Vietnamese ones, or two of them among codes.
    ['toa nhaf', 'toa nhà?'],
    ['nhaf IMF', undefined],
    ['nhaf tans IMF WTO', 'nhà tán IMF WTO?'],
    ['nhaf 12', 'nhà 12?'],
    ['bo65 duoc', 'bộ duoc?'],
    ['bo65 duoc mot', undefined],
    ['thon2 QH', undefined],
    ['xa4 12', 'xã 12?'],
    ['đảng booj', undefined],
    ['ddangr bộ', undefined],
    ['booj “ - ” 2020–2025 ddangr', 'bộ “ - ” 2020–2025 đảng'],
  ])('%s → %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test('a query as long as a paragraph is text', () => {
    expect(read(Array.from({ length: 40 }, () => 'booj').join(' '))).toContain('bộ bộ');
    expect(detectTyping(Array.from({ length: 41 }, () => 'booj').join(' '))).toBeUndefined();
  });
});

describe('digits that only VNI has settle a word by themselves', () => {
  test.each([
    ['bo65', 'bộ'],
    ['d9ang3', 'đảng'],
    ['chu7c1', 'chức'],
    ['tie61n', 'tiến'],
    ['xa4 hoi65', 'xã hội'],
    ['to63 chu7c1 22', 'tổ chức 22'],
    ['bo65 c2', 'bộ c2'],
    ['22-nq/tw bo65', '22-nq/tw bộ'],
    ['hd9nd huye6n5', 'hđnd huyện'],
  ])('%s → %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    // A name with a number reads so too: thôn 2, khu 6, u 7.
    ['thon2', 'thòn?'],
    ['khu6', undefined],
    ['he6', 'hê?'],
    ['o7', 'ơ?'],
    ['u34', 'ũ?'],
    ['xa4 hoi5', 'xã họi?'],
    ['ly1', 'lý?'],
    ['b2', undefined],
    ['a1', undefined],
    ['u2', undefined],
    ['a22', undefined],
    ['hd9nd', 'hđnd?'],
    ['o6to6', 'ôtô?'],
  ])('%s alone: %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  test.each([
    ['covid19 thon2', undefined],
    ['covid19 thon2 xa4', 'covid19 thòn xã?'],
    ['covid19 bo65', 'covid19 bộ?'],
    ['abc1d thon2', undefined],
    ['ab1 bo65', 'ab1 bộ'],
    ['iphone12 bo65', 'iphone12 bộ?'],
    ['12abc bo65', '12abc bộ'],
    ['bo65 (abc1!) 2c', 'bộ (abc1!) 2c?'],
  ])('a word that no method makes speaks against it: %s → %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });
});
