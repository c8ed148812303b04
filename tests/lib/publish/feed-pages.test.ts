import { describe, expect, test } from 'vitest';
import { feedPageSize, splitFeed } from '../../../src/lib/publish/feed-pages.ts';
import { feedLength } from '../../../src/lib/publish/feed.ts';

/** One report a day from 1 January 2001 on. */
function report(day: number, more: { retrieved?: string; corrected?: string; former?: string[] } = {}) {
  const date = new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10);
  return {
    date,
    path: `/${date.replaceAll('-', '/')}/dang-bo-huyen-song-lo/`,
    former: more.former ?? [],
    source: more.retrieved ? { retrieved: more.retrieved } : undefined,
    corrections: more.corrected ? [{ date: more.corrected, note: 'Sửa số liệu' }] : [],
  };
}
const reports = (count: number) => Array.from({ length: count }, (_, day) => report(day));
const whole = feedLength + feedPageSize;

describe('the pages of a feed', () => {
  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [feedLength, feedLength, 0],
    [whole - 1, whole - 1, 0],
    [whole, feedLength, 1],
    [whole + 1, feedLength + 1, 1],
    [whole + feedPageSize - 1, whole - 1, 1],
    [whole + feedPageSize, feedLength, 2],
    [10_000, 200, 49],
  ])('%i reports: %i in the current document, %i archived pages', (count, current, pages) => {
    const split = splitFeed(reports(count));
    expect(split.current).toHaveLength(current);
    expect(split.archived.map((page) => page.length)).toEqual(Array(pages).fill(feedPageSize));
  });

  test('a new report changes no archived page, whatever their number', () => {
    let before = splitFeed(reports(whole - 2)).archived;
    for (let count = whole - 1; count <= whole + feedPageSize + 1; count++) {
      const { archived } = splitFeed(reports(count));
      const paths = archived.map((page) => page.map(({ path }) => path));
      expect(paths.slice(0, before.length)).toEqual(before.map((page) => page.map(({ path }) => path)));
      before = archived;
    }
    expect(before).toHaveLength(2);
  });

  test('every report is told of, newest first', () => {
    const all = reports(whole + 30);
    const { current, archived } = splitFeed(all);
    const told = [...current, ...archived.toReversed().flat()].map(({ path }) => path);
    expect(told).toEqual(all.map(({ path }) => path).reverse());
  });

  test('an old report that was fetched today is new in the feed, and moves no archived page', () => {
    const before = splitFeed(reports(whole + 10));
    const old = { ...report(3, { retrieved: '2026-01-15' }), path: '/2001/01/04/van-kien-cu/' };
    const after = splitFeed([old, ...reports(whole + 10)]);
    expect(after.current[0]).toBe(old);
    expect(after.archived).toEqual(before.archived);
  });

  test('a corrected report is told again as new, and stays on its archived page', () => {
    const all = reports(whole + 10);
    all[7] = report(7, { corrected: '2026-02-01' });
    const { current, archived } = splitFeed(all);
    expect(current[0]).toBe(all[7]);
    expect(archived[0]).toContain(all[7]);
    expect(current.length).toBe(feedLength + 10 + 1);
  });

  test('a report that got another address stands where it stood', () => {
    const all = reports(whole + 10);
    const moved = { ...all[5]!, path: '/2001/01/06/ten-khac/', former: [all[5]!.path] };
    const again = splitFeed(all.map((each) => (each === all[5] ? moved : each)));
    expect(again.archived[0]!.indexOf(moved)).toBe(splitFeed(all).archived[0]!.indexOf(all[5]!));
  });
});
