import { describe, expect, test } from 'vitest';
import { languageModel } from '../../../../src/lib/search/match/language-model.ts';
import { respellings } from '../../../../src/lib/search/match/respelling.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { archiveOf, wordsOf } from './made-cooccurrence.ts';

const archive = archiveOf(
  ['thành', 'phố', 512],
  ['phố', 'họp', 64],
  ['họp', 'trong', 64],
  ['trong', 'tỉnh', 256],
  ['trong', 'tình', 256],
  ['tình', 'hình', 256],
  ['giảm', 'hộ', 128],
  ['hộ', 'nghèo', 512],
  ['hộ', 'nghề', 8],
  ['vùng', 'nghèo', 32],
);
const model = languageModel(archive);
const spelt = (typed: string, open: (at: number) => boolean = () => true) =>
  respellings(wordsOf(typed), open, model, archive);
/** The query as each spelling has it. */
const read = (typed: string, open?: (at: number) => boolean) =>
  spelt(typed, open).map(({ at, text }) =>
    wordsOf(typed)
      .map((word, i) => (i === at ? text : word.text))
      .join(' '),
  );

describe('a query with one of its words spelt otherwise', () => {
  test.each([
    ['thành phố họp tong tình', 'thành phố họp trong tình'],
    ['giảm hộ nghwo', 'giảm hộ nghèo'],
    ['giảm hộ nghèn', 'giảm hộ nghèo'],
    ['giãm hộ nghèo', 'giảm hộ nghèo'],
    ['giam ho ngheo', 'giam ho ngheo'],
    ['giam ho ngeho', 'giam ho ngheo'],
    ['thanh phho hop', 'thanh pho hop'],
  ])('%s → %s', (typed, meant) => {
    const found = read(typed);
    if (typed === meant) expect(found).not.toContain(meant);
    else expect(found[0]).toBe(meant);
  });

  test('how much more probable and how well it fits, are told', () => {
    const [best, ...others] = spelt('giảm hộ nghwo');
    expect(best).toMatchObject({ at: 2, text: 'nghèo' });
    expect(best!.gain).toBeGreaterThan(4);
    for (const other of others) expect(other.gain).toBeLessThanOrEqual(best!.gain);
    const [alike] = spelt('giãm hộ nghèo');
    expect(alike!.weight).toBe(WEIGHTS.sameSound);
    expect(alike!.gain).toBeCloseTo(
      model.logChance(['giảm', 'hộ']) - model.logChance(['giãm', 'hộ']) + 3 * Math.log(WEIGHTS.sameSound),
    );
  });

  test('only a word that may be misspelt is', () => {
    expect(read('giảm hộ nghwo', (at) => at !== 2)).not.toContain('giảm hộ nghèo');
    expect(spelt('giảm hộ nghwo', (at) => at === 2).every(({ at }) => at === 2)).toBe(true);
    expect(spelt('giảm hộ nghwo', () => false)).toEqual([]);
  });

  test('a quoted word, a number, a letter alone and what merely asks stay', () => {
    expect(spelt('hộ "nghwo"')).toEqual([]);
    expect(spelt('hộ n').filter(({ at }) => at === 1)).toEqual([]);
    expect(spelt('22 35')).toEqual([]);
    expect(spelt('hộ nghèo ở đâu').every(({ at }) => at < 2)).toBe(true);
  });

  test('a spelling that stands beside its neighbours nowhere is not looked up, where that is known', () => {
    // «nghề» is as near as «nghèo»; beside «vùng» only the latter stands.
    expect(read('vùng ngheè')).not.toContain('vùng nghề');
    expect(read('hình nghèo').filter((text) => text === 'tình nghèo')).toEqual([]);
  });

  test('no more than six, and of one word five', () => {
    const many = archiveOf(
      ...['can', 'cân', 'cán', 'cạn', 'cận', 'căn', 'cản', 'cần', 'cẩn'].map(
        (word): [string, string, number] => [word, 'bộ', 64],
      ),
      ...['cao', 'cáo'].map((word): [string, string, number] => ['bộ', word, 64]),
    );
    const found = respellings(wordsOf('cãn bộ cạo'), () => true, languageModel(many), many);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(found.filter(({ at }) => at === 0).length).toBeLessThanOrEqual(5);
    expect(found.map(({ gain }) => gain)).toEqual(found.map(({ gain }) => gain).sort((a, b) => b - a));
  });
});
