import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
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

  test('where it came off a place that went on is drawn on both, from bar to bar, and said', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      const trunk = page.locator('.life .trunk');
      expect(await trunk.innerText()).toMatch(/^tách từ\s+huyện Lập Thạch\s+năm 2009/);
      const stems = () =>
        page
          .locator('.life .stem')
          .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().x));
      const [down, up] = await stems();
      expect(Math.abs(down! - up!)).toBeLessThan(1);
      await trunk.getByRole('link').click();
      expect(await page.locator('.life .branch').innerText()).toMatch(/^tách ra\s+huyện Sông Lô\s+2009–2025/);
      expect(await stems()).toHaveLength(2);
      expect(await page.locator('main').innerText()).not.toContain('một phần nay là');
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
      // With its kind: a bare «Sông Lô» would be any of three places.
      expect(await page.locator('.results .meta').first().innerText()).toContain('huyện Sông Lô');
      await page.goto(`${home}tim-kiem/?q=${encodeURIComponent('đảng viên')}&huyen=song-lo`);
      await expect
        .poll(() => page.locator('.chosen [data-remove]').allInnerTexts())
        .toEqual(['huyện Sông Lô ×']);
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

const demo = await sharedSite('demo');

describe('the life of a place', () => {
  test('is drawn to scale, open, and said in words', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      const life = page.locator('.life');
      const words = (await life.locator('li').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      );
      expect(words).toEqual([
        'thuộc tỉnh Vĩnh Phúc đến 2025',
        'nay thuộc tỉnh Phú Thọ từ 2025',
        'tách từ huyện Lập Thạch năm 2009',
        'huyện Sông Lô 2009–2025',
        '1 bài',
        'một phần nay là xã Sông Lô từ 2025',
        'một phần nay là xã Tam Sơn từ 2025',
        'nơi khác, trùng tên huyện Sông Lô, tỉnh Vĩnh Phú 1977–1980',
      ]);
      // From 1970 to 2030: where the bar begins and ends is where its days are.
      const years = await life.locator('.ticks text').allTextContents();
      expect([years[0]!.trim(), years.at(-1)!.trim()]).toEqual(['1970', '2030']);
      const bar = (await life.locator('.self rect').boundingBox())!;
      const axis = (await life.locator('.ticks').boundingBox())!;
      const yearAt = (x: number) => 1970 + ((x - axis.x) / axis.width) * 60;
      expect(yearAt(bar.x)).toBeCloseTo(2009, 0);
      expect(yearAt(bar.x + bar.width)).toBeCloseTo(2025.5, 0);
      // Its milestones stand open, each with its source.
      expect(await page.locator('main details').count()).toBe(0);
      expect(await page.locator('.milestones li').allInnerTexts()).toEqual([
        expect.stringMatching(/^18\/01\/2009\s+Thành lập.*Nghị định 09\/NĐ-CP/s),
        expect.stringMatching(/^01\/07\/2025\s+Chấm dứt hoạt động.*203\/2025\/QH15/s),
      ]);
    });
  });

  test.each([320, 360, 1280])('at %s px it is on the screen, and with text twice as large', async (width) => {
    await open(
      `${home}huyen/song-lo/`,
      async (page) => {
        for (const size of ['100%', '200%']) {
          await page.evaluate((value) => (document.documentElement.style.fontSize = value), size);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect((await page.locator('.life .self rect').boundingBox())!.width).toBeGreaterThan(20);
        }
      },
      { viewport: { width, height: 800 } },
    );
  });

  test('prints with its figures and its report on one page', async () => {
    await open(`${home}huyen/song-lo/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.life .self rect').isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    });
  });

  test('is seen in forced colours', async () => {
    await open(
      `${home}huyen/song-lo/`,
      async (page) => {
        await page.emulateMedia({ forcedColors: 'active' });
        const [fill, ground] = await page.evaluate(() => [
          getComputedStyle(document.querySelector('.life .self rect')!).fill,
          getComputedStyle(document.body).backgroundColor,
        ]);
        expect(fill).not.toBe(ground);
      },
      {},
    );
  });
});

describe('all places', () => {
  test('are nested under the province of then, and that under the one of today', async () => {
    await open(`${home}huyen/`, async (page) => {
      expect(await page.locator('main h2').allInnerTexts()).toEqual(['Tỉnh Phú Thọ', 'Tỉnh Vĩnh Phú']);
      expect(await page.locator('.life > ul > li > div').allInnerTexts()).toEqual([
        expect.stringMatching(/^tỉnh Vĩnh Phúc\s+đến 2025$/),
        expect.stringMatching(/^tỉnh Phú Thọ\s+từ 2025$/),
        'tỉnh Vĩnh Phú',
      ]);
      expect(await page.locator('.life li li > div').allInnerTexts()).toEqual([
        expect.stringMatching(/^huyện Sông Lô\s+2009–2025, 1 bài$/),
        expect.stringMatching(/^huyện Lập Thạch\s+đến 2025$/),
        expect.stringMatching(/^xã Sông Lô\s+từ 2025$/),
        expect.stringMatching(/^xã Tam Sơn\s+từ 2025$/),
        expect.stringMatching(/^huyện Sông Lô\s+1977–1980$/),
      ]);
      await page.locator('.life li li a').first().click();
      await page.waitForURL(`${home}huyen/song-lo/`);
    });
  });
});

test('every place that has a page is among all places', async () => {
  for (const site of [{ dir, url: home }, demo])
    await open(`${site.url}huyen/`, async (page) => {
      const named = await page
        .locator('.life a')
        .evaluateAll((links) => links.map((link) => /([^/]+)\/$/.exec((link as HTMLAnchorElement).href)![1]));
      const folders = readdirSync(join(site.dir, 'huyen')).filter((name) => !name.includes('.'));
      expect(folders.filter((name) => !named.includes(name))).toEqual([]);
    });
});

test('pages of places are at most 8 KB, styles included', () => {
  const bytes = (file: string) => brotliCompressSync(readFileSync(file)).length;
  for (const site of [{ dir, base: '/' }, demo]) {
    for (const place of ['', ...readdirSync(join(site.dir, 'huyen')).filter((name) => !name.includes('.'))]) {
      const page = join(site.dir, 'huyen', place, 'index.html');
      const sheets = [...readFileSync(page, 'utf8').matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('media="print"'))
        .map((tag) => join(site.dir, /href="([^"]*)"/.exec(tag)![1]!.slice(site.base.length)));
      expect(
        [page, ...sheets].reduce((sum, file) => sum + bytes(file), 0),
        place,
      ).toBeLessThanOrEqual(8_000);
    }
  }
});
