import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('real');

describe('search from any page', () => {
  test.each([
    ['with scripts', true],
    ['without JavaScript', false],
  ])('the form leads to the search page with what was typed, %s', async (_, javaScriptEnabled) => {
    await open(
      `${url}huyen/`,
      async (page) => {
        await page.fill('header [name=q]', 'kết nạp đảng viên');
        await page.press('header [name=q]', 'Enter');
        await page.waitForURL(/tim-kiem/);
        await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('kết nạp đảng viên');
      },
      { javaScriptEnabled },
    );
  });

  test('on a phone the head has one way to search, named in words', async () => {
    await open(
      `${url}huyen/`,
      async (page) => {
        expect(await page.locator('header form').isVisible()).toBe(false);
        await page.getByRole('link', { name: 'Tìm', exact: true }).click();
        await page.waitForURL(/tim-kiem/);
      },
      { viewport: phone },
    );
  });
});

describe('the menu', () => {
  test('on a phone the way that one is in stands in view, though the row goes on beyond the screen', async () => {
    await open(
      `${url}huong-dan/`,
      async (page) => {
        const { right } = await page
          .locator('header [aria-current]')
          .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
        expect(right).toBeLessThanOrEqual(phone.width);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      },
      { viewport: phone },
    );
  });
});

describe('the typeface', () => {
  const { cases } = JSON.parse(readFileSync('tests/vectors/letters134.json', 'utf8')) as {
    cases: { lower: string; upper: string }[];
  };
  const letters = cases.map(({ lower, upper }) => lower + upper).join('');
  const signs = '0123456789 “”‘’…–—«»•%‰°×−.,;:()/-+?!&*';

  test.each([
    ['Literata', 400],
    ['Literata SemiBold', 600],
  ])('%s has all letters of Vietnamese and its signs', async (face, weight) => {
    await open(url, async (page) => {
      // A face that is not there at once is kept for the reader's next page.
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      await page.evaluate(
        ({ text, weight }) => {
          document.body.innerHTML = `<p id="mau">${text}</p>`;
          document.querySelector<HTMLElement>('#mau')!.style.fontWeight = String(weight);
        },
        { text: `${letters}${signs}`.replaceAll('&', '&amp;'), weight },
      );
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => fontsUsed(page, '#mau')).toEqual([face]);
    });
  });

  test('stacked marks of one line never touch the line above', async () => {
    await open(`${url}gioi-thieu/`, async (page) => {
      const { leading, content } = await page
        .locator('article p')
        .first()
        .evaluate((element) => {
          const size = parseFloat(getComputedStyle(element).fontSize);
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = `${size}px Literata`;
          const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText('ẪỄỮỘợụqg');
          return {
            leading: parseFloat(getComputedStyle(element).lineHeight),
            content: actualBoundingBoxAscent + actualBoundingBoxDescent,
          };
        });
      expect(content).toBeGreaterThan(0);
      expect(content).toBeLessThan(leading);
    });
  });
});

describe('for phones and browsers', () => {
  test('the manifest names icons that exist', async () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string }[];
    };
    expect(manifest.start_url).toBe('/');
    expect(manifest.icons.map(({ src }) => existsSync(join(dir, src)))).toEqual([true, true, true]);
  });

  test('the search description sends words to the search page', () => {
    expect(readFileSync(join(dir, 'opensearch.xml'), 'utf8')).toContain('/tim-kiem/?q={searchTerms}');
  });
});

async function fontsUsed(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
