import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/lib/search/present/text-fragment.ts';
import { useBrowser } from '../support/browser.ts';
import { searchUrl, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';
import { paragraph } from '../support/source-report.ts';

const open = useBrowser();
const { url } = await sharedSite('real');

describe('a result leads to the paragraph and the words in it', () => {
  test('every passage’s link names words that stand in its paragraph, with those around them', async () => {
    await open(searchUrl(url, 'kết nạp đảng viên'), async (page) => {
      await shown(page);
      const links = await page.$$eval('a.passage', (all) => all.map((a) => a.getAttribute('href')!));
      expect(links.length).toBeGreaterThan(2);
      await page.goto(new URL(links[0]!, url).href);
      for (const link of links) {
        const [anchor, directives] = new URL(link, url).hash.split(':~:') as [string, string];
        const paragraph = await page.locator(anchor).innerText();
        for (const directive of directives.split('&')) {
          const around = directive.replace('text=', '').split(',').map(decodeURIComponent);
          const printed = around.map((part) => part.replace(/^-|-$/g, '')).join(' ');
          expect(squeezed(paragraph)).toContain(squeezed(printed));
        }
      }
    });
  });

  test('the browser goes to that paragraph, though the words stand in earlier ones too', async () => {
    await open(searchUrl(url, 'ket nap'), async (page) => {
      await shown(page);
      const link = page.locator('.results .passage').first();
      const anchor = new URL((await link.getAttribute('href'))!, url).hash.split(':~:')[0]!;
      expect(anchor).not.toBe(`#${paragraph(1)}`);
      await link.click();
      await page.waitForURL(/2020\/09\/21/);
      await expect
        .poll(() =>
          page.locator(anchor).evaluate((paragraph) => {
            const { top, bottom } = paragraph.getBoundingClientRect();
            return top < innerHeight && bottom > 0;
          }),
        )
        .toBe(true);
    });
  });

  test('a browser without text fragments marks the words by itself', async () => {
    await open(`${url}gioi-thieu/`, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fragmentDirective'));
      await page.goto(searchUrl(url, 'ket nap dang vien'));
      await shown(page);
      const link = page.locator('.results .passage').first();
      const address = new URL((await link.getAttribute('href'))!, url);
      expect(address.hash).toMatch(/^#d-[0-9a-z-]+$/);
      await link.click();
      await page.waitForURL(/2020\/09\/21/);
      const marks = page.locator(`${address.hash} mark`);
      await expect.poll(() => marks.count()).toBeGreaterThan(0);
      const words = address.searchParams.getAll('danh-dau');
      const marked = squeezed((await marks.allTextContents()).join(' '));
      expect(words.length).toBeGreaterThan(0);
      for (const phrase of words) expect(marked).toContain(squeezed(phrase));
      await expect
        .poll(() =>
          marks.first().evaluate((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    });
  });
});

test('phrases are read out of a text fragment without what stands around them', () => {
  expect(
    phrasesOf('text=%C4%91%C3%A3-,k%E1%BA%BFt%20n%E1%BA%A1p,-%C4%91%C6%B0%E1%BB%A3c&text=22%2DNQ%2FTW'),
  ).toEqual(['kết nạp', '22-NQ/TW']);
});

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}
