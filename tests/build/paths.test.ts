import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAll, readHtml } from '../support/html.ts';
import { sharedSite } from '../support/shared-site.ts';

/** Every `href`, `src` and form `action` of a built page that leads into the site. */
interface Link {
  page: string;
  target: string;
}

describe.each([
  ['at the root of a host', await sharedSite('real')],
  ['under a path', await sharedSite('calendar')],
  ['of many years, some without reports', await sharedSite('demo')],
])('the site %s', (_, { base, dir, output }) => {
  expect(output).not.toContain('ERROR');
  const links: Link[] = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .flatMap((page) => linksOf(join(dir, page)).map((target) => ({ page, target })));

  test('has no link that leads nowhere', () => {
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ page, target }) => !leadsSomewhere(dir, base, page, target))).toEqual([]);
  });

  test('has nothing behind the end of a page', () => {
    const pages = [...new Set(links.map(({ page }) => page))];
    const open = pages.filter((page) => !/<\/html>\s*$/.test(readFileSync(join(dir, page), 'utf8')));
    expect(open).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = /^(https?:)?\/\//;
    const pages = [...new Set(links.map(({ page }) => page))];
    const foreign = pages.flatMap((page) =>
      findAll(readHtml(join(dir, page)), ({ tagName }) =>
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
  return !hash || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(hash));
}

/** Hundreds of links lead into one page; it is parsed for the first of them. */
const ids = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
  const known =
    ids.get(file) ??
    new Set(findAll(readHtml(file), () => true).map(({ properties }) => String(properties.id)));
  ids.set(file, known);
  return known;
}
