import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { soundAlikes, spellingWeight } from '../../../../src/lib/search/match/spelling-model.ts';
import {
  syllableCandidates,
  transpositionCandidates,
} from '../../../../src/lib/search/match/spelling-correction.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { wordOfQuery } from './made-cooccurrence.ts';

const weight = (typed: string, meant: string) => spellingWeight(wordOfQuery(typed))(keyOf(meant));
const keysFor = (words: string[]) => words.map(keyOf).sort();
const found = (candidates: { key: string }[]) => candidates.map(({ key }) => key).sort();

describe('syllables that some region says alike', () => {
  test.each([
    ['dữ', ['giữ', 'rữ', 'vữ', 'dử', 'giử', 'rử', 'vử']],
    ['trủ', ['chủ', 'chũ', 'trũ']],
    ['xử', ['sử', 'sữ', 'xữ']],
    ['nên', ['lên']],
    ['lãnh', ['nãnh', 'lảnh', 'nảnh']],
    ['mũ', ['mủ']],
    ['ủy', ['ũy']],
    ['gìn', []],
    ['nghe', []],
    ['nhà', []],
    ['công', []],
    ['hòa', []],
  ])('%s: %j', (word, alike) => {
    expect(found(soundAlikes(word))).toEqual(keysFor(alike));
  });

  test('are nearly what was typed', () => {
    for (const { weight } of soundAlikes('dữ')) expect(weight).toBe(WEIGHTS.sameSound);
    expect(found(soundAlikes('dữ'.normalize('NFD')))).toEqual(found(soundAlikes('dữ')));
  });
});

describe('how well a word fits what was typed', () => {
  test.each([
    ['said alike', 'trủ', 'chủ', WEIGHTS.sameSound],
    ['hỏi for ngã', 'lủ', 'lũ', WEIGHTS.sameSound],
    ['both', 'xữ', 'sử', WEIGHTS.sameSound],
    ['two letters swapped', 'tohn', 'thon', WEIGHTS.transposed],
    ['a letter twice', 'thhôn', 'thôn', WEIGHTS.transposed],
    ['a key beside', 'nghwo', 'ngheo', WEIGHTS.neighbourKey],
    ['a key beside, above', 'thpn', 'thon', WEIGHTS.neighbourKey],
    ['a key beside, below', 'tôj', 'tôm', WEIGHTS.neighbourKey],
    ['a key not beside', 'tôl', 'tôm', WEIGHTS.otherEdit],
    ['a letter left out', 'mun', 'muốn', WEIGHTS.otherEdit],
    ['a letter left out, marks and all', 'muố', 'muốn', WEIGHTS.otherEdit],
    ['another mark', 'hiên', 'hiện', WEIGHTS.otherEdit],
    ['a letter too many', 'thônx', 'thôn', WEIGHTS.otherEdit],
    ['a wrong letter', 'thôm', 'thôn', WEIGHTS.neighbourKey],
    ['a wrong letter far away', 'thôp', 'thôn', WEIGHTS.otherEdit],
    ['a wrong letter with another mark', 'cã', 'có', WEIGHTS.otherEdit ** 2],
    ['nothing alike', 'thôn', 'xã', 0],
    ['itself', 'thôn', 'thôn', 0],
  ])('%s: %s for %s', (_what, typed, meant, worth) => {
    expect(weight(typed, meant)).toBeCloseTo(worth);
  });

  test('letters without marks may lack those marks too', () => {
    expect(weight('xây tohn', 'thôn')).toBe(WEIGHTS.transposed);
    expect(weight('tiêgn', 'tiếng')).toBe(WEIGHTS.otherEdit);
    expect(weight('bảo vệ nầh', 'nhà')).toBe(WEIGHTS.otherEdit);
  });

  test('of a few letters only syllables are near', () => {
    expect(weight('ndt', 'đt')).toBe(0);
    expect(weight('abc', 'abx')).toBe(0);
    expect(weight('abcd', 'abcx')).toBeGreaterThan(0);
    expect(weight('cha', 'chu')).toBeGreaterThan(0);
  });

  test('one letter is near every other: none is meant', () => {
    expect(weight('a', 'o')).toBe(0);
    expect(weight('ả', 'ã')).toBe(WEIGHTS.sameSound);
    expect(weight('ả', 'ạ')).toBe(0);
  });

  test('fingers slip on what is typed, not on how the index spells it', () => {
    expect(weight('thi', 'ti')).toBeGreaterThan(0);
    expect(weight('ti', 'thi')).toBeGreaterThan(0);
    expect(weight('kĩ', 'ki')).toBeGreaterThan(0);
  });
});

describe('a syllable that is one edit away', () => {
  test.each([
    ['quna', 'quan'],
    ['nầhm', 'nhầm'],
    ['tohn', 'thon'],
    ['nghiê', 'nghiêm'],
    ['phogn', 'phong'],
    ['bêệt', 'bệt'],
  ])('%s → %s', (typed, meant) => {
    expect(found(syllableCandidates(typed))).toContain(keyOf(meant));
  });

  test('where two letters swapped make one, no other edit is thought of', () => {
    expect(syllableCandidates('quna').every(({ weight }) => weight === 1)).toBe(true);
    expect(found(syllableCandidates('quna'))).toEqual(['quan']);
    expect(syllableCandidates('phonng').every(({ weight }) => weight === 0.5)).toBe(true);
  });

  test('no more than can be looked up, each once', () => {
    const keys = found(syllableCandidates('baph'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(syllableCandidates('zan').length).toBeLessThanOrEqual(8);
    expect(syllableCandidates('zan').length).toBeGreaterThan(1);
    expect(syllableCandidates('qxzqxz')).toEqual([]);
  });

  test('another syllable by two swapped letters', () => {
    expect(found(transpositionCandidates('hao'))).toEqual(['hoa']);
    expect(transpositionCandidates('hao')[0]!.weight).toBe(0.5);
    expect(found(transpositionCandidates('hào'.normalize('NFD')))).toEqual(keysFor(['hòa']));
    expect(transpositionCandidates('đ')).toEqual([]);
  });
});
