import { describe, expect, test } from 'vitest';
import { mergePairs, type PairTable } from '../../../../src/lib/search/index/pair-table.ts';
import { pairsIn } from '../../../support/pairs.ts';

/** `chi bo00j` → how often. */
function counted({ words, starts, rights, counts }: PairTable): Map<string, number> {
  return new Map(
    words.flatMap((word, left) =>
      [...rights.subarray(starts[left], starts[left + 1])].map((right, i): [string, number] => [
        `${word} ${words[right]}`,
        counts[starts[left]! + i]!,
      ]),
    ),
  );
}

describe('pairs of words', () => {
  test('are counted in titles and bodies, across no paragraph, number or page', () => {
    const pairs = pairsIn([
      ['chi bo00j xa', 'chi bo00j 22 xa · chi'],
      ['vien', 'bo00j xa'],
    ]);
    expect(pairs.words).toEqual(['bo00j', 'chi', 'vien', 'xa']);
    expect(counted(pairs)).toEqual(
      new Map([
        ['bo00j xa', 2],
        ['chi bo00j', 2],
      ]),
    );
  });

  test('of several batches are what they are of all at once', () => {
    const texts = ['chi bo00j chi bo00j', 'an ninh chi bo00j', 'bo00j chi an', 'xa an ninh'];
    const merged = mergePairs([pairsIn(texts.slice(0, 2)), pairsIn(texts.slice(2)), pairsIn([])]);
    expect(merged).toEqual(pairsIn(texts));
    expect(counted(merged).get('chi bo00j')).toBe(3);
  });
});
