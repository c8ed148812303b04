import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home, dir } = await sharedSite('real');
const [slug] = readdirSync(join(dir, '2020/09/21')).filter((name) => !name.includes('.'));
const path = `2020/09/21/${slug}/`;
const url = `${home}${path}`;
const html = readFileSync(join(dir, path, 'index.html'), 'utf8');

const word = (page: Page, form: string) => page.locator('.prose abbr', { hasText: form }).first();
const beside = (page: Page, form: string) =>
  word(page, form).evaluate((element) => getComputedStyle(element, '::after').content.replaceAll('" "', ''));
const explained = '" (trung học phổ thông)"';

describe('what THPT stands for is told', () => {
  test('to whoever points at it', async () => {
    await open(url, async (page) => {
      expect(await word(page, 'THPT').getAttribute('title')).toBe('trung học phổ thông');
    });
  });

  test('to whoever reaches it by Tab, without JavaScript too', async () => {
    await open(
      url,
      async (page) => {
        expect(await beside(page, 'THPT')).toBe('none');
        await word(page, 'MTTQ').focus();
        for (let presses = 0; presses < 40; presses += 1) {
          await page.keyboard.press('Tab');
          if (await word(page, 'THPT').evaluate((element) => element === document.activeElement)) break;
        }
        expect(await beside(page, 'THPT')).toBe(explained);
      },
      { javaScriptEnabled: false },
    );
  });

  test('to whoever taps it', async () => {
    await open(
      url,
      async (page) => {
        await word(page, 'THPT').tap();
        expect(await beside(page, 'THPT')).toBe(explained);
      },
      { viewport: phone, hasTouch: true, isMobile: true },
    );
  });

  test('to a screen reader', async () => {
    await open(url, async (page) => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const told = nodes.flatMap(({ name, description }) => [name?.value, description?.value]);
      for (const words of [
        'Ban Thường vụ',
        'Mặt trận Tổ quốc',
        'kế hoạch hóa gia đình',
        'trung học phổ thông',
      ]) {
        expect(told).toContain(words);
      }
    });
  });

  test('on paper, in a list at the end of the report', async () => {
    await open(url, async (page) => {
      const list = page.locator('.printonly', { hasText: 'THPT' });
      expect(await list.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await list.isVisible()).toBe(true);
      expect((await list.locator('div').allInnerTexts()).map((line) => line.split(/\s+/)[0])).toEqual([
        'BTV',
        'KHHGĐ',
        'MTTQ',
        'THPT',
      ]);
    });
  });

  test('and the text stays as printed', async () => {
    await open(url, async (page) => {
      await word(page, 'THPT').focus();
      expect(await page.locator('article.prose').evaluate((element) => element.textContent)).not.toContain(
        'trung học phổ thông',
      );
    });
  });
});

test('all of it takes at most 600 bytes of the report’s page, brotli', () => {
  const without = html
    .replace(/<abbr [^>]*>(.*?)<\/abbr>/g, '$1')
    .replace(/<section class="printonly short">.*?<\/section>/s, '')
    .replace(/[^{}]*\babbr[^{}]*\{[^{}]*\}/g, '')
    .replace(/\.short [^{}]*\{[^{}]*\}/g, '');
  expect(/abbr|trung học phổ thông|printonly short/.test(without)).toBe(false);
  const size = (text: string) => brotliCompressSync(text).length;
  expect(size(html) - size(without)).toBeGreaterThan(0);
  expect(size(html) - size(without)).toBeLessThanOrEqual(600);
});
