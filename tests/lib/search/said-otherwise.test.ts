import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../src/lib/search/index/store.ts';
import { parseQuery } from '../../../src/lib/search/query/parse.ts';
import { queryTermsOf } from '../../../src/lib/search/query/terms.ts';
import { keysOf } from '../../../src/lib/search/index-tokens.ts';
import { search } from '../../../src/lib/search/search.ts';
import { indexedArchive, lexicon, searchArchive, searchDocument } from '../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive([
    ...(await searchArchive()),
    searchDocument(
      'ky-hop-khong-giay',
      'HĐND huyện tiết kiệm nhờ kỳ họp không giấy',
      'Sau ba ngày, HĐND huyện tiết kiệm được 110 triệu đồng tiền in tài liệu.',
    ),
    searchDocument(
      'hop-hoi-dong',
      'Xã họp hội đồng nhân dân đầu năm',
      'Xã họp Hội đồng nhân dân; họp Hội đồng nhân dân xong thì tiếp xúc cử tri.',
    ),
    searchDocument(
      'ruou-bia',
      'Bỏ quy định cấm bán rượu, bia trên Internet',
      'Nhiều đại biểu cho rằng quy định cấm bán rượu, bia trên Internet không khả thi.',
    ),
    searchDocument(
      'thue-bia-ruou',
      'Thu ngân sách của huyện',
      'Thuế bia rượu tăng. Hàng bia rượu trên địa bàn được bán theo mạng lưới đại lý; cho nên thu khá.',
    ),
    searchDocument(
      'tam-ly-do',
      'Bí thư huyện ủy nêu 8 lý do nên đầu tư vào huyện',
      'Hội nghị có 45 nhà đầu tư; Bí thư Huyện ủy nêu 8 lý do để chọn huyện.',
    ),
    searchDocument(
      'tam-xa',
      'Tám xã đón nhà đầu tư',
      'Tám xã của huyện có khu công nghiệp. Lý do là đất rộng.',
    ),
    searchDocument(
      'vnen',
      'Trường học mới VNEN làm nóng kỳ họp HĐND huyện',
      'Mô hình VNEN được chất vấn. Sở trả lời về VNEN.',
    ),
    searchDocument(
      'vien',
      'Viện trưởng thăm huyện',
      'Viện trưởng cho biết nên chọn mô hình nào, vì sao nên chọn; ai cũng nên chọn.',
    ),
    searchDocument(
      'tranh-luan',
      'Tranh luận việc làm thêm thủy điện ở Quảng Nam',
      'Nhiều người muốn làm rõ cái được khi Quảng Nam làm thêm thủy điện ở miền núi của tỉnh.',
    ),
    searchDocument(
      'thuy-dien',
      'Quảng Nam muốn có bốn nhà máy thủy điện',
      'Quảng Nam vừa trình danh sách; các nhà máy thủy điện nằm ở miền núi của tỉnh.',
    ),
    searchDocument('rac', '«Dây rác» dân lập làm đau đầu thị trấn', 'Họ thu gom rác chỗ nọ, đổ chỗ kia.'),
  ]));
}, 60_000);
afterAll(() => remove());

const find = (query: string) => search(store, query, searchNotices, { explain: true });
const slugs = async (query: string) => (await find(query)).results.map(({ url }) => url.split('/').at(-2));

describe('a headline that people say in their own words finds its report', () => {
  test.each([
    ['họp hội đồng nhân dân không dùng giấy tiết kiệm trăm triệu', 'ky-hop-khong-giay'],
    ['cho bán bia rượu trên mạng', 'ruou-bia'],
    ['bí thư kể tám lý do để rót vốn vào huyện', 'tam-ly-do'],
    ['lộn xộn chuyện gom rác tư nhân', 'rac'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });
});

/** How far a page has one term of a query, 0 to 1. */
async function held(query: string, slug: string, words: string): Promise<number | undefined> {
  const { results } = await find(query);
  const explanation = results.find(({ url }) => url.includes(`/${slug}/`))?.explanation;
  return explanation?.terms.find((term) => term.words === words)?.best;
}

test('a term of several words is whole by itself, whatever stands beside it elsewhere', async () => {
  expect(await held('họp hội đồng nhân dân tiết kiệm', 'ky-hop-khong-giay', 'họp')).toBe(1);
});

test('two halves hold one another the other way round too', async () => {
  const turned = await held('bia rượu', 'ruou-bia', 'bia');
  expect(turned).toBeGreaterThan(0.8);
});

test('an abbreviation in capitals that the archive has is not taken for a misspelt word', async () => {
  const { results } = await find('VNEN chọn mô hình');
  const forms = results.flatMap(({ explanation }) =>
    explanation!.terms.filter(({ words }) => words === 'vnen').flatMap((term) => term.forms),
  );
  expect([...new Set(forms.map(({ text }) => text))]).toEqual(['vnen']);
});

test('where one page has every word of a long query, one that lacks a few is found after it', async () => {
  expect(await slugs('Quảng Nam muốn làm thêm mấy cái thủy điện ở miền núi của tỉnh')).toEqual(
    expect.arrayContaining(['tranh-luan', 'thuy-dien']),
  );
});

describe('a count in words is found in figures, in a query that is a headline said otherwise', () => {
  const searchedFor = (query: string, near: boolean) =>
    queryTermsOf(parseQuery(query).words, lexicon, { near }).flatMap(({ alternatives }) =>
      alternatives.map(({ keys }) => keys.join(' ')),
    );
  test.each([
    ['tám lý do', '8'],
    ['tăng mười một lần', '11'],
    ['hai mươi mốt chi bộ', '21'],
  ])('%s: %s', (query, figure) => {
    expect(searchedFor(query, true)).toContain(figure);
    expect(searchedFor(query, false)).not.toContain(figure);
  });

  test.each(['năm qua', 'một số', 'không có', 'ba mẹ “hai bà”'])(
    '«%s» counts nothing quoted or vague',
    (query) => {
      expect(searchedFor(query, true).filter((keys) => /^[25]$/.test(keys))).toEqual([]);
    },
  );

  test('words of number and of quotes keep their keys', () => {
    expect(searchedFor('tám lý do', true)).toContain(keysOf('tám'));
  });
});
