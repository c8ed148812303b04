import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll, findById, readHtml } from '../support/html.ts';

/** Every `href`, `src` and form `action` of a built page that leads into the site. */
interface Link {
  page: string;
  target: string;
}

/** A report that names pages of the site, and a picture of it, by their path. */
const linking = `---
title: Bài thử
date: 2021-03-04
author: Lệ Quyên
district: song-lo
term: 2020–2025
---

Xem [giới thiệu](/gioi-thieu/), [ngày đăng](/2021/03/04/) và [báo][b].

![Biểu tượng của kho](/icon-192.png)

[b]: https://a.example.vn/x/
`;

describe.each([
  ['at the root of a host', '/'],
  ['under a path', '/kho/'],
])('the site %s', (_, base) => {
  let site: BuiltSite;
  let links: Link[];

  beforeAll(async () => {
    site = await buildSite({ base, files: { 'reports/2021/03/bai-thu.mdx': linking } });
    expect(site.output).not.toContain('ERROR');
    links = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .flatMap((page) => linksOf(join(site.outDir, page)).map((target) => ({ page, target })));
  });
  afterAll(() => site.remove());

  test('has no link that leads nowhere', () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ page, target }) => !leadsSomewhere(site.outDir, base, page, target))).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = /^(https?:)?\/\//;
    const pages = [...new Set(links.map(({ page }) => page))];
    const foreign = pages.flatMap((page) =>
      findAll(readHtml(join(site.outDir, page)), ({ tagName }) =>
        ['script', 'img', 'iframe', 'source'].includes(tagName),
      )
        .map(({ properties }) => String(properties.src ?? ''))
        .filter((source) => loaded.test(source)),
    );
    expect(foreign).toEqual([]);
  });
});

function linksOf(file: string): string[] {
  return findAll(readHtml(file), () => true)
    .flatMap(({ tagName, properties }) => [
      properties.href,
      properties.src,
      tagName === 'form' ? properties.action : undefined,
    ])
    .filter((target): target is string => typeof target === 'string')
    .filter((target) => !/^([a-z]+:|\/\/)/i.test(target));
}

function leadsSomewhere(outDir: string, base: string, page: string, target: string): boolean {
  const [address, hash] = target.split('#') as [string, string | undefined];
  const path = address.split('?')[0]!;
  if (path !== '' && !path.startsWith(base)) return false;
  const below = decodeURI(path.slice(base.length));
  const file =
    path === ''
      ? join(outDir, page)
      : join(outDir, below, below.endsWith('/') || below === '' ? 'index.html' : '');
  if (!existsSync(file)) return false;
  return !hash || !file.endsWith('.html') || findById(readHtml(file), decodeURIComponent(hash)) !== undefined;
}
