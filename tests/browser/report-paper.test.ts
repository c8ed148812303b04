import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}${reportPath}`;

describe('on paper', () => {
  test('the report is three A4 pages', async () => {
    const pages = await open(url, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    });
    expect(pages).toBe(3);
  });

  test.each([true, false])(
    'figures stand beside the text, never over it (sheet open: %s)',
    async (isOpen) => {
      await open(
        url,
        async (page) => {
          await page
            .locator('#bang-so-lieu')
            .evaluate((sheet, isOpen) => sheet.toggleAttribute('open', isOpen), isOpen);
          await page.emulateMedia({ media: 'print' });
          // The width of A4 between its margins.
          await page.setViewportSize({ width: 672, height: 1008 });
          const [text, figures] = await Promise.all(
            ['.prose', '.sheet'].map(async (part) => (await page.locator(part).boundingBox())!),
          );
          expect(figures!.x).toBeGreaterThan(text!.x + text!.width);
          expect(figures!.height).toBeGreaterThan(300);
          const rights = await page
            .locator('.sheet :is(li, td, svg, h3)')
            .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
          expect(Math.max(...rights)).toBeLessThanOrEqual(figures!.x + figures!.width + 1);
          expect(
            await page.locator('#bang-so-lieu').evaluate((sheet) => getComputedStyle(sheet).position),
          ).toBe('static');
        },
        { viewport: phone },
      );
    },
  );

  test('where the host is not known, its address and a QR code are made before printing', async () => {
    await open(url, async (page) => {
      await page.evaluate(() => (window.print = () => document.body.classList.add('printed')));
      await page.locator('[data-print]').first().click();
      await page.locator('body.printed').waitFor();
      expect(await page.locator('.address span').textContent()).toBe(url);
      expect(await page.locator('.address svg path').getAttribute('d')).toMatch(/^M0 0/);
    });
  });

  test.each(['mouseleave', 'pointerdown', 'keydown'])(
    'so they are where the browser’s own menu prints, after %s',
    async (sign) => {
      await open(url, async (page) => {
        expect(await page.locator('.address span').textContent()).toBe(url);
        await page.evaluate((name) => document.documentElement.dispatchEvent(new Event(name)), sign);
        await page.locator('.address svg').waitFor({ state: 'attached' });
      });
    },
  );

  test('its address breaks between its parts, not within a word', async () => {
    await open(url, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const lines = await page.locator('.address span').evaluate((span) => {
        span.parentElement!.style.width = '58mm';
        const found = new Map<number, string>();
        const letter = new Range();
        for (const text of span.childNodes) {
          for (let at = 0; at < (text.textContent ?? '').length; at += 1) {
            letter.setStart(text, at);
            letter.setEnd(text, at + 1);
            const { top } = letter.getBoundingClientRect();
            found.set(top, (found.get(top) ?? '') + letter.toString());
          }
        }
        return [...found.values()];
      });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toMatch(/[/-]$/);
    });
  });
});
