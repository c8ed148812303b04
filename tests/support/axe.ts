import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
export const axeSource = readFileSync(axeFile, 'utf8');

const standards = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that ask for colours; all others find in the dark what they find in the light. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on a page that was opened in the light, then and in the dark; what is folded away is opened. */
export async function axeFaults(page: Page): Promise<{ light: string[]; dark: string[] }> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  // A script of another's in the page itself is against the page's policy.
  await page.evaluate(axeSource);
  const light = await violations(page, standards);
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await violations(page, colours) };
}

function violations(page: Page, runOnly: typeof standards): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: object) => Promise<AxeResults> };
    };
    // What passed is neither listed nor given an address in the page.
    const options = { runOnly: rules, resultTypes: ['violations'], selectors: false };
    const { violations: found } = await axe.run(document, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, runOnly);
}
