import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldTones } from '../../../../src/lib/vietnamese/fold.ts';
import type { IndexStore } from '../../../../src/lib/search/index/store.ts';
import { openSearchSteps } from '../../../../src/lib/search/opensearch/query.ts';
import { asksNothing } from '../../../../src/lib/search/query/parse.ts';
import { isComplete } from '../../../../src/lib/search/rank/rank.ts';
import { searchPages } from '../../../../src/lib/search/rank/search-pages.ts';
import { search } from '../../../../src/lib/search/search.ts';
import { searchNotices } from '../../../../src/i18n/search-notices.ts';
import type { SearchDocument, SearchOptions } from '../../../../src/lib/search/types.ts';
import { ask, demoDocuments, loaded } from '../../../support/opensearch/exported.ts';
import type { MemoryIndex } from '../../../support/opensearch/evaluate.ts';
import { indexedArchive, lexicon, searchArchive } from '../../../support/search-archive.ts';

/** The site leaves out reports that have the words scattered, once so many have them together. */
const ENOUGH = 10;

interface Archive {
  index: MemoryIndex;
  store: IndexStore;
  remove: () => Promise<void>;
}

/** A few reports, each with something to be wrong about; and the same among many. */
let few: Archive;
let many: Archive;
let documents: SearchDocument[];
let index: MemoryIndex;
let store: IndexStore;

beforeAll(async () => {
  const open = async (reports: SearchDocument[]) => ({
    index: loaded(reports),
    ...(await indexedArchive(reports)),
  });
  few = await open(await searchArchive());
  documents = [...(await searchArchive()), ...demoDocuments(150, 7)];
  many = await open(documents);
  ({ index, store } = many);
}, 120_000);
afterAll(() => Promise.all([few.remove(), many.remove()]));

/** What has the whole question, of what the site finds: it tells of some that nearly do, too. */
async function onSite(question: string, literal = false, { store } = many): Promise<string[]> {
  const { ranked, parsed } = await searchPages(store, question, { literal });
  if (asksNothing(parsed, question)) return [];
  const whole = ranked.some(isComplete) ? ranked.filter(isComplete) : ranked;
  return Promise.all(whole.map(async ({ page }) => (await store.fragment(page)).url));
}

test('every report is exported once', () => {
  expect(index.size).toBe(documents.length);
  expect(documents.length).toBe(157);
});

describe('a question finds the reports that it finds on the site', () => {
  test.each([
    ['with marks', 'mặt trận tổ quốc tam dương'],
    ['without', 'mat tran to quoc tam duong'],
    ['some with, some without', 'Mặt tran tổ quoc tam dương'],
    ['decomposed', 'mặt trận tổ quốc tam dương'.normalize('NFD')],
    ['in capitals', 'MẶT TRẬN TỔ QUỐC TAM DƯƠNG'],
    ['by Telex with the keyboard off', 'mawtj traanj toor quoocs tam duwowng'],
    ['by VNI with the keyboard off', 'ma85t tra65n to63 quo61c tam du7o7ng'],
    ['an abbreviation', 'MTTQ Tam Dương'],
    ['what an abbreviation stands for', 'giải phóng mặt bằng'],
    ['an abbreviation of it', 'GPMB'],
    ['a document number', '22-NQ/TW'],
    ['the same as it is spoken', 'nghị quyết số 22'],
    ['the same run together', 'nq22'],
    ['the number of another', '12-HD/BTCTW'],
    ['a resolution without its code', '35-NQ/TW'],
    ['a day', '22/10/2018'],
    ['a figure', '94,5%'],
    ['a figure as it is not printed', '2095 triệu'],
    ['a phrase in quotes', '"chi bộ thôn Đông Lạc"'],
    ['another placement of the tone', 'uỷ ban mặt trận'],
    ['i for y', 'kỹ thuật'],
    ['a word that is not finished', 'viên chức đang viết sáng k'],
    ['a word that is not finished, with its marks', 'nền tảng tư tư'],
    ['across lines', 'mặt trận\r\ntổ quốc\ntam dương'],
    ['with what is not wanted', 'HĐND "Bình Xuyên" -phường'],
  ])('%s: %s', async (_, question) => {
    const wanted = await onSite(question, false, few);
    expect(wanted.length).toBeGreaterThan(0);
    expect(ask(few.index, question).ids.toSorted()).toEqual(wanted.toSorted());
    const amongMany = await onSite(question);
    const found = ask(many.index, question).ids;
    expect(found).toEqual(expect.arrayContaining(amongMany));
    if (amongMany.length < ENOUGH) expect(found).toHaveLength(amongMany.length);
  });

  test.each(['đảng viên', 'dang vien', 'chi bộ', 'nghị quyết', 'ĐẢNG BỘ'])(
    '%s, which a great many have: none is missed',
    async (question) => {
      const wanted = await onSite(question);
      expect(wanted.length).toBeGreaterThanOrEqual(ENOUGH);
      expect(ask(index, question).ids).toEqual(expect.arrayContaining(wanted));
    },
  );

  test('a mistyped word that is nowhere: what the site finds first is found', async () => {
    for (const question of ['sông lôo', 'dagn vien', 'nghị quyếd 35']) {
      const wanted = await onSite(question);
      expect(wanted.length, question).toBeGreaterThan(0);
      expect(ask(index, question).ids, question).toContain(wanted[0]);
    }
  });

  test('nothing is found where the archive has nothing', async () => {
    for (const question of ['zxqvw', '"đảng viên tam đảo bốn mùa"', '-đảng -chi -bộ -và -của zxqvw']) {
      expect(await onSite(question), question).toEqual([]);
      expect(ask(index, question).ids, question).toEqual([]);
    }
  });
});

describe('made questions, word for word as typed', () => {
  // Corrections and unfinished words hang on what else the archive has; without them the two agree on all.
  const random = generator(20_260_921);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const made = (): string => {
    const { paragraphs, title } = pick(documents);
    const words = (random() < 0.3 ? title : pick(paragraphs).text).split(/\s+/);
    const from = Math.floor(random() * words.length);
    const run = words.slice(from, from + 1 + Math.floor(random() * 5)).join(' ');
    const plain = run.replaceAll(/["“”«»„]|(?<=^|\s)-/g, '');
    const kind = random();
    if (kind < 0.3) return plain;
    if (kind < 0.6) return foldTones(plain);
    if (kind < 0.7) return `"${plain}"`;
    if (kind < 0.8) return `${plain} -${pick(words)}`;
    if (kind < 0.9) return `${pick(words)} ${pick(words)} ${foldTones(pick(words))}`;
    return plain.toUpperCase();
  };

  test('200 of them', async () => {
    const tally = { same: 0, more: 0, partial: 0 };
    for (let i = 0; i < 200; i++) {
      const question = made();
      const pages = await searchPages(store, question, { literal: true });
      const wanted = await onSite(question, true);
      const { ids, meta } = ask(index, question, { literal: true });
      if (pages.partial || wanted.length === 0) {
        // The site weighs by rarity how much of a question a report has; here the words are counted.
        tally.partial++;
        if (ids.length > 0) expect(meta.words, question).toBe('most');
        continue;
      }
      expect(ids, question).toEqual(expect.arrayContaining(wanted));
      if (ids.length === wanted.length) tally.same++;
      else {
        tally.more++;
        expect(wanted.length, question).toBeGreaterThanOrEqual(ENOUGH);
      }
    }
    expect(tally.same + tally.more + tally.partial).toBe(200);
    expect(tally.same).toBeGreaterThan(130);
  });
});

describe('filters', () => {
  const byUrl = (urls: string[]) => [...urls].sort();
  const site = async (question: string, options: SearchOptions, { store } = many) => {
    const response = await search(store, question, searchNotices, { ...options, limit: 50 });
    return { ...response, urls: response.results.map(({ url }) => url) };
  };

  test.each<[string, string, SearchOptions]>([
    ['a district', 'chi bộ', { filters: { district: ['Lập Thạch'] } }],
    ['two districts', 'chi bo', { filters: { district: ['Lập Thạch', 'Bình Xuyên'] } }],
    ['a year', '22-NQ/TW', { filters: { year: ['2020'] } }],
    ['an author of several', 'nghị quyết', { filters: { author: ['Quốc Bảo'] } }],
    ['a district and a term', 'HĐND', { filters: { district: ['Bình Xuyên'], term: ['2020–2025'] } }],
    ['a district and another’s year', 'đảng', { filters: { district: ['Sông Lô'], year: ['2021'] } }],
    ['a value that nobody has', 'đảng', { filters: { district: ['__proto__'] } }],
    ['values that are empty', '35-NQ/TW', { filters: { district: [''], year: [] } }],
    ['days', 'MTTQ', { from: '2020-01-01', to: '2020-02-11' }],
    ['a day that there is not', 'MTTQ Tam Dương', { from: '2020-02-31' }],
  ])('%s', async (_, question, options) => {
    const [small, large] = [await site(question, options, few), await site(question, options)];
    const answer = ask(few.index, question, options);
    expect(byUrl(answer.ids)).toEqual(byUrl(small.urls));
    expect(answer.total).toBe(small.total);
    expect(answer.counts).toEqual(small.filters);
    expect(ask(many.index, question, options).ids).toEqual(expect.arrayContaining(large.urls));
  });

  test('a filter that leaves nothing does not loosen the question', () => {
    const answer = ask(index, 'giải phóng mặt bằng', { filters: { year: ['1900'] } });
    expect(answer).toMatchObject({ total: 0, meta: { words: 'all' } });
    expect(answer.found).toBeGreaterThan(0);
  });
});

describe('a question without words gives every report, newest first, and one of symbols alone none', () => {
  test.each(['', ' \r\n\t', '!!! ??? "" -', '\u2028\u0000', '😀'])('%j', async (question) => {
    const steps = openSearchSteps(question, lexicon);
    expect(steps).toHaveLength(1);
    const { results, filters, total } = await search(store, question, searchNotices, { limit: 50 });
    const { ids, counts, total: all } = ask(index, question);
    expect(ids.slice(0, 50)).toEqual(results.map(({ url }) => url));
    expect({ counts, all }).toEqual({ counts: filters, all: total });
  });

  test('or every report without a word', () => {
    const { ids } = ask(index, '-đảng');
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(documents.length);
  });

  test('oldest first', async () => {
    const { results } = await search(store, '', searchNotices, { sort: 'oldest', limit: 50 });
    expect(ask(index, '', { sort: 'oldest' }).ids.slice(0, 50)).toEqual(results.map(({ url }) => url));
  });
});

/** Numbers from 0 to 1, the same every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
