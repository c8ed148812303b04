import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { searchPages } from '../../../../src/lib/search/rank/search-pages.ts';
import { indexedArchive, searchDocument } from '../../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive([
    searchDocument('hoa-don', 'Hóa đơn điện tử', 'Hóa đơn điện tử của huyện.'),
    searchDocument('da-nang', 'Thăm Đà Nẵng', 'Đoàn thăm Đà Nẵng; đa dạng, năng động.'),
    searchDocument('da-nang-2', 'Họp ở Đà Nẵng', 'Họp ở Đà Nẵng với Mặt trận Tổ quốc huyện.'),
    searchDocument('ky-luat', 'Kỷ luật', 'Thi hành kỷ luật cán bộ. '.repeat(60)),
    searchDocument('ky-luat-sai', 'Xem xét', 'Xem xét kỹ luật một người.'),
    searchDocument('mttq', 'Bà Hoas mua hàng', 'Bà Hoas mua hàng của MTTQ.'),
    ...Array.from({ length: 5 }, (_, i) => searchDocument(`xa-${i}`, 'Xã họp', 'Xã họp bàn việc làng.')),
  ]));
}, 60_000);
afterAll(() => remove());

const find = (query: string, literal = false) => searchPages(store, query, { literal });

describe('what readers are told', () => {
  test('a word that is nowhere is named, where pages have the others', async () => {
    const { partial, missing } = await find('hóa đơn điện tử xqzxq');
    expect([partial, missing]).toEqual([true, ['xqzxq']]);
    expect(await find('hóa đơn')).toMatchObject({ partial: false, missing: [] });
    expect(await find('họp')).toMatchObject({ partial: false, missing: [] });
    expect(await find('xqzxq')).toMatchObject({ partial: false, missing: ['xqzxq'] });
    expect(await find('xqzxq hóa đơn xqzxr điện tử')).toMatchObject({ missing: ['xqzxq', 'xqzxr'] });
  });

  test('no word is named, where some page has all, though others lack some', async () => {
    const { ranked, partial } = await find('họp ở Đà Nẵng');
    expect(ranked.length).toBeGreaterThan(0);
    expect(partial).toBe(false);
  });

  test('what was searched along with an abbreviation, where a page has it', async () => {
    expect((await find('MTTQ')).equivalents).toEqual(['Mặt trận Tổ quốc']);
    expect((await find('mặt trận tổ quốc')).equivalents).toContain('MTTQ');
    expect((await find('MTTQ mua')).equivalents).toEqual([]);
    expect((await find('họp xã')).equivalents).toEqual([]);
    expect((await find('HĐND')).equivalents).toEqual([]);
  });

  test('the word that was meant, where the one typed is nowhere', async () => {
    expect((await find('hóa đơnn điện tử')).searched).toEqual({ text: 'hóa đơn điện tử', kind: 'spelling' });
    expect((await find('hóa đơn')).searched).toBeUndefined();
  });

  test('and that those with the word as typed come after, where some page has it', async () => {
    expect(await find('kỹ luật')).toMatchObject({ searched: { text: 'kỷ luật' }, keptWord: 'kỹ' });
    expect(await find('hóa đơnn điện tử')).not.toHaveProperty('keptWord');
    expect(await find('thường kỳ họp xã')).not.toHaveProperty('keptWord');
  });

  test('a name that an excluded word begins is offered, where the archive has it more than once', async () => {
    expect((await find('họp -da nang')).suggestion).toBe('họp -"da nang"');
    expect((await find('họp -hoas mua')).suggestion).toBeUndefined();
    expect((await find('họp -da nang', true)).suggestion).toBeUndefined();
    expect((await find('họp -da')).suggestion).toBeUndefined();
  });

  test('a word behind an excluded one is neither corrected nor read as keys', async () => {
    expect((await find('hop -da nangf')).searched).toBeUndefined();
  });

  test('without words there is nothing to tell, and every page', async () => {
    const { ranked, equivalents, missing, partial } = await find('');
    expect(ranked).toHaveLength(11);
    expect([equivalents, missing, partial]).toEqual([[], [], false]);
  });
});
