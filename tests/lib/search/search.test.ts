import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../../src/lib/search/search.ts';
import { searchNotices } from '../../../src/i18n/search-notices.ts';
import type { IndexStore } from '../../../src/lib/search/index/store.ts';
import type { SearchOptions } from '../../../src/lib/search/types.ts';
import { indexedArchive, markedWords, searchArchive } from '../../support/search-archive.ts';

let store: IndexStore;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ store, remove } = await indexedArchive(await searchArchive()));
}, 60_000);
afterAll(() => remove());

const find = (query: string, options?: SearchOptions) => search(store, query, searchNotices, options);
const slugs = async (query: string, options?: SearchOptions) =>
  (await find(query, options)).results.map(({ url }) => url.split('/').at(-2));
const marked = async (query: string) => markedWords((await find(query)).results[0]);

describe('every spelling of the same word finds the report', () => {
  test.each([
    'dang bo song lo',
    'đảng bộ sông lô',
    'ĐẢNG BỘ SÔNG LÔ',
    'DANG BO SONG LO',
    'Đảng bộ Sông Lô'.normalize('NFD'),
    'Ðảng bộ Sông Lô',
    'đảng\u00a0bộ sông\u200b lô',
    'ddangr booj soong loo',
    'd9ang3 bo65 so6ng lo6',
    'đảng bộ sông l',
  ])('%s', async (query) => {
    expect((await slugs(query))[0]).toBe('song-lo');
  });

  test.each([
    ['kỹ thuật', 'kĩ thuật'],
    ['hòa giải', 'hoà giải'],
    ['ủy ban', 'uỷ ban'],
    ['nhiệm kỳ 2015-2020', 'nhiệm kì 2015 – 2020'],
  ])('%s = %s', async (one, other) => {
    expect(await slugs(one)).toEqual(await slugs(other));
    expect((await slugs(one)).length).toBeGreaterThan(0);
  });
});

describe('marks typed are marks meant', () => {
  test('“đảng viên” never comes after “đang viên”', async () => {
    expect((await slugs('đảng viên')).slice(0, 2)).toEqual(
      expect.arrayContaining(['song-lo', 'chi-bo-thon-dong-lac']),
    );
    expect(await slugs('đảng viên')).not.toContain('dang-vien-dang-sinh-hoat');
  });

  test('without marks both are found, and the term of the archive comes first', async () => {
    expect((await slugs('dang vien'))[0]).not.toBe('dang-vien-dang-sinh-hoat');
  });

  test('with wrong marks the right word is found, and said', async () => {
    const { results, interpretation, suggestion } = await find('đãng viên');
    expect(results.length).toBeGreaterThan(0);
    expect(interpretation ?? suggestion).toContain('đảng viên');
  });
});

describe('words, not loose syllables', () => {
  test('“chi bo” is chi bộ: the two side by side come first, scattered ones last', async () => {
    const found = await slugs('chi bo');
    expect(found[0]).toBe('chi-bo-thon-dong-lac');
    expect(found.indexOf('chien-si-bien-phong')).not.toBe(0);
  });

  test('“chi” does not reach into “chiến”', async () => {
    expect(await marked('chi bộ')).not.toContain('chiến');
  });
});

describe('a keyboard that was off', () => {
  test('Telex is read, said, and can be undone', async () => {
    const decoded = await find('ddangr booj');
    expect(decoded.searched).toEqual({ text: 'đảng bộ', kind: 'typing' });
    expect(decoded.interpretation).toBe('Đang hiển thị kết quả cho “đảng bộ”.');
    const literal = await find('ddangr booj', { literal: true });
    expect(literal.total).toBe(0);
    expect(literal.interpretation).toBeUndefined();
  });

  test('VNI is read too', async () => {
    expect((await find('chi bo65 tho6n')).searched?.text).toBe('chi bộ thôn');
  });
});

describe('numbers of documents and figures in all their forms', () => {
  test.each([
    '22-NQ/TW',
    '22 NQ TW',
    'nq22',
    '22/NQ-TW',
    'nghị quyết 22',
    'nghi quyet so 22',
    'Nghị quyết số 22-NQ/TW',
  ])('%s finds the report that cites Nghị quyết số 22-NQ/TW first', async (query) => {
    expect((await slugs(query))[0]).toBe('song-lo');
  });

  test.each(['05/CT-TW', '05-CT/TW', 'chỉ thị số 05', 'chỉ thị 5', 'ct 05'])('%s', async (query) => {
    expect((await slugs(query))[0]).toBe('song-lo');
  });

  test.each(['nq 35', '35-NQ/TW', 'nghị quyết 35'])(
    '%s finds a resolution written without its code',
    async (query) => {
      expect(await slugs(query)).toContain('nghi-quyet-35');
    },
  );

  test.each(['94,2%', '94.2 %', '94,2'])('%s is one figure, and marked with its sign', async (query) => {
    expect(await slugs(query)).toEqual(['song-lo']);
    expect(await marked(query)).toContain('94,2%');
  });

  test.each(['2095', '2.095'])('%s is two thousand and ninety-five wherever it stands', async (query) => {
    expect((await slugs(query)).sort()).toEqual(['nghi-quyet-35', 'song-lo']);
  });

  test.each(['22/10/2018', '22-10-2018', '22 tháng 10 năm 2018'])('%s is a day', async (query) => {
    expect((await slugs(query))[0]).toBe('nghi-quyet-35');
  });

  test.each(['21/9/2020', '21-09-2020', '2020-09-21', 'ngày 21 tháng 9 năm 2020'])(
    '%s finds what was published that day',
    async (query) => {
      expect((await slugs(query))[0]).toBe('song-lo');
      expect((await find(query)).results[0]!.excerpt).toMatch(/^Nhận thức tầm quan trọng/);
    },
  );
});

describe('abbreviations and synonyms, both ways', () => {
  test.each(['MTTQ', 'mttq', 'mặt trận tổ quốc', 'mat tran to quoc'])('%s', async (query) => {
    expect((await slugs(query)).sort()).toEqual(['mat-tran-to-quoc-tam-duong', 'song-lo']);
  });

  test('what was searched along is said', async () => {
    expect((await find('MTTQ')).interpretation).toBe('Đã tìm cả “Mặt trận Tổ quốc”.');
  });

  test.each([
    ['hội đồng nhân dân', 'hoi-dong-nhan-dan-binh-xuyen'],
    ['giải phóng mặt bằng', 'hoi-dong-nhan-dan-binh-xuyen'],
    ['ủy ban nhân dân', 'hoi-dong-nhan-dan-binh-xuyen'],
    ['hàng tháng nề nếp', 'chi-bo-thon-dong-lac'],
  ])('%s', async (query, slug) => {
    expect((await slugs(query))[0]).toBe(slug);
  });
});

describe('typing errors', () => {
  test.each([
    ['kết nạp đnảg viên', 'đảng'],
    ['mặt trậnn tổ quốc', 'trận'],
    ['chi bộ tohn đông lạc', 'thôn'],
    ['biên phog', 'phòng'],
    ['biên phògn', 'phòng'],
  ])('%s', async (query, meant) => {
    const { interpretation, results } = await find(query);
    expect(results.length).toBeGreaterThan(0);
    expect(interpretation).toContain(meant);
  });

  test('an unfinished word finds what it begins', async () => {
    expect(await slugs('nghị quy')).toContain('nghi-quyet-35');
    expect((await slugs('mặt trận tổ qu'))[0]).toBe('mat-tran-to-quoc-tam-duong');
  });
});

describe('quotation marks and minus', () => {
  test('a quoted phrase must stand so', async () => {
    expect(await slugs('"chi bộ thôn Đông Lạc"')).toEqual(['chi-bo-thon-dong-lac']);
    expect(await slugs('“thôn chi bộ”')).toEqual([]);
  });

  test('a word with a minus must not be there', async () => {
    expect(await slugs('mặt trận tổ quốc -"Sông Lô"')).toEqual(['mat-tran-to-quoc-tam-duong']);
    expect(await slugs('chi bộ -sinh')).not.toContain('chi-bo-thon-dong-lac');
  });
});

describe('queries that mean nothing get a calm answer', () => {
  test.each(['<script>alert(1)</script>', '🎉🎉', '----', '"', '"-"', '%', '\u0000', '- -', 'ǀǀ', '0'])(
    '%j',
    async (query) => {
      const { total, results, filters } = await find(query);
      expect(results).toHaveLength(Math.min(total, 10));
      expect(Object.keys(filters).sort()).toEqual(['author', 'district', 'term', 'year']);
      expect(JSON.stringify(results)).not.toContain('<script');
    },
  );

  test('nothing typed gives every report, newest first', async () => {
    const { total, results } = await find('');
    expect(total).toBe(7);
    expect(results[0]!.date).toBe('2022-01-15');
  });

  test('what is nowhere is not found', async () => {
    expect(await find('zzzqqq')).toMatchObject({ total: 0, results: [] });
  });

  test('5,000 letters are cut, said, and answered at once', async () => {
    const { interpretation } = await find('đảng bộ '.repeat(625));
    expect(interpretation).toContain('Từ khóa quá dài');
    await find('a'.repeat(5000));
    await find('ă̂́'.repeat(5000));
  });

  test('stop words alone are answered', async () => {
    const { total, results } = await find('và của các');
    expect(results).toHaveLength(Math.min(total, 10));
  });
});
