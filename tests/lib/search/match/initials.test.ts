import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { joinedAbbreviations, wordsWithInitials } from '../../../../src/lib/search/match/initials.ts';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { lexicon } from '../../../support/search-archive.ts';
import { archiveOf } from './made-cooccurrence.ts';

describe('an abbreviation that nobody explained', () => {
  const archive = archiveOf(
    ['bà', 'rịa', 64],
    ['rịa', 'vũng', 32],
    ['vũng', 'tàu', 64],
    ['bị', 'rơi', 2],
    ['rơi', 'vào', 4],
    ['vào', 'tay', 8],
    ['vào', 'các', 512],
    ['bị', 'các', 512],
    ['rơi', 'các', 512],
    ['tay', 'các', 512],
  );

  test('stands for the words of the archive with its initials that belong together', () => {
    expect(wordsWithInitials('brvt', archive)).toEqual([['bà', 'rịa', 'vũng', 'tàu'].map(keyOf)]);
  });

  test('đ is a letter of its own: an abbreviation typed with one means no d', () => {
    const both = archiveOf(
      ['đại', 'học', 64],
      ['học', 'đà', 32],
      ['đà', 'nẵng', 64],
      ['di', 'học', 64],
      ['học', 'dân', 32],
      ['dân', 'nẵng', 64],
    );
    expect(wordsWithInitials('đhđn', both)).toEqual([['đại', 'học', 'đà', 'nẵng'].map(keyOf)]);
    expect(wordsWithInitials('dhdn', both).flat()).toContain(keyOf('dân'));
  });

  test.each(['bv', 'samsung', 'brv7', 'brvx'])('%s stands for nothing', (letters) => {
    expect(wordsWithInitials(letters, archive)).toEqual([]);
  });
});

describe('abbreviations run together are each read for itself', () => {
  test.each([
    ['bchtw', 'Ban Chấp hành Trung ương'],
    ['bchtw', 'BCH Trung ương'],
    ['hlhpnvn', 'Hội Liên hiệp Phụ nữ Việt Nam'],
  ])('%s → %s', (letters, written) => {
    expect(joinedAbbreviations(letters, lexicon).map((keys) => keys.join(' '))).toContain(keysOf(written));
  });

  test('letters of which a part is no abbreviation are none', () => {
    expect(joinedAbbreviations('qzwx', lexicon)).toEqual([]);
  });
});
