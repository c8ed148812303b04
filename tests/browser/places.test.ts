import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home, dir } = await sharedSite('real');
const [slug] = readdirSync(join(dir, '2020/09/21')).filter((name) => !name.includes('.'));
const report = `${home}2020/09/21/${slug}/`;

describe('a place that is no more', () => {
  test('says in one line where it lies today, on its page and on its reports', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      expect(await page.locator('main').innerText()).toContain('Tỉnh Vĩnh Phúc, 2009–2025');
      expect(await page.locator('main').innerText()).toContain(
        'Từ ngày 01/07/2025, huyện Sông Lô không còn là đơn vị hành chính; địa bàn này nay thuộc tỉnh Phú Thọ',
      );
      await page.goto(report);
      const line = await page.locator('.meta').innerText();
      expect(line).toContain('huyện Sông Lô, tỉnh Vĩnh Phúc');
      expect(line).toContain('nay thuộc tỉnh Phú Thọ');
    });
  });

  test('what the report printed stays as printed', async () => {
    await open(report, async (page) => {
      expect(await page.locator('article.prose').innerText()).not.toContain('Phú Thọ');
    });
  });

  test('its reports are found under the name of today, on that place’s page and by search', async () => {
    await open(`${home}huyen/phu-tho/`, async (page) => {
      await page.locator('main a[href$="/huyen/song-lo/"]').first().click();
      expect(await page.locator('main a', { hasText: 'Đảng bộ huyện Sông Lô' }).count()).toBeGreaterThan(0);
      await page.goto(`${home}tim-kiem/?q=${encodeURIComponent('tỉnh Phú Thọ')}`);
      await expect.poll(() => page.locator('main a[href*="/2020/09/21/"]').count()).toBeGreaterThan(0);
    });
  });

  test('xã Sông Lô of 2025 is never taken for huyện Sông Lô', async () => {
    await open(`${home}huyen/xa-song-lo/`, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toContain('Cùng tên nhưng là nơi khác: huyện Sông Lô, tỉnh Vĩnh Phúc (2009–2025)');
      expect(await page.locator('main a[href*="/2020/09/21/"]').count()).toBe(0);
      await page.goto(`${home}huyen/song-lo-vinh-phu/`);
      expect(await page.locator('main a[href*="/2020/09/21/"]').count()).toBe(0);
    });
  });
});
