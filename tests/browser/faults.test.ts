import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { prepare, slug, word } from '../support/editor-page.ts';
import { searchUrl, settled, shown } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';

const open = useBrowser();
const { url } = await sharedSite('real');

/** Errors that nobody caught. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

describe('a browser that keeps nothing', () => {
  test.each([
    [
      'because it is forbidden',
      () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      },
    ],
    [
      'because it is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
  ])('%s: text grows, the dark comes, a report is prepared and said not to be kept', async (_, fault) => {
    await open('about:blank', async (page) => {
      await page.addInitScript(fault);
      const errors = errorsOf(page);
      await page.goto(url + reportPath);
      await page.click('[data-size="1"]');
      await page.click('[data-to-dark]');
      const root = await page.evaluate(() => {
        const { dataset, style } = document.documentElement;
        return [dataset.theme, style.fontSize];
      });
      expect(root).toEqual(['dark', '112%']);
      await page.goto(searchUrl(url, 'kết nạp'));
      expect((await shown(page)).titles).toHaveLength(1);
      await page.goto(`${url}soan-thao/`);
      await prepare(page);
      expect(await page.textContent('[data-kept]')).toContain('không lưu được bản nháp');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
      expect(download.suggestedFilename()).toBe(`${slug}.mdx`);
      expect(errors).toEqual([]);
    });
  });
});

test('a database that never answers keeps nobody from preparing a report', async () => {
  await open('about:blank', async (page) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    });
    await page.goto(`${url}soan-thao/`);
    await prepare(page);
    expect(await page.textContent('[data-kept]')).toContain('Đã lưu nháp');
  });
});

test.each(['{', '[]', '"x"', '{"version":"1"}'])(
  'what is no draft, «%s», in the place of one is in nobody’s way',
  async (left) => {
    await open(`${url}soan-thao/`, async (page) => {
      await page.evaluate((text) => localStorage.setItem('soan-thao:/', text), left);
      await page.reload();
      await prepare(page);
      expect(await page.textContent('[data-kept]')).toContain('Đã lưu nháp');
    });
  },
);

test('where there is no clipboard, as on pages that came by http, a tap on copying says what to do', async () => {
  await open('about:blank', async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const errors = errorsOf(page);
    await page.goto(url + reportPath);
    await page.locator('.cite summary').click();
    await page.locator('.cite q + button').first().click();
    await expect.poll(() => page.locator('.cite').innerText()).toContain('Chưa sao chép được; hãy bôi đen');
    expect(errors).toEqual([]);
  });
});

test('without the typeface a report is read in the browser’s own, at once', async () => {
  await open('about:blank', async (page) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(url + reportPath);
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page
      .locator('article p')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(drawn).toBeGreaterThan(50);
    // «Chờ», which keeps its place, is a face of the reader's own machine.
    const statuses = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family === 'Literata').map(({ status }) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(['error']));
  });
});

describe('a page of which one script does not come', () => {
  /** Shows the page as it is when a reader has waited for long. */
  const waitLong = (page: Page) =>
    page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  const late = 'Phần này chưa tải được. Hãy tải lại trang';

  test.concurrent.each([
    ['', 'main h1, main h2'],
    [reportPath, 'article p'],
    ['tim-kiem/?q=kết nạp', ''],
    ['so-lieu/', 'main table'],
    ['soan-thao/', ''],
    ['2020/', 'main a'],
  ])('/%s is read all the same, or says what to do', async (path, read) => {
    await open('about:blank', async (page) => {
      const scripts = new Set<string>();
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.add(request.url());
      });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      for (const missing of [...scripts]) {
        await page.route(missing, (route) => route.abort());
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await waitLong(page);
        if (read) expect(await page.locator(read).first().isVisible(), missing).toBe(true);
        else {
          const text = await page.locator('main').innerText();
          const works =
            path === 'soan-thao/'
              ? await page.locator('report-editor[data-ready]').count()
              : await page.locator('.results li, .failure:not([hidden])').count();
          expect(works > 0 || text.includes(late), `${missing}: ${text.slice(0, 300)}`).toBe(true);
        }
        await page.unroute(missing);
      }
      expect(scripts.size).toBeGreaterThan(0);
    });
  });
});

test('a page that stays open across a release does what it can, and says what it cannot', async () => {
  await open(url + reportPath, async (page) => {
    await page.waitForLoadState('networkidle');
    // Names of scripts hold their content: after a release the old ones are not there.
    await page.route(/\/tep\//, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: 'khác' }),
    );
    await page.locator('.cite summary').click();
    expect(await page.locator('.cite q').first().innerText()).toContain('Lệ Quyên');
    await page.locator('report-files button').first().click();
    await expect
      .poll(() => page.locator('report-files [role=status]').first().innerText())
      .toContain('tải lại');
    // The next page is the release's own.
    await page.unroute(/\/tep\//);
    await page.locator('.trail a').first().click();
    await page.waitForURL(url);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });
});

test('200 quick keystrokes: the last answer is to what stands in the box; back and forward keep each its own', async () => {
  await open(`${url}tim-kiem/`, async (page) => {
    const errors = errorsOf(page);
    await page.locator('#q').pressSequentially('kết nạp đảng viên '.repeat(12).slice(0, 200));
    await page.fill('#q', 'sáp nhập thôn');
    await page.press('#q', 'Enter');
    await settled(page);
    const first = await shown(page);
    expect(first.marked.join(' ').toLowerCase()).toContain('sáp nhập');
    await page.fill('#q', 'zzzqqq');
    await page.press('#q', 'Enter');
    await settled(page);
    expect((await shown(page)).titles).toEqual([]);
    await page.goBack();
    await expect.poll(() => page.inputValue('#q')).toBe('sáp nhập thôn');
    expect((await shown(page)).titles).toEqual(first.titles);
    await page.goForward();
    await expect.poll(() => page.inputValue('#q')).toBe('zzzqqq');
    expect((await shown(page)).titles).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('a draft that is put aside in one tab is kept again where somebody still works on it', async () => {
  await open(`${url}soan-thao/`, async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await prepare(page);
    const second = await page.context().newPage();
    await second.goto(`${url}soan-thao/`);
    await second.click('[data-go-on]');
    await second.waitForSelector('report-editor.open');
    await page.click('[data-again]');
    await page.waitForSelector('report-editor[data-ready]:not(.open)');
    await second.fill('[name=author]', 'Người Khác');
    const kept = () => second.evaluate(() => localStorage.getItem('soan-thao:/') ?? '');
    await expect.poll(kept).toContain('Người Khác');
    expect(await second.textContent('[data-kept]')).toContain('Đã lưu nháp');
  });
});

test('two tabs of the editor: the second writes over the first one’s draft only when it is told to', async () => {
  await open(`${url}soan-thao/`, async (page) => {
    await prepare(page);
    const kept = () => page.evaluate(() => localStorage.getItem('soan-thao:/'));
    const first = await kept();
    expect(first).toContain('song-lo');

    const second = await page.context().newPage();
    await second.goto(`${url}soan-thao/`);
    await second.waitForSelector('report-editor[data-offline]');
    await second.setInputFiles('input[type=file]', word);
    await second.waitForSelector('report-editor.open');
    expect(await second.textContent('[data-kept]')).toContain('đang giữ một bài khác');
    expect(await kept()).toBe(first);

    await second.getByRole('button', { name: 'Lưu bài này thay bài kia' }).click();
    expect(await second.textContent('[data-kept]')).toContain('Đã lưu nháp');
    const taken = await kept();
    expect(taken).not.toBe(first);
    // The first now finds another's draft in its place, and says so too.
    await page.fill('[name=author]', 'Người Khác');
    await expect.poll(() => page.textContent('[data-kept]')).toContain('đang giữ một bài khác');
    expect(await kept()).toBe(taken);
    expect(await page.isVisible('[data-take-over]')).toBe(true);
    // Putting it aside there leaves the other's where it is.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('[data-again]');
    await page.waitForSelector('report-editor[data-ready]:not(.open)');
    expect(await kept()).toBe(taken);
  });
});
