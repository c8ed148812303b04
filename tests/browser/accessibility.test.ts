import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import type { AxeResults } from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page of the built archive, by its path. */
const pages = readdirSync(inject('siteDir'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll(sep, '/').replace(/index\.html$/, ''))
  .sort();

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([
  ['desktop, light', { viewport: desktop, colorScheme: 'light' as const }],
  ['desktop, dark', { viewport: desktop, colorScheme: 'dark' as const }],
  ['phone, light', { viewport: phone, colorScheme: 'light' as const }],
  ['phone, dark', { viewport: phone, colorScheme: 'dark' as const }],
])('axe finds nothing on %s', (_, options) => {
  test.each(pages.map((page) => [page]))('/%s', async (path) => {
    const found = await open(
      `${inject('siteUrl')}${path}`,
      async (page) => {
        // What is folded away is read too, once opened.
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
        await page.addScriptTag({ path: axeSource });
        return page.evaluate(async (tags) => {
          const { axe } = globalThis as unknown as {
            axe: { run: (context: Document, options: object) => Promise<AxeResults> };
          };
          const { violations } = await axe.run(document, { runOnly: tags });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        }, standards);
      },
      options,
    );
    expect(found).toEqual([]);
  });
});
