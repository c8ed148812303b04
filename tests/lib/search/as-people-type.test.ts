import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../src/lib/search/search.ts';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../src/lib/search/index/store.ts';
import type { SearchOptions } from '../../../src/lib/search/types.ts';
import { indexedArchive, searchArchive, searchDocument } from '../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive([
    ...(await searchArchive()),
    searchDocument(
      'ho-ngheo',
      'Xã Xuân Lôi giảm hộ nghèo',
      'Toàn xã có 3.415 hộ, trong đó 61,5% đạt chuẩn gia đình văn hóa. Kinh phí hỗ trợ là 2,45 tỷ đồng cho 12.000 hộ của huyện.',
    ),
    searchDocument(
      'cau-treo',
      'Cầu treo thôn Đồng Chủ',
      'Ông Trần Văn Bảy giữ chức trưởng thôn. Cây cầu rộng 2 ha bãi bồi.',
    ),
    searchDocument(
      'da-nang',
      'Đoàn cán bộ thăm Đà Nẵng',
      'Đoàn đi du lịch ở Đà Nẵng rồi về. Báo đăng tin 中国共产党 và Россия.',
    ),
    searchDocument(
      'bao-lu',
      'Xã Bàn Giản chống bão lũ',
      'Mưa to gây bão lũ ở thôn Ngọc Xuân; Ban chỉ huy PCTT gặp tập đoàn Samsung và UNESCO bàn cách hỗ trợ.',
    ),
    searchDocument(
      'phe-chuan',
      'Viện KSND tỉnh phê chuẩn quyết định khởi tố',
      'Viện KSND tỉnh Bình Định vừa phê chuẩn. Đoàn công tác của BCH Trung ương về dự lễ tuyên thệ.',
    ),
    searchDocument(
      'hop-tac-xa',
      'Hợp tác xã tỉnh Quảng Ngãi',
      'Đại diện hợp tác xã tỉnh Quảng Ngãi về thăm; đoàn đi qua Hà Tĩnh, ở lại thị xã.',
    ),
    searchDocument('hop-tac', 'Hợp tác với Đà Nẵng', 'Hai địa phương Lập Thạch và Đà Nẵng ký kết hợp tác.'),
    searchDocument(
      'du-lich-tam-dao',
      'Du lịch Tam Đảo',
      'Du lịch Tam Đảo đón nhiều khách. Chi ﬁ Ｈｏａ Sen mở cửa.',
    ),
  ]));
}, 60_000);
afterAll(() => remove());

const find = (query: string, options?: SearchOptions) => search(store, query, searchNotices, options);
const slugs = async (query: string, options?: SearchOptions) =>
  (await find(query, options)).results.map(({ url }) => url.split('/').at(-2));

describe('a question finds what answers it, whatever it asks with', () => {
  test.each([
    ['cho hỏi chi bộ thôn Đông Lạc có bao nhiêu đảng viên vậy?', 'chi-bo-thon-dong-lac'],
    ['ai giữ chức trưởng thôn Đồng Chủ', 'cau-treo'],
    ['vì sao Bộ Chính trị ban hành Nghị quyết số 35 thế ạ', 'nghi-quyet-35'],
    ['xã Xuân Lôi có giảm được hộ nghèo không', 'ho-ngheo'],
    ['dạ cho cháu hỏi ai giữ chức trưởng thôn Đồng Chủ ạ', 'cau-treo'],
    ['thưa các bác xã nào chống bão lũ ở thôn Ngọc Xuân, giúp em với', 'bao-lu'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });

  test('nothing near its courtesies is searched', async () => {
    const { interpretation = '' } = await find('tìm giúp tôi đoàn quan chức ghé thăm thành phố Đà Nẵng');
    expect(interpretation).toContain('“cán bộ”');
    expect(interpretation).not.toMatch(/“(?:giúp đỡ|hỗ trợ)”/);
  });

  test('where nothing but a question is typed it is searched as it stands', async () => {
    expect((await find('ai')).total).toBeGreaterThan(0);
  });
});

describe('spaces left out or put in are read by the words of the archive', () => {
  test.each([
    ['chibo thôn Đông Lạc', 'chi bo thôn đông lạc', 'chi-bo-thon-dong-lac'],
    ['nghịquyết số 35', 'nghị quyết số 35', 'nghi-quyet-35'],
    ['giảm h ộ nghèo', 'giảm hộ nghèo', 'ho-ngheo'],
    ['mặt tr ận tổ quốc', 'mặt trận tổ quốc', 'mat-tran-to-quoc-tam-duong'],
    ['gặpsamsung', 'gặp samsung', 'bao-lu'],
    ['p ctt gặp tập đoàn', 'pctt gặp tập đoàn', 'bao-lu'],
    ['chong baolu', 'chong bao lu', 'bao-lu'],
    [
      'kếtnạpđảngviêntrongchibộthônĐôngLạc',
      'kết nạp đảng viên trong chi bộ thôn đông lạc',
      'chi-bo-thon-dong-lac',
    ],
    ['mattrantoquochuyentamduong', 'mat tran to quoc huyen tam duong', 'mat-tran-to-quoc-tam-duong'],
  ])('%s → %s', async (query, text, slug) => {
    const { searched } = await find(query);
    expect(searched).toEqual({ text, kind: 'spelling' });
    expect((await slugs(query))[0]).toBe(slug);
  });
});

describe('words said alike are found', () => {
  test.each([
    ['dữ chức trưởng thôn', 'cau-treo'],
    ['trủ tịch ủy ban', 'song-lo'],
    ['bảo vệ lền tảng tư tưởng', 'nghi-quyet-35'],
    ['xã Xuân Nôi', 'ho-ngheo'],
    ['bão lủ ở thôn', 'bao-lu'],
    ['mưa to gây bão lủ ở', 'bao-lu'],
    ['chống bão nũ', 'bao-lu'],
    ['xã bàn dản', 'bao-lu'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });
});

test('a report that has the words together but for one said alike comes in among those that have them scattered', async () => {
  expect(await slugs('hợp tác xã tĩnh Quảng')).toContain('hop-tac-xa');
});

describe('a slip of the finger is read by what stands beside the word', () => {
  test.each([
    ['a key beside', 'giảm hộ nghwo', 'ho-ngheo'],
    ['twice', 'trưởng thhôn Đồng Chủ', 'cau-treo'],
    ['missing', 'bảo vệ nn tảng', 'nghi-quyet-35'],
    ['swapped', 'mặt trnậ tổ quốc', 'mat-tran-to-quoc-tam-duong'],
    ['another word than was meant', 'giảm hộ nghèn', 'ho-ngheo'],
    ['without marks', 'giam ho ngeho', 'ho-ngheo'],
    ['without marks, twice', 'muua to gay bao lu', 'bao-lu'],
    ['without marks, missing', 'ban gian chng bao lu', 'bao-lu'],
  ])('%s: %s', async (_, query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });
});

test('once one misspelt word is mended, another is seen', async () => {
  const { searched } = await find('đạtt chuẫn gia đình');
  expect(searched).toEqual({ text: 'đạt chuẩn gia đình', kind: 'spelling' });
});

describe('a headline is found though it is said otherwise', () => {
  test.each([
    ['bao nhiêu gia đình khó khăn ở xã Xuân Lôi giảm', 'ho-ngheo'],
    ['đoàn quan chức ghé thăm thành phố Đà Nẵng', 'da-nang'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });

  test('a report that has the words as typed stands before one that has most of them in its title', async () => {
    expect((await slugs('đoàn đi du lịch ở Đà Nẵng rồi về'))[0]).toBe('da-nang');
  });

  test('what was searched beside the words typed is said, where a page has it', async () => {
    const { interpretation } = await find('đoàn quan chức ghé thăm thành phố Đà Nẵng');
    expect(interpretation).toContain('“cán bộ”');
  });
});

describe('a quantity is found however it is printed', () => {
  test.each([
    '3 415 hộ',
    '3415 hộ',
    '3,415 hộ',
    '61,5 phần trăm',
    '61.5%',
    '2.450 triệu',
    '2450 triệu đồng',
    '12 nghìn hộ',
  ])('%s', async (query) => {
    expect((await slugs(query))[0]).toBe('ho-ngheo');
  });

  test('2 hecta is 2 ha', async () => {
    expect((await slugs('2 hecta bãi bồi'))[0]).toBe('cau-treo');
  });
});

describe('exclusions and quotes mean what they say', () => {
  test('a phrase without marks bars what has marks', async () => {
    expect(await slugs('du lịch -"da nang"')).toEqual(['du-lich-tam-dao']);
  });

  test('a word excluded that begins a name offers the name', async () => {
    expect((await find('cán bộ -da nang')).suggestion).toBe('cán bộ -"da nang"');
    expect((await find('cán bộ -da dạng')).suggestion).toBeUndefined();
  });

  test('a word beside an excluded one is not corrected: it may belong to that', async () => {
    const { searched, results } = await find('cán bộ -da nang');
    expect(searched).toBeUndefined();
    expect(results.length).toBeGreaterThan(0);
  });

  test('the keys of an excluded word are no Telex', async () => {
    const { results, searched } = await find('ddangr vieen -dangr');
    expect(searched?.text).toBe('đảng viên -dangr');
    expect(results.length).toBeGreaterThan(0);
  });

  test('quoted words without marks are found with marks', async () => {
    expect((await slugs('"da nang"'))[0]).toBe('da-nang');
  });
});

describe('symbols alone ask for nothing', () => {
  test.each(['%%%%', '🎉', '-', '""', '…'])('%s', async (query) => {
    const { total, results, interpretation } = await find(query);
    expect([total, results]).toEqual([0, []]);
    expect(interpretation).toMatch(/Chưa có chữ hay số nào/);
  });

  test('an empty query is the whole archive', async () => {
    expect((await find('  ')).total).toBe(15);
  });
});

describe('letters of every script', () => {
  test.each([
    ['共产党', 'da-nang'],
    ['党', 'da-nang'],
    ['россия', 'da-nang'],
    ['hoa sen', 'du-lich-tam-dao'],
    ['Ｔａｍ Đảo', 'du-lich-tam-dao'],
  ])('%s', async (query, slug) => {
    expect(await slugs(query)).toContain(slug);
  });

  test.each(['ф', 'абв', 'xyz', 'abc', 'đ', 'ă', 'ﬀ'])('%s is not made a Vietnamese word', async (query) => {
    const { total, searched, suggestion } = await find(query);
    expect([total, searched, suggestion]).toEqual([0, undefined, undefined]);
  });
});

test('authors and districts are found as text', async () => {
  expect(await slugs('Quốc Bảo')).toContain('cau-treo');
  expect(await slugs('Lập Thạch')).toContain('chi-bo-thon-dong-lac');
});

describe('an abbreviation is read however reports write what it stands for', () => {
  test.each([
    ['VKSND phê chuẩn khởi tố', 'phe-chuan'],
    ['BCHTW tuyên thệ', 'phe-chuan'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });

  test('one that is nowhere leaves what the other words find', async () => {
    expect((await slugs('QZWX lễ tuyên thệ'))[0]).toBe('phe-chuan');
  });
});

test('a term that the archive has nowhere is found by its words', async () => {
  expect((await find('đảng viên mới')).total).toBeGreaterThan(0);
});

test('a result says what it scored and why, where that is asked', async () => {
  const [first] = (await find('chi bộ Đông Lạc', { explain: true })).results;
  const { explanation } = first!;
  expect(explanation!.score).toBe(first!.score);
  expect(explanation!.terms.map(({ words }) => words)).toEqual(['chi bộ', 'đông', 'lạc']);
  expect(explanation!.terms.every(({ text, forms }) => text > 0 && forms.length > 0)).toBe(true);
  expect((await find('chi bộ')).results[0]).not.toHaveProperty('explanation');
});
