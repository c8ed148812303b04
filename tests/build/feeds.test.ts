import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNoindex } from '../../src/lib/publish/sitemap.ts';
import { oaiProblems } from '../support/oai.ts';
import { sharedSite } from '../support/shared-site.ts';
import { children, only, readXml } from '../support/xml.ts';

const { dir, base } = await sharedSite('published');
const host = `https://kho.example.vn${base}`;
const text = (path: string) => readFileSync(join(dir, path), 'utf8');
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;
/** The built file behind an address of the archive. */
const fileOf = (url: string) => {
  expect(url.startsWith(host), url).toBe(true);
  const path = decodeURI(url.slice(host.length));
  return join(dir, /(?:^|\/)$/.test(path) ? `${path}index.html` : path);
};

// https://www.rfc-editor.org/rfc/rfc4287#section-4.1
describe('the Atom feed', () => {
  const feed = readXml(text('feed.xml'));
  const entries = children(feed, 'entry');

  test('has what RFC 4287 asks of a feed', () => {
    expect([feed.nodeName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(only(feed, 'id')).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(feed, 'title')).not.toBe('');
    expect(only(feed, 'updated')).toMatch(moment);
    expect(linked(feed)).toEqual({ self: `${host}feed.xml`, alternate: host });
    expect(entries.length).toBeGreaterThan(40);
  });

  test('every entry has what it asks of one, an id of its own, and leads to a page', () => {
    for (const entry of entries) {
      expect(only(entry, 'title')).not.toBe('');
      expect(only(entry, 'summary')).not.toBe('');
      for (const name of ['published', 'updated']) expect(only(entry, name)).toMatch(moment);
      for (const author of children(entry, 'author')) expect(only(author, 'name')).not.toBe('');
      expect(children(entry, 'author').length).toBeGreaterThan(0);
      expect(existsSync(fileOf(linked(entry)['alternate']!))).toBe(true);
    }
    const ids = entries.map((entry) => only(entry, 'id'));
    expect(new Set([...ids, only(feed, 'id')]).size).toBe(ids.length + 1);
    const newest = entries.map((entry) => only(entry, 'updated')).sort();
    expect(only(feed, 'updated')).toBe(newest.at(-1));
  });

  // https://www.jsonfeed.org/version/1.1/
  test('and the JSON feed tell of the same reports', () => {
    const json = JSON.parse(text('feed.json'));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: host,
      feed_url: `${host}feed.json`,
    });
    expect(json.items.map(({ id, url, title }: Record<string, string>) => [id, url, title])).toEqual(
      entries.map((entry) => [only(entry, 'id'), linked(entry)['alternate'], only(entry, 'title')]),
    );
  });
});

// https://www.sitemaps.org/protocol.html
describe('the sitemap', () => {
  const index = readXml(text('sitemap-index.xml'));
  const files = children(index, 'sitemap').map((one) => only(one, 'loc'));
  const urls = files.flatMap((file) => children(readXml(readFileSync(fileOf(file), 'utf8')), 'url'));

  test('is in its namespace, and its index names every file of it', () => {
    expect([index.nodeName, index.namespaceURI]).toEqual([
      'sitemapindex',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ]);
    expect(files).toEqual([`${host}sitemap-0.xml`]);
    expect(existsSync(join(dir, 'sitemap-1.xml'))).toBe(false);
  });

  test('names pages that are there and may be found, each once, with days that are days', () => {
    const pages = urls.map((url) => only(url, 'loc'));
    expect(pages.length).toBeGreaterThan(100);
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect(isNoindex(readFileSync(fileOf(page), 'utf8')), page).toBe(false);
    const days = urls.flatMap((url) => children(url, 'lastmod')).map((day) => day.textContent);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day!))).toEqual([]);
    expect(days.length).toBe(45);
  });
});

// http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
describe('the archive for harvesters', () => {
  const repository = readXml(text('oai.xml'));
  const reports = JSON.parse(text('du-lieu/bai-viet.json')).reports as { url: string; title: string }[];

  test('is a static repository as its schemas ask, at its own address', () => {
    expect(oaiProblems(repository)).toEqual([]);
    const [identify] = children(repository, 'Identify');
    expect(only(identify!, 'oai:baseURL')).toBe(`${host}oai.xml`);
  });

  test('has every report, by the id that feed readers know it by', () => {
    const records = Array.from(repository.getElementsByTagName('oai_dc:dc'));
    expect(records.map((dc) => [only(dc, 'dc:identifier'), only(dc, 'dc:title')])).toEqual(
      reports.map(({ url, title }) => [url, title]),
    );
    const known = children(readXml(text('feed.xml')), 'entry').map((entry) => only(entry, 'id'));
    const ids = Array.from(repository.getElementsByTagName('oai:identifier')).map((id) => id.textContent);
    expect(new Set(ids)).toEqual(new Set(known));
  });

  test('is not there where nobody knows the host', async () => {
    expect(existsSync(join((await sharedSite('demo')).dir, 'oai.xml'))).toBe(false);
  });
});

// https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
test('a browser can search the archive from its address bar', () => {
  const root = readXml(text('opensearch.xml'));
  expect([root.nodeName, root.namespaceURI]).toEqual([
    'OpenSearchDescription',
    'http://a9.com/-/spec/opensearch/1.1/',
  ]);
  expect(only(root, 'ShortName').length).toBeLessThanOrEqual(16);
  expect(only(root, 'Description').length).toBeLessThanOrEqual(1024);
  expect(existsSync(fileOf(only(root, 'Image')))).toBe(true);
  const [url] = children(root, 'Url');
  expect(url!.getAttribute('template')).toBe(`${host}tim-kiem/?q={searchTerms}`);
});

function linked(parent: Element): Record<string, string> {
  return Object.fromEntries(
    children(parent, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  );
}
