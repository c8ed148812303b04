import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ask, searchUrl, settled, shown, toldCount } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home, dir } = await sharedSite('demo');
const { reports } = JSON.parse(readFileSync(join(dir, 'du-lieu/bai-viet.json'), 'utf8')) as {
  reports: { title: string; date: string; term: string; authors: string[]; url: string; data: string }[];
};

const at = (query: string) => `${home}tim-kiem/${query}`;

/** Filters are folded until they are asked for. */
const unfold = (page: Page) => page.click('.filters summary');

describe('the address holds the state', () => {
  test('«Xem thêm», a report, Back: the same results at the same place', async () => {
    await open(at('?sap-xep=cu-nhat&tu=2000-01-01'), async (page) => {
      await shown(page);
      await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
      await expect.poll(() => page.locator('.results > li').count()).toBe(20);
      const { titles } = await shown(page);
      const link = page.locator('.results > li:nth-child(17) h2 a');
      await link.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(0);
      await link.click();
      await page.waitForURL(/\/\d{4}\/\d\d\/\d\d\//);
      await page.goBack();
      await expect.poll(async () => (await shown(page)).titles).toEqual(titles);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    });
  });

  test('?giai-thich=1 says what each result scored and why, by a script that nobody else loads', async () => {
    const scripts = async (query: string, look: (page: Page) => Promise<void>) => {
      const asked = new Set<string>();
      await open('about:blank', async (page) => {
        page.on('request', (request) => {
          if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname);
        });
        await page.goto(at(query));
        await look(page);
      });
      return asked;
    };
    const plain = await scripts('?q=nông+thôn+mới', async (page) => {
      await shown(page);
      expect(await page.locator('.explanation').count()).toBe(0);
    });
    const explained = await scripts('?q=nông+thôn+mới&giai-thich=1', async (page) => {
      const results = (await shown(page)).titles.length;
      await expect.poll(() => page.locator('.explanation').count()).toBe(results);
      const first = page.locator('.explanation').first();
      await first.locator('summary').click();
      expect(await first.innerText()).toMatch(
        /Điểm \d[\s\S]*Độ hiếm[\s\S]*nông thôn mới[\s\S]*Phần câu tìm mà bài có: 1/,
      );
    });
    expect([...explained].filter((path) => !plain.has(path))).toHaveLength(1);
  });

  test('back and forward show what was there, in the form too', async () => {
    await open(at(''), async (page) => {
      await ask(page, 'kiểm tra giám sát');
      const first = await shown(page);
      await unfold(page);
      await page.selectOption('select[name=sap-xep]', 'moi-nhat');
      await settled(page);
      await ask(page, 'nông thôn mới');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => page.inputValue('#q')).toBe('kiểm tra giám sát');
      expect(await page.inputValue('select[name=sap-xep]')).toBe('');
      await expect.poll(async () => (await shown(page)).titles).toEqual(first.titles);
      await page.goForward();
      await expect.poll(() => page.inputValue('select[name=sap-xep]')).toBe('moi-nhat');
    });
  });

  test('a value that the archive has not is as if it were not there, and a place that it has not is told', async () => {
    await open(at('?q=đảng+viên&huyen=khong-co&sap-xep=lung-tung&tu=hom-qua'), async (page) => {
      expect(toldCount((await shown(page)).status)).toBeGreaterThan(0);
      const said = page.locator('.said');
      const sentence = 'Kho không có địa bàn “khong-co”, nên kết quả không lọc theo đó.';
      await expect.poll(() => said.innerText()).toContain(sentence);
      await ask(page, 'nông thôn mới');
      await settled(page);
      expect(await said.isHidden()).toBe(true);
    });
  });
});

describe('by keyboard', () => {
  test('/ goes to the words, arrows through the results and back', async () => {
    await open(searchUrl(home, 'đảng viên'), async (page) => {
      await settled(page);
      await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('q');
      expect(await page.inputValue('#q')).toBe('đảng viên');
      const focused = () =>
        page.evaluate(() => [...document.querySelectorAll('.results h2 a')].indexOf(document.activeElement!));
      for (const expected of [0, 1, 2]) {
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(expected);
      }
      for (const expected of [1, 0, -1]) {
        await page.keyboard.press('ArrowUp');
        expect(await focused()).toBe(expected);
      }
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('q');
    });
  });

  test('suggestions are the archive’s own titles and terms, chosen with the arrows', async () => {
    await open(at(''), async (page) => {
      const words = reports[0]!.title.split(' ').slice(0, 3).join(' ');
      await page.locator('#q').pressSequentially(words.toLowerCase());
      const options = page.locator('#goi-y [role=option]');
      await expect.poll(() => options.count()).toBeGreaterThan(0);
      expect(await page.getAttribute('#q', 'aria-expanded')).toBe('true');
      expect(await options.allTextContents()).toContain(reports[0]!.title);
      const place = (await options.allTextContents()).indexOf(reports[0]!.title);
      for (let i = 0; i <= place; i++) await page.keyboard.press('ArrowDown');
      expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe(`goi-y-${place}`);
      await page.keyboard.press('Enter');
      const { pathname } = new URL(reports[0]!.url, home);
      await page.waitForURL((address) => address.pathname === pathname);
    });
  });

  test('Escape closes the suggestions and leaves the words', async () => {
    await open(at(''), async (page) => {
      await page.locator('#q').pressSequentially('đảng');
      await expect.poll(() => page.locator('#goi-y [role=option]').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      expect(await page.locator('#goi-y').isHidden()).toBe(true);
      expect(await page.inputValue('#q')).toBe('đảng');
    });
  });
});
