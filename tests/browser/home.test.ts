import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath, sl, so } from '../support/source-report.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const { url: demo } = await sharedSite('demo');
const url = `${home}${reportPath}`;
const laptop = { width: 1280, height: 800 };

describe('the home page', () => {
  test.each([
    ['of one report', home],
    ['of many', demo],
  ])('%s prints on one page, with the archive’s name', async (_, address) => {
    await open(address, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.brand').isVisible()).toBe(true);
      expect(await page.locator('.hero form').isVisible()).toBe(false);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    });
  });

  test.each([
    ['a laptop', laptop],
    ['a phone', phone],
  ])(
    'on %s shows the newest report’s words and their number at once, each leading to the other',
    async (_, viewport) => {
      await open(
        home,
        async (page) => {
          const words = page.locator('.words');
          expect(await words.innerText()).toBe('từ 175 thôn xuống còn 146 thôn, tổ dân phố');
          expect(await words.getAttribute('href')).toBe(`/${reportPath}#${sl(14)}`);
          const number = page.locator('a.shown');
          expect(await number.innerText()).toContain('175 → 146');
          expect(await number.getAttribute('href')).toBe(`/${reportPath}#${so(14)}`);
          for (const one of [words, number])
            expect((await one.boundingBox())!.y + (await one.boundingBox())!.height).toBeLessThan(
              viewport.height,
            );
          // Whose figure it is, and of when.
          expect(await number.innerText()).toMatch(/Thôn, tổ dân phố, huyện Sông Lô .*, nhiệm kỳ 2015–2020/s);
          expect(await page.locator('.pair figcaption').innerText()).toMatch(
            /^Huyện Sông Lô, Lệ Quyên, 21\/09\/2020\./,
          );
          expect(await page.locator('.others a').first().innerText()).toMatch(/, mỗi năm$/);
        },
        { viewport },
      );
    },
  );

  test('offers no search where there are no scripts, and says so', async () => {
    await open(
      home,
      async (page) => {
        expect(await page.locator('.search-box').isVisible()).toBe(false);
        expect(await page.locator('.try').isVisible()).toBe(false);
        expect(await page.locator('.hero noscript p').innerText()).toContain('nên không tìm được');
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([320, 360, 768, 1280, 1920])(
    'nothing of it or of a report is wider than %s px, with text twice as large',
    async (width) => {
      for (const address of [home, url])
        await open(
          address,
          async (page) => {
            await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          },
          { viewport: { width, height: 800 } },
        );
    },
  );
});
