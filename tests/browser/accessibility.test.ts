import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { desktop, phone, usePages } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';

const look = usePages();
const { url, dir } = await sharedSite('real');

/** Every page of the built archive, by its path. */
const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll(sep, '/').replace(/index\.html$/, ''))
  .sort();

// A phone draws pages of one kind alike.
describe.each([
  ['a desktop', desktop, pages],
  ['a phone', phone, pageKinds(dir)],
] as const)('axe finds nothing on %s, in light and in dark', (_, viewport, paths) => {
  test.concurrent.each(paths.map((path) => [path]))('/%s', async (path) => {
    const found = await look(`${url}${path}`, axeFaults, viewport);
    expect(found).toEqual({ light: [], dark: [] });
  });
});
