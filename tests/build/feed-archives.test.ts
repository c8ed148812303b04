import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedPageSize } from '../../src/lib/publish/feed-pages.ts';
import { feedLength } from '../../src/lib/publish/feed.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { buildDemoSite } from '../support/demo-site.ts';
import { children, only, readXml } from '../support/xml.ts';

const host = 'https://kho.example.vn/kho/';
const made = feedLength + feedPageSize + 5;
let site: BuiltSite;

beforeAll(async () => {
  site = await buildDemoSite(made, { base: '/kho/', url: 'https://kho.example.vn' });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site?.remove());

const feedAt = (url: string) => {
  expect(url.startsWith(host), url).toBe(true);
  return readXml(readFileSync(join(site.outDir, url.slice(host.length)), 'utf8'));
};
const linked = (feed: Element, relation: string) =>
  children(feed, 'link')
    .find((link) => link.getAttribute('rel') === relation)
    ?.getAttribute('href') ?? undefined;
const addressesIn = (feed: Element) => children(feed, 'entry').map((entry) => linked(entry, 'alternate')!);
const reports = (): { url: string; district: { id: string }; term: string }[] =>
  JSON.parse(readFileSync(join(site.outDir, 'du-lieu/bai-viet.json'), 'utf8')).reports;

/** All documents of a feed, as a reader goes back from the one it asks for. */
function walkBack(url: string): Element[] {
  const feed = feedAt(url);
  expect(linked(feed, 'self')).toBe(url);
  const previous = linked(feed, 'prev-archive');
  return previous ? [feed, ...walkBack(previous)] : [feed];
}

describe('whoever goes back from a feed', () => {
  test('to its archived pages has read of every report of the archive', () => {
    const documents = walkBack(`${host}feed.xml`);
    expect(documents.map((feed) => children(feed, 'entry').length)).toEqual([feedLength + 5, feedPageSize]);
    expect(new Set(documents.map((feed) => only(feed, 'id'))).size).toBe(1);
    expect(new Set(documents.flatMap(addressesIn))).toEqual(new Set(reports().map(({ url }) => url)));
    const [current, archived] = documents;
    expect(current!.getElementsByTagName('fh:archive')).toHaveLength(0);
    expect(archived!.getElementsByTagName('fh:archive')).toHaveLength(1);
    expect(linked(archived!, 'current')).toBe(`${host}feed.xml`);
    expect(linked(archived!, 'next-archive')).toBeUndefined();
  });

  test.each([
    ['huyen', (report: ReturnType<typeof reports>[number]) => report.district.id],
    ['nhiem-ky', (report: ReturnType<typeof reports>[number]) => report.term.replace('–', '-')],
  ])('of one place or term (%s) has read of its reports and no others', (folder, keyOf) => {
    const groups = Map.groupBy(reports(), keyOf);
    expect(groups.size).toBeGreaterThan(2);
    const ids = new Set<string>();
    for (const [key, own] of groups) {
      const documents = walkBack(`${host}${folder}/${key}/feed.xml`);
      expect(new Set(documents.flatMap(addressesIn))).toEqual(new Set(own.map(({ url }) => url)));
      expect(linked(documents[0]!, 'alternate')).toBe(`${host}${folder}/${key}/`);
      ids.add(only(documents[0]!, 'id'));
      const page = readFileSync(join(site.outDir, folder, key, 'index.html'), 'utf8');
      expect(page).toMatch(
        new RegExp(
          `<link rel="alternate" type="application/atom\\+xml"[^>]* href="/kho/${folder}/${key}/feed.xml"`,
        ),
      );
    }
    expect(ids.size).toBe(groups.size);
  });

  test('finds no file of a feed that no feed leads to', () => {
    const files = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:^|\/)feed[^/]*\.xml$/.test(name),
    );
    const own = new Set(reports().map(({ district }) => district.id));
    const terms = new Set(reports().map(({ term }) => term));
    expect(files.filter((name) => name.endsWith('feed.xml'))).toHaveLength(1 + own.size + terms.size);
    expect(files.filter((name) => /feed-\d+\.xml$/.test(name)).length).toBeLessThanOrEqual(
      (3 * made) / feedPageSize,
    );
  });
});
