import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../../src/lib/search/search.ts';
import { searchNotices } from '../../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { indexedArchive, markedWords, searchArchive } from '../../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

const find = (query: string) => search(store, query, searchNotices);
const marked = async (query: string) => markedWords((await find(query)).results[0]);

describe('what a result shows', () => {
  test('the report’s own words, the right ones marked though typed without marks', async () => {
    const words = await marked('ket nap dang vien');
    expect(words).toContain('kết nạp');
    expect(words).toContain('đảng viên');
    expect(words).not.toContain('đang');
  });

  test('the marks follow the report’s own placement of tones', async () => {
    expect(await marked('uỷ ban mặt trận')).toContain('Ủy ban Mặt trận');
  });

  test.each(['22-NQ/TW', 'nghị quyết 22', '22 nq tw'])('%s marks the number to its end', async (query) => {
    expect(await marked(query)).toContain('Nghị quyết số 22-NQ/TW');
  });

  test('the best passage rather than the first, with a link to its paragraph', async () => {
    const { results } = await find('ket nap');
    expect(results[0]!.excerpt).toContain('<mark>kết nạp</mark> được 153 đảng viên');
    const [address, words] = decodeURIComponent(results[0]!.parts[0]!.url).split(':~:');
    expect(address).toBe('/2020/09/21/song-lo/#d7');
    // With the words around them, for “kết nạp” stands in other paragraphs too.
    expect(words).toMatch(/^text=\S+ \S+ \S+-,kết nạp,-được 153 đảng$/);
  });

  test.each(['kết nạp sông lô', 'song lo ket nap'])(
    '%s: beside a title that has the place, the passage that has the rest',
    async (query) => {
      const [first] = (await find(query)).results;
      expect(first!.titleMarked).toMatch(/<mark>Sông Lô<\/mark>/);
      expect(first!.excerpt).toMatch(/<mark>[^<]*kết nạp/);
    },
  );

  test('everything lies under the site’s base', async () => {
    const { results } = await search(store, 'ket nap', searchNotices, {}, '/kho/');
    expect(results[0]!.url).toBe('/kho/2020/09/21/song-lo/');
  });
});
