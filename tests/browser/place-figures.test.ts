import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const demo = await sharedSite('demo');

describe('the figures of a place', () => {
  test('stand by term, each on a stated scale, each number leading to its sentence', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      const panel = page.locator('.panels section', { hasText: 'Thôn, tổ dân phố' });
      expect(await panel.innerText()).toContain('0–200 thôn');
      const cell = panel.locator('li a');
      expect((await cell.innerText()).replace(/\s+/g, ' ')).toBe('2015–2020 175 → 146');
      const track = (await cell.locator('svg').boundingBox())!.width;
      const bar = (await cell.locator('rect').last().boundingBox())!.width;
      expect(bar / track).toBeCloseTo(146 / 200, 1);
      await cell.click();
      await page.waitForURL(/2020\/09\/21\/.*#sl-/);
      expect(await page.locator(':target').innerText()).toBe('từ 175 thôn xuống còn 146 thôn, tổ dân phố');
    });
  });

  test('say how many of all are drawn, and lead to all', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      const shown = await page.locator('.panels section, .panels > ul > li').count();
      expect(shown).toBe(9);
      expect(await page.locator('.panels > p').innerText()).toMatch(
        new RegExp(`${shown} trong \\d+ chỉ tiêu`),
      );
      await page.locator('.panels > p a').click();
      await page.waitForURL(/so-lieu\/\?huyen=song-lo/);
    });
  });

  test.each([
    ['on a desktop', desktop, 'screen'],
    ['on a phone', phone, 'screen'],
    ['on paper', { width: 673, height: 1000 }, 'print'],
  ] as const)(
    'all bars of all panels share one track, whatever the numbers are, %s',
    async (_, viewport, media) => {
      for (const address of [`${demo.url}huyen/minh-hoa-a/`, `${home}huyen/song-lo/`])
        await open(
          address,
          async (page) => {
            await page.emulateMedia({ media });
            const widths = await page
              .locator('.panels li svg')
              .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
            expect(widths.length).toBeGreaterThan(2);
            expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
          },
          { viewport },
        );
    },
  );

  test('an indicator has one drawing, and lone numbers stand in a list, with their unit', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      const names = await page.locator('.panels h3').allInnerTexts();
      expect(new Set(names).size).toBe(names.length);
      const lone = page.locator('.panels > ul > li', { hasText: 'Nghị quyết đã ban hành' });
      expect(await lone.innerText()).toMatch(/2015–2020\s+11 nghị quyết$/);
      await lone.locator('a').click();
      await page.waitForURL(/2020\/09\/21\/.*#sl-/);
    });
  });

  test('are large enough for a finger', async () => {
    await open(
      `${demo.url}huyen/minh-hoa-a/`,
      async (page) => {
        const heights = await page
          .locator('.panels li a')
          .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(3);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      },
      { viewport: phone },
    );
  });
});
