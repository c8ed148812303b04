import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';

const open = useBrowser();
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page of the built archive, by its path. */
const pages = readdirSync(inject('siteDir'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll(sep, '/').replace(/index\.html$/, ''))
  .sort();

const standards = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that ask for colours; all others find in the dark what they find in the light. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
])('axe finds nothing on %s, in light and in dark', (_, viewport) => {
  test.each(pages.map((page) => [page]))('/%s', async (path) => {
    const found = await open(
      `${inject('siteUrl')}${path}`,
      async (page) => {
        // What is folded away is read too, once opened.
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
        await page.addScriptTag({ path: axeSource });
        const light = await violations(page, standards);
        await page.emulateMedia({ colorScheme: 'dark' });
        return { light, dark: await violations(page, colours) };
      },
      { viewport, colorScheme: 'light' },
    );
    expect(found).toEqual({ light: [], dark: [] });
  });
});

function violations(page: Page, runOnly: typeof standards): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    const { violations: found } = await axe.run(document, { runOnly: rules });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, runOnly);
}
