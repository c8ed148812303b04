import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../../src/lib/search/search.ts';
import { searchNotices } from '../../../../src/i18n/search-notices.ts';
import { decodeCooccurrence, encodeCooccurrence } from '../../../../src/lib/search/index/cooccurrence.ts';
import { knownPairs } from '../../../../src/lib/search/index/known-pairs.ts';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { keysOf } from '../../../../src/lib/search/index-tokens.ts';
import { pairsIn } from '../../../support/pairs.ts';
import { indexedArchive, openStore, searchArchive } from '../../../support/search-archive.ts';

let folder: string;
let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, store, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

const meant = async (query: string) => {
  const { searched, suggestion, results } = await search(store, query, searchNotices);
  return { text: searched?.text ?? suggestion, first: results[0]?.url.split('/').at(-2) };
};

describe('a typing error in letters or marks is corrected by the words beside it', () => {
  test.each([
    ['missing', 'kết np đảng viên', 'kết nạp đảng viên', 'song-lo'],
    ['missing', 'nghị quyt số 35', 'nghị quyết số 35', 'nghi-quyet-35'],
    ['too many', 'nềnn tảng tư tưởng', 'nền tảng tư tưởng', 'nghi-quyet-35'],
    ['wrong', 'chiếc bánh chươg', 'chiếc bánh chưng', 'chien-si-bien-phong'],
    ['wrong, itself a word', 'nềm tảng tư tưởng', 'nền tảng tư tưởng', 'nghi-quyet-35'],
    ['transposed', 'giám sát phản bệin', 'giám sát phản biện', 'mat-tran-to-quoc-tam-duong'],
    ['another mark', 'bảo vệ nền tãng', 'bảo vệ nền tảng', 'nghi-quyet-35'],
    ['another mark, itself a word', 'bốn mùa họa', 'bốn mùa hoa', 'chien-si-bien-phong'],
    ['without marks', 'chien si bien phnog', 'chien si bien phong', 'chien-si-bien-phong'],
  ])('%s: %s → %s', async (_, query, text, first) => {
    expect(await meant(query)).toEqual({ text, first });
  });

  test('a word that is right is left alone', async () => {
    for (const query of ['kết nạp đảng viên', 'chiến sĩ biên phòng', 'giam sat phan bien', 'sông l'])
      expect((await meant(query)).text).toBeUndefined();
  });
});

test('a mistake that the archive holds too is found after what was meant, and said', async () => {
  const report = (await searchArchive())[0]!;
  const right = 'Huyện ủy thi hành kỷ luật cán bộ vi phạm. '.repeat(25);
  const archive = await indexedArchive([
    { ...report, url: '/a/dung/', paragraphs: [{ anchor: 'd1', text: right.repeat(3) }] },
    { ...report, url: '/a/sai/', paragraphs: [{ anchor: 'd1', text: 'Xem xét kỹ luật một đảng viên.' }] },
  ]);
  const { results, searched, suggestion, interpretation } = await search(
    archive.store,
    'kỹ luật',
    searchNotices,
  );
  expect(results.map(({ url }) => url)).toEqual(['/a/dung/', '/a/sai/']);
  expect(results[1]!.excerpt).toContain('<mark>kỹ luật</mark>');
  expect(searched).toEqual({ text: 'kỷ luật', kind: 'spelling' });
  expect(interpretation).toContain('“kỷ luật” trước, rồi đến những bài có “kỹ” như đã gõ');
  expect(suggestion).toBeUndefined();
  await archive.remove();
});

describe('an unfinished last word', () => {
  test('goes on as the archive goes on after the word before it', async () => {
    expect((await meant('chiến sĩ biên ph')).first).toBe('chien-si-bien-phong');
    expect((await meant('bảo vệ nền tả')).first).toBe('nghi-quyet-35');
  });

  test('is no abbreviation, though its letters could be one', async () => {
    expect((await search(store, 'bảo vệ nền t', searchNotices)).interpretation).toBeUndefined();
    expect((await search(store, 'chấm điểm đảng viên kh', searchNotices)).interpretation ?? '').not.toContain(
      'Kế hoạch',
    );
  });
});

test('an answer does not depend on what was searched before', async () => {
  const used = openStore(folder);
  const queries = [
    'chi bộ',
    'nghị quy',
    'mặt trận tổ qu',
    'kết np đảng viên',
    'dang vien',
    'sông l',
    'ban h',
  ];
  for (const query of [...queries, 'đồng chí', 'tổ chức thành công', 'huyện'])
    await search(used, query, searchNotices);
  for (const query of queries) {
    expect(await search(used, query, searchNotices)).toEqual(
      await search(openStore(folder), query, searchNotices),
    );
  }
});

describe('the co-occurrence of words', () => {
  test('is the same after it was packed, and knows no neighbours across a paragraph or a number', () => {
    const text = `${keysOf('đảng bộ huyện')} · ${keysOf('sông lô 22 xã')}`;
    const cooccurrence = decodeCooccurrence(
      encodeCooccurrence(knownPairs(pairsIn(Array.from({ length: 8 }, () => text)))),
    );
    const [party, branch, district, river, lo, commune] = keysOf('đảng bộ huyện sông lô xã').split(' ');
    expect(cooccurrence.count(party!, branch!)).toBe(8);
    expect(cooccurrence.count(branch!, district!)).toBe(8);
    expect(cooccurrence.count(branch!, party!)).toBe(0);
    expect(cooccurrence.count(district!, river!)).toBe(0);
    expect(cooccurrence.count(lo!, commune!)).toBe(0);
    expect(cooccurrence.frequency(branch!)).toBe(16);
  });

  test('of an empty archive is empty', () => {
    expect(decodeCooccurrence(encodeCooccurrence(knownPairs(pairsIn([])))).words).toEqual([]);
  });
});
