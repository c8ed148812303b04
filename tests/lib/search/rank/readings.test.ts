import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { keyOf } from '../../../../src/lib/search/key.ts';
import { searchPages } from '../../../../src/lib/search/rank/search-pages.ts';
import { WEIGHTS } from '../../../../src/lib/search/weights.ts';
import { indexedArchive, openStore, searchDocument } from '../../../support/search-archive.ts';

let store: IndexStore;
let folder: string;
let remove: () => Promise<void>;
let slugs: string[];

/** So many reports that say the same. */
const often = (count: number, slug: string, title: string, text: string) =>
  Array.from({ length: count }, (_, i) => searchDocument(`${slug}-${i + 1}`, title, text));

beforeAll(async () => {
  const documents = [
    ...often(4, 'chinh-phu', 'Chính phủ họp phiên thường kỳ', 'Chính phủ giao, Chính phủ họp. '.repeat(20)),
    ...often(3, 'cong', 'Cổng điện tử của huyện', 'Địa chỉ là chinhphu của mạng; có samsung tài trợ.'),
    ...often(2, 'sam', 'Ông Sam Sung thăm huyện', 'Ông Sam Sung về thăm. Ông Sam Sung tặng quà.'),
    ...often(2, 'to-roi', 'Tờ rơi hoabinh', `Tờ rơi ghi hoabinh; ${'hòa bình là mong ước, '.repeat(40)}`),
    ...often(3, 'tr', 'Mục lục', 'Xem tr. 5 và tr. 9 của sách; trường học mới, trường học cũ, trường học.'),
    ...often(3, 'hoa-don', 'Hóa đơn điện tử', 'Hóa đơn của huyện; hóa đơn, hóa đơn, hóa đơn.'),
    searchDocument(
      'ten-rieng',
      'Bà Hoas mua đơn hàng',
      'Bà Hoas gửi đơn; đơn vị của bà Hoas đã trả lời đơn.',
    ),
    searchDocument('thon', 'Thôn hai đón xã', 'Thôn hai của xã mời; thòn là tên xưa.'),
    searchDocument(
      'ban-ruou',
      'Bỏ quy định cấm bán rượu, bia trên Internet',
      'Nhiều đại biểu cho rằng quy định cấm bán rượu, bia trên Internet không khả thi.',
    ),
    searchDocument('lo-keo', 'Keo dán gỗ', 'Keo dán; kêu gọi người dân đi làm; kêu gọi, kêu gọi.'),
    searchDocument('chu-i', 'Chữ i', 'Chữ i: cô Go kêu; người nghe, dân nghe.'),
    searchDocument('duoc', 'Bà con được mùa', 'Bà con được mùa lúa, được giá; được mùa, được mùa.'),
    searchDocument('da-nang', 'Thăm Đà Nẵng', 'Đoàn thăm Đà Nẵng; đa dạng, năng động.'),
    searchDocument('da-nang-2', 'Họp ở Đà Nẵng', 'Họp ở Đà Nẵng.'),
  ];
  ({ folder, store, remove } = await indexedArchive(documents));
  const head = await store.head();
  slugs = await Promise.all(
    Array.from({ length: head.pageCount }, async (_, page) =>
      (await store.fragment(page)).url.split('/').at(-2)!,
    ),
  );
}, 60_000);
afterAll(() => remove());

const find = (query: string, literal = false) => searchPages(store, query, { literal });
/** What was searched instead of what was typed. */
const searched = async (query: string, literal = false) => (await find(query, literal)).searched;
const first = async (query: string) => slugs[(await find(query)).ranked[0]?.page ?? -1];

describe('letters run together', () => {
  test.each([
    ['are words where the archive has those far oftener', 'chinhphu họp', 'chinh phu họp'],
    ['are words where the archive has the run seldom', 'hoabinh', 'hoa binh'],
    ['are words where the archive has the run nowhere', 'thườngkỳ', 'thường kỳ'],
    ['stay a name that the archive has', 'samsung', undefined],
    ['stay a name beside another word', 'samsung tài trợ', undefined],
    ['stay in quotation marks', '"hoabinh"', undefined],
    ['stay beside quotation marks', 'hoabinh "tờ rơi"', undefined],
  ])('%s: %s', async (_what, query, text) => {
    expect((await searched(query))?.text).toBe(text);
  });

  test('are a reading of what was typed, and what is excluded stays so', async () => {
    expect(await searched('thườngkỳ')).toEqual({ text: 'thường kỳ', kind: 'spelling' });
    const { ranked, parsed } = await find('thườngkỳ -samsung');
    expect(parsed.excluded).toHaveLength(1);
    expect(ranked.length).toBe(4);
  });
});

describe('letters torn apart', () => {
  test.each([
    ['tr ường học', 'trường học'],
    ['trườn g học', 'trường học'],
    ['keu go i người dân', 'keu goi người dân'],
  ])('%s → %s', async (query, text) => {
    expect((await searched(query))?.text).toBe(text);
  });

  test('are one word where they stand side by side nowhere, though a page has every part', async () => {
    expect((await searched('kêu go i người dân'))?.text).toBe('kêu goi người dân');
    expect(await searched('cô go kêu người')).toBeUndefined();
  });

  test('stay where what they would make is nothing better', async () => {
    expect(await searched('tr 5')).toBeUndefined();
    expect(await searched('được mùa')).toBeUndefined();
  });
});

describe('keys with the keyboard method off', () => {
  test('are read where they leave no other reading', async () => {
    expect(await searched('chisnh phur')).toEqual({ text: 'chính phủ', kind: 'typing' });
  });

  test('are left as typed where the archive has nothing of that', async () => {
    const { searched: read, ranked, parsed } = await find('quyeefnf xqzz');
    expect([read, ranked]).toEqual([undefined, []]);
    expect(parsed.words[0]!.text).toBe('quyeefnf');
  });

  test('that say something by themselves too are read by what belongs together', async () => {
    expect((await searched('hoas don'))?.text).toBe('hóa don');
    expect(await searched('ba hoas')).toBeUndefined();
    expect(await first('ba hoas')).toBe('ten-rieng');
  });

  test('are read where nothing is found as typed', async () => {
    expect((await searched('thuowngf ky'))?.text).toBe('thường ky');
  });

  test('are never read where just what was typed is asked for', async () => {
    expect(await searched('chisnh phur', true)).toBeUndefined();
    expect(await searched('thườngkỳ', true)).toBeUndefined();
  });
});

describe('a long query that is said otherwise in the archive', () => {
  test('is found by words that say nearly the same', async () => {
    const { terms } = await find('cho bán bia rượu ở trên mạng');
    expect(terms.some(({ term }) => term.alternatives.length > 1)).toBe(true);
    expect(await first('cho bán bia rượu ở trên mạng')).toBe('ban-ruou');
  });

  test('as typed, where some page has it so, it is short, quoted, or the last word is open', async () => {
    const near = async (query: string) =>
      (await find(query)).terms.some(({ term }) =>
        term.alternatives.some(({ weight }) => weight === WEIGHTS.nearWord),
      );
    expect(await near('quy định cấm bán rượu bia trên mạng ')).toBe(true);
    expect(await near('quy định cấm bán rượu bia trên Internet ')).toBe(false);
    expect(await near('bán rượu trên mạng ')).toBe(false);
    expect(await near('"quy định cấm bán rượu" trên mạng ')).toBe(false);
  });
});

describe('what stands beside a word that is surely a slip', () => {
  /** The ranges whose neighbours are asked for before any word is. */
  const askedFirst = async (query: string) => {
    const fresh = openStore(folder);
    const { cooccurrenceAround, load } = fresh;
    let early: [string, string][] | undefined;
    let isEarly = true;
    fresh.cooccurrenceAround = (ranges) => {
      if (isEarly) early = ranges;
      return cooccurrenceAround.call(fresh, ranges);
    };
    fresh.load = (ranges) => {
      isEarly = false;
      return load.call(fresh, ranges);
    };
    await searchPages(fresh, query, {});
    return early;
  };

  test('is fetched along with the words: one way to the host and back is saved', async () => {
    expect(await askedFirst('hóa donn')).toEqual([
      [keyOf('hóa'), keyOf('hóa')],
      ['donn', 'donn1'],
    ]);
  });

  test('not for words that are syllables, nor for an abbreviation that is known', async () => {
    expect(await askedFirst('hóa đơn')).toBeUndefined();
    expect(await askedFirst('MTTQ hóa đơn')).toBeUndefined();
  });
});
