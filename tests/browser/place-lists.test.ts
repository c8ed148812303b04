import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const demo = await sharedSite('demo');

describe('a province that is no more', () => {
  test('names its places, whose reports are its own, and says that it has none but theirs', async () => {
    await open(`${home}huyen/vinh-phuc/`, async (page) => {
      const main = await page.locator('main').innerText();
      expect(main).not.toContain('Chưa có bài nào');
      expect(main).toContain('Các bài nằm ở trang của từng nơi trên đây.');
      expect(main).toContain('Nét chấm: chưa rõ có từ năm nào.');
      const place = page.locator('.life li li', { hasText: 'huyện Sông Lô' });
      expect(await place.innerText()).toMatch(/2009–2025, 1 bài/);
      // It was there when its places were.
      const [own, part] = await page
        .locator('.life .self rect, .life li li rect')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect(own!).toBeGreaterThan(0);
      expect(own!).toBeGreaterThan(0.9 * part!);
      await place.locator('a').click();
      await page.waitForURL(`${home}huyen/song-lo/`);
    });
  });
});

describe('communes that no report names yet', () => {
  test('stand folded under their province, counted, each still reached', async () => {
    await open(`${demo.url}huyen/`, async (page) => {
      const fold = page.locator('.life details');
      expect(await fold.locator('summary').innerText()).toMatch(/^\d+ nơi chưa có bài$/);
      const told = Number.parseInt(await fold.locator('summary').innerText(), 10);
      expect(await fold.locator('li').count()).toBe(told);
      expect(await fold.locator('a').first().isVisible()).toBe(false);
      expect(await page.locator('.life li.bare:visible').count()).toBe(0);
      await fold.locator('summary').click();
      await fold.locator('a').last().click();
      await page.waitForURL(/\/huyen\/[^/]+\/$/);
    });
  });
});

describe('a place of many reports', () => {
  test('tells beside them their terms and authors, each a narrower search', async () => {
    await open(`${demo.url}huyen/minh-hoa-b/`, async (page) => {
      const beside = page.locator('.beside');
      expect(await beside.locator('h2').allInnerTexts()).toEqual(['Theo nhiệm kỳ', 'Theo tác giả']);
      const list = (await page.locator('.along').boundingBox())!;
      const { x, width } = (await beside.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(list.x + list.width);
      expect(width).toBeGreaterThan(250);
      const first = beside.locator('a').first();
      const [, told] = /(\d+) bài/.exec(await first.innerText())!;
      await first.click();
      await expect.poll(() => page.locator('.status').innerText()).toMatch(new RegExp(`(?<!\\d)${told} bài`));
    });
  });

  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])(
    'the years under a long list of places are in view wherever one reads it, on %s',
    async (_, viewport) => {
      await open(
        `${demo.url}huyen/`,
        async (page) => {
          const lanes = page.locator('.life li li');
          for (const lane of [0, 4]) {
            await lanes.nth(lane).scrollIntoViewIfNeeded();
            const { y, height } = (await page.locator('.life .ticks').first().boundingBox())!;
            expect(y).toBeGreaterThan(0);
            expect(y + height).toBeLessThanOrEqual(viewport.height + 1);
          }
        },
        { viewport },
      );
    },
  );
});
