import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFigureChunks, chunkOfNumber } from '../../../../src/lib/search/index/figure-chunks.ts';
import { search } from '../../../../src/lib/search/search.ts';
import { searchNotices } from '../../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import type { IndexedFigure, SearchOptions } from '../../../../src/lib/search/types.ts';
import { indexedArchive, searchArchive } from '../../../support/search-archive.ts';

const figure = (id: string, quote: string, label: string): IndexedFigure => ({
  id,
  quote,
  shown: quote,
  label,
  period: 'nhiệm kỳ 2015–2020',
  subject: 'Đảng bộ huyện Sông Lô',
});
const figures = [
  figure('sl-7', 'từ 175 thôn xuống còn 146 thôn, tổ dân phố', 'Thôn, tổ dân phố'),
  figure('sl-11', '94,2%', 'Chi bộ hoàn thành tốt nhiệm vụ trở lên'),
  figure('sl-20', '217 đảng viên', 'Đảng viên bị thi hành kỷ luật'),
];
let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  const [report, ...others] = await searchArchive();
  ({ store, remove } = await indexedArchive([{ ...report!, figures }, ...others]));
}, 60_000);
afterAll(() => remove());

const cards = async (query: string, options?: SearchOptions) =>
  ((await search(store, query, searchNotices, options)).figures ?? []).map(({ shown }) => shown);

describe('a query for a number shows the figure that states it', () => {
  test('with its label, its period and the way to the words', async () => {
    const { figures: found } = await search(store, '217', searchNotices, {}, '/kho/');
    expect(found).toEqual([
      {
        shown: '217 đảng viên',
        label: 'Đảng viên bị thi hành kỷ luật',
        period: 'nhiệm kỳ 2015–2020',
        subject: 'Đảng bộ huyện Sông Lô',
        title: 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng',
        url: '/kho/2020/09/21/song-lo/#sl-20',
      },
    ]);
  });

  test.each([
    ['217 đảng viên', '217 đảng viên'],
    ['217 dang vien', '217 đảng viên'],
    ['94.2 %', '94,2%'],
    ['146 thôn', 'từ 175 thôn xuống còn 146 thôn, tổ dân phố'],
    ['175', 'từ 175 thôn xuống còn 146 thôn, tổ dân phố'],
  ])('%s → %s', async (query, shown) => {
    expect(await cards(query)).toEqual([shown]);
  });

  test.each(['217 tỷ đồng', '22-NQ/TW', 'kết nạp đảng viên', '21/9/2020', '218', ''])(
    '%j asks for none of them',
    async (query) => {
      expect(await cards(query)).toEqual([]);
    },
  );

  test('only above the first results, and not where a filter narrows them', async () => {
    expect(await cards('217', { offset: 10 })).toEqual([]);
    expect(await cards('217', { filters: { year: ['2020'] } })).toEqual([]);
  });
});

test('a figure of two numbers lies in the chunks of both', async () => {
  const [report] = await searchArchive();
  const many = Array.from({ length: 900 }, (_, i) =>
    figure(`sl-${i}`, `${i} chi bộ và ${i + 1} đảng bộ`, ''),
  );
  const chunks = buildFigureChunks([{ ...report!, figures: many }]);
  expect(chunks.length).toBeGreaterThan(1);
  for (const number of ['17', '18']) {
    const rows = chunks[chunkOfNumber(number, chunks.length)]!;
    expect(rows.map(([, , { id }]) => id)).toContain('sl-17');
  }
});
