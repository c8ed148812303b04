import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { desktop, useBrowser, usePages } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const look = usePages();
const sites = { real: await sharedSite('real'), demo: await sharedSite('demo') };
const pages = (['real', 'demo'] as const).flatMap((name) =>
  pageKinds(sites[name].dir).map((path) => ({ name, path, address: sites[name].url + path })),
);

/** 400 % zoom of 1280 pixels is 320. */
const widths = [320, 360, 768, 1280, 1920];

/** How a page looks at each width, with its own text and with twice as large: what of it lies beyond the screen. */
async function beyondTheScreen(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const text of ['', '200%']) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - innerWidth;
      }, text);
      if (beyond > 0) found.push(`${width} px ${text}: ${beyond}`);
    }
  }
  await page.setViewportSize(desktop);
  return found;
}

test('every kind of page is looked at', () => {
  expect(pages.length).toBeGreaterThan(45);
});

describe('every kind of page', () => {
  test.concurrent.each(pages)(
    '$name /$path: nothing beyond the screen from 320 px to 1920, text up to 200 %',
    async ({ address }) => {
      expect(await look(address, beyondTheScreen, desktop)).toEqual([]);
    },
  );

  // All pages of the real archive are held by accessibility.test.ts.
  const others = pages.filter(({ name, path }) => name === 'demo' || path.includes('?'));
  test.concurrent.each(others)(
    '$name /$path: axe finds nothing, in light and in dark',
    async ({ address }) => {
      expect(await look(address, axeFaults, desktop)).toEqual({ light: [], dark: [] });
    },
  );
});

test.concurrent.each(['tim-kiem/', 'soan-thao/'])(
  '/%s is one sheet of paper, none is blank',
  async (path) => {
    const sheets = async (page: Page) => {
      const pdf = await page.pdf({ format: 'A4' });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    };
    expect(await look(`${sites.demo.url}${path}`, sheets, desktop)).toBe(1);
  },
);

describe('a title whose words stay together', () => {
  const report = pages.find(({ path }) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(path))!;
  const title = 'Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở Đảng';

  test('is copied and found with its plain spaces', async () => {
    await open(report.address, async (page) => {
      const copied = await page.evaluate(() => {
        getSelection()!.selectAllChildren(document.querySelector('h1')!);
        return getSelection()!.toString();
      });
      expect(copied.trim()).toBe(title);
      const found = await page.evaluate((words) => {
        getSelection()!.removeAllRanges();
        return (globalThis as unknown as { find: (text: string) => boolean }).find(words);
      }, title);
      expect(found).toBe(true);
    });
  });

  test('stays whole in results of a search too', async () => {
    await open(`${sites.real.url}tim-kiem/?q=năng lực`, async (page) => {
      const link = page.locator('.results h2 a');
      await link.waitFor();
      expect(await link.innerText()).toBe(title);
      await page.setViewportSize({ width: 320, height: 740 });
      const broken = await link
        .locator('span')
        .evaluateAll((spans) => spans.filter((span) => span.getClientRects()[0]!.height > 32).length);
      expect(await link.locator('span').count()).toBeGreaterThan(5);
      expect(broken).toBe(0);
    });
  });
});
