import { describe, expect, test } from 'vitest';
import { languageModel } from '../../../../src/lib/search/match/language-model.ts';
import {
  isDoubtful,
  looksMisspaced,
  respacings,
  segmentations,
} from '../../../../src/lib/search/match/respacing.ts';
import { archiveOf, wordsOf } from './made-cooccurrence.ts';

const archive = archiveOf(
  ['chi', 'bộ', 512],
  ['đảng', 'bộ', 512],
  ['được', 'kết', 256],
  ['kết', 'nạp', 512],
  ['gặp', 'samsung', 64],
  ['tập', 'đoàn', 256],
  ['trách', 'nhiệm', 512],
  ['nhiệm', 'vụ', 512],
  ['cán', 'bộ', 512],
  ['ca', 'môn', 8],
  ['cam', 'on', 512],
);
const model = languageModel(archive);
const spaced = (typed: string, kept: string[] = [], unknown: string[] = []) =>
  respacings(wordsOf(typed), model, { kept: new Set(kept), unknown: new Set(unknown) });
const texts = (...asked: Parameters<typeof spaced>) => spaced(...asked).map((one) => one.texts.join(' '));

describe('a run of letters falls into syllables', () => {
  test.each([
    ['chibo', 2, ['chi bo']],
    ['chibộ', 2, ['chi bộ']],
    ['nghịquyết', 2, ['nghị quyết']],
    ['chi', 1, ['chi']],
    ['chi', 2, ['chi']],
    ['chibo', 1, []],
    ['chibothon', 2, []],
    ['chibothon', 3, ['chi bo thon', 'chi bot hon']],
    ['xqz', 4, []],
    ['', 2, []],
  ])('%s into at most %i: %j', (letters, most, parts) => {
    expect(segmentations(letters, most).map((one) => one.join(' '))).toEqual(parts);
  });

  test('every way, where there are several', () => {
    const found = segmentations('hoaan', 3).map((one) => one.join(' '));
    expect(found).toEqual(expect.arrayContaining(['hoa an', 'ho a an']));
    expect(segmentations('nghiêng', 2).map((one) => one.join(' '))).toContain('nghiêng');
  });

  test('a run longer than people type is left', () => {
    expect(segmentations('an'.repeat(10), 10).length).toBeGreaterThan(0);
    expect(segmentations(`${'an'.repeat(10)}a`, 11)).toEqual([]);
  });

  test('what else is a word may be a part', () => {
    const isWord = (part: string) => part === 'samsung';
    expect(segmentations('gặpsamsung', 2)).toEqual([]);
    expect(segmentations('gặpsamsung', 2, isWord)).toEqual([['gặp', 'samsung']]);
    expect(segmentations('samsunggặp', 2, isWord)).toEqual([['samsung', 'gặp']]);
  });

  test('letters with their marks apart are the same letters', () => {
    expect(segmentations('nghịquyết'.normalize('NFD'), 2)).toEqual([['nghị', 'quyết']]);
  });
});

describe('spaces that may be amiss by the letters alone', () => {
  test.each([
    ['chibo thôn', true],
    ['thôn chibo', true],
    ['tr ách nhiệm', true],
    ['hoà n thành', true],
    ['chi bộ thôn', false],
    ['UBND xã', false],
    ['xqz xã', false],
    ['nghị quyết 22', false],
    ['"chibo" thôn', false],
    ['"tr" ách', false],
    ['tr "ách"', false],
    ['', false],
  ])('«%s»: %s', (typed, is) => {
    expect(looksMisspaced(wordsOf(typed))).toBe(is);
  });

  test('letters that are no syllable are doubtful, outside quotes', () => {
    expect(wordsOf('chibo chi "ntm" 22 ntm').map(isDoubtful)).toEqual([true, false, false, false, true]);
  });
});

describe('a query with other spaces', () => {
  test.each([
    ['a space left out', 'chibo', 'chi bo'],
    ['with marks', 'đảngbộ', 'đảng bộ'],
    ['two spaces left out', 'đượckếtnạp', 'được kết nạp'],
    ['a space put in', 'tr ách nhiệm', 'trách nhiệm'],
    ['a space put in behind', 'trác h nhiệm', 'trách nhiệm'],
    ['two spaces put in', 'trách nh i ệm', 'trách nhiệm'],
    ['a letter on the wrong side', 'đản gbộ', 'đảng bộ'],
    ['two places', 'đảngbộ kếtnạp', 'đảng bộ kết nạp'],
    ['three places', 'đảngbộ kếtnạp cánbộ', 'đảng bộ kết nạp cán bộ'],
  ])('%s: %s → %s', (_what, typed, meant) => {
    const [best] = spaced(typed);
    expect(best!.texts.join(' ')).toBe(meant);
    expect(best!.gain).toBeGreaterThan(2);
  });

  test('a name may stand in a run that is nowhere', () => {
    expect(texts('gặpsamsung', [], ['gặpsamsung'])[0]).toBe('gặp samsung');
    expect(texts('gặpsamsung')).not.toContain('gặp samsung');
  });

  test('no other spaces, where those typed are as probable', () => {
    for (const typed of ['đảng bộ', 'kết nạp đảng viên', 'chi', '22', '']) expect(spaced(typed)).toEqual([]);
  });

  test('words that are syllables are not cut otherwise, only joined', () => {
    expect(texts('ca mon')).not.toContain('cam on');
  });

  test('what is quoted, a number, or a word that the archive has, stays', () => {
    expect(texts('"chibo"')).toEqual([]);
    expect(texts('chibo', ['chibo'])).toEqual([]);
    expect(texts('chi22bo')).toEqual([]);
    expect(texts('đảngbộ chibo', ['chibo'])).toEqual(['đảng bộ chibo']);
  });

  test('at most two ways are looked up, the most probable first', () => {
    const found = spaced('chibo đảngbộ');
    expect(found.length).toBeLessThanOrEqual(2);
    expect(found.map(({ texts: words }) => words.join(' '))).toContain('chi bo đảng bộ');
  });

  test('how much more probable it is, is told', () => {
    const [best] = spaced('đảngbộ');
    expect(best!.gain).toBeCloseTo(model.logChance(['đảng', 'bộ']) - model.logChance(['đảngbộ']));
  });
});
