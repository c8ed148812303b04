import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { findAll, readHtml, textOf } from '../support/html.ts';
import { thingsOf, vocabularyProblems } from '../support/json-ld.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';

const sites = { real: await sharedSite('real'), published: await sharedSite('published') };
const host = 'https://kho.example.vn/kho/';

const isReport = (path: string) => /^\d{4}\/\d\d\/\d\d\/(?!trang-)[^/]+\/$/.test(path);
const fileOf = (dir: string, path: string) => join(dir, /\.html$/.test(path) ? path : `${path}index.html`);
const meta = (page: Nodes, name: string) =>
  findAll(
    page,
    ({ tagName, properties }) => tagName === 'meta' && [properties.name, properties.property].includes(name),
  ).map(({ properties }) => String(properties.content));

const kept = new Map<string, ReturnType<typeof readPages>>();
/** Every page that may be found, with what search engines show of it. Reading all of them takes seconds: once a site. */
function pagesOf(dir: string) {
  if (!kept.has(dir)) kept.set(dir, readPages(dir));
  return kept.get(dir)!;
}

function readPages(dir: string) {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, ''))
    .map((path) => {
      const page = readHtml(fileOf(dir, path));
      const title = textOf(findAll(page, ({ tagName }) => tagName === 'title')[0]!);
      return {
        path,
        page,
        title,
        description: meta(page, 'description'),
        indexed: meta(page, 'robots').length === 0,
      };
    })
    .filter(({ indexed }) => indexed);
}

/** Values that more than one page has, each with those pages. */
function shared(pages: { path: string; value: string }[]): string[] {
  return [...Map.groupBy(pages, ({ value }) => value)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map(({ path }) => path).join(' ')}`);
}

describe.each(Object.entries(sites))('in the %s archive', (_, { dir }) => {
  const pages = pagesOf(dir);

  test('every page has one description, of at most 160 letters, that no other page has', () => {
    expect(pages.length).toBeGreaterThan(50);
    const wrong = pages.filter(
      ({ description }) =>
        description.length !== 1 || description[0]!.length > 160 || description[0]!.length < 20,
    );
    expect(wrong.map(({ path, description }) => [path, description])).toEqual([]);
    expect(shared(pages.map(({ path, description }) => ({ path, value: description[0]! })))).toEqual([]);
  });

  test('every page has a title of its own; a report has the one that it was printed with', () => {
    const others = pages.filter(({ path }) => !isReport(path));
    expect(shared(others.map(({ path, title }) => ({ path, value: title })))).toEqual([]);
  });

  test('what a page tells programs of is in Schema.org’s words', () => {
    const things = pageKinds(dir)
      .filter((path) => !path.includes('?'))
      .flatMap((path) => thingsOf(readHtml(fileOf(dir, path))));
    expect(things.length).toBeGreaterThan(5);
    expect(vocabularyProblems(things)).toEqual([]);
  });
});

test('a property that a thing has not, and a value of another kind, are told', () => {
  expect(vocabularyProblems([{ '@type': 'Place', headline: 'Sông Lô' }])).toHaveLength(1);
  expect(
    vocabularyProblems([{ '@type': 'Article', author: { '@type': 'Place', name: 'Sông Lô' } }]),
  ).toHaveLength(1);
});

describe('an archive whose host is known', () => {
  const { dir } = sites.published;
  const pages = pagesOf(dir);
  const first = (pattern: RegExp) => pages.find(({ path }) => pattern.test(path))!;

  test.each<[RegExp, string[]]>([
    [/^$/, ['WebSite']],
    [/^\d{4}\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^\d{4}\/\d\d\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^\d{4}\/\d\d\/\d\d\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^\d{4}\/\d\d\/\d\d\/[^/]+\/$/, ['Article', 'BreadcrumbList']],
    [/^huyen\/[^/]+\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^tac-gia\/[^/]+\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^van-kien\/[^/]+\/$/, ['CollectionPage', 'BreadcrumbList']],
    [/^du-lieu\/$/, ['Dataset', 'BreadcrumbList']],
    [/^so-lieu\/dang-vien-ket-nap\/$/, ['Dataset', 'BreadcrumbList']],
    [/^gioi-thieu\/$/, ['BreadcrumbList']],
  ])('%s tells of %j', (pattern, types) => {
    const things = thingsOf(first(pattern).page);
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  });

  test('every address that programs are given is one of a page or file of it', () => {
    const built = new Set(
      readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
    );
    for (const { path, page } of pages) {
      for (const address of addressesIn(thingsOf(page))) {
        expect(address, path).toMatch(/^https:\/\/kho\.example\.vn\/kho\//);
        const target = decodeURI(address.slice(host.length)).replace(/\?.*/, '');
        expect(built, `${path}: ${address}`).toContain(
          /(?:^|\/)$/.test(target) ? `${target}index.html` : target,
        );
      }
    }
  });

  test('a report is found under one title and one address by whoever reads its head', () => {
    const { path, page } = pages.find(({ path: at }) => isReport(at))!;
    expect(meta(page, 'og:url')).toEqual([host + path]);
    expect(meta(page, 'citation_public_url')).toEqual([host + path]);
    expect(meta(page, 'og:title')).toEqual(meta(page, 'citation_title'));
    expect(meta(page, 'article:published_time')).toEqual([path.slice(0, 10).replaceAll('/', '-')]);
  });
});

test('an archive that does not know its host gives programs no address', () => {
  const { dir } = sites.real;
  for (const { path, page } of pagesOf(dir)) {
    expect(addressesIn(thingsOf(page)), path).toEqual([]);
    expect([...meta(page, 'og:url'), ...meta(page, 'citation_public_url')], path).toEqual([]);
  }
});

/** Everything below `value` that is said to be an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    typeof below === 'string' && /^(?:url|item|contentUrl|urlTemplate)$/.test(key)
      ? [below]
      : addressesIn(below),
  );
}
