import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { downloaded, said } from '../support/editor-page.ts';
import { keeper } from '../support/hostile-site.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const toForge = { leadsTo: 'https://github.com/huyen-uy/kho/' };

describe('an archive that names its repository and its keeper', async () => {
  const hostile = `${(await sharedSite('hostile')).url}soan-thao/`;
  const short =
    'Đảng bộ huyện Sông Lô họp\n\n21/09/2020\n\nToàn huyện có 27 chi bộ & 94,2% đảng viên.\n\nLệ Quyên';

  async function paste(page: Page, text: string): Promise<void> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    await page.waitForSelector('report-editor[data-offline]');
    await page.fill('[name=paste]', text);
    await page.click('[data-read]');
    await page.waitForSelector('report-editor.open');
    const districts = await page
      .locator('[name=district] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
    await page.selectOption('[name=district]', districts[0]!);
    await page.fill('[name=term]', '2015–2020');
    await page.fill('[name=author]', 'Lệ Quyên');
    await page.waitForFunction(
      () =>
        !document.querySelector('[data-problems] [data-severity=error]') &&
        document.querySelector('[data-problems]')?.textContent,
    );
  }

  async function openForge(page: Page): Promise<URL> {
    const [other] = await Promise.all([page.waitForEvent('popup'), page.click('[data-repository] a')]);
    await other.waitForLoadState();
    return new URL(other.url());
  }

  test('opens the forge’s page with name and text filled in', async () => {
    await open(
      hostile,
      async (page) => {
        await paste(page, short);
        const { bytes } = await downloaded(page, '[data-download]');
        const { origin, pathname, searchParams } = await openForge(page);
        expect(origin + pathname).toBe('https://github.com/huyen-uy/kho/new/main/');
        expect(searchParams.get('filename')).toBe('content/reports/2020/09/dang-bo-huyen-song-lo-hop.mdx');
        expect(searchParams.get('value')).toBe(bytes.toString());
        await said(page, '[data-opened]', 'Đã mở trang tạo tệp');
      },
      toForge,
    );
  });

  test('copies a text that no address has room for, and says to paste it; by hand where it may not', async () => {
    const long = short.replace(
      '\n\nLệ Quyên',
      `${'\n\nToàn Đảng bộ tiếp tục nâng cao chất lượng sinh hoạt chi bộ.'.repeat(100)}\n\nLệ Quyên`,
    );
    await open(
      hostile,
      async (page) => {
        await paste(page, long);
        expect(await page.textContent('[data-how]')).toContain('hãy dán vào ô lớn');
        const { bytes } = await downloaded(page, '[data-download]');
        const { searchParams } = await openForge(page);
        expect(searchParams.has('value')).toBe(false);
        await said(page, '[data-opened]', 'Đã chép nội dung bài.');
        await page.bringToFront();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bytes.toString());

        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        });
        await openForge(page);
        await said(page, '[data-opened]', 'Trình duyệt không cho chép tự động.');
        expect(await page.inputValue('[data-by-hand] textarea')).toBe(bytes.toString());
        expect(await page.evaluate(() => getSelection()!.toString())).toBe(bytes.toString());
      },
      toForge,
    );
  });

  test('says to whom to send it, with a letter; names are words', async () => {
    await open(hostile, async (page) => {
      await paste(page, short);
      expect(await page.innerText('[data-parcel]')).toContain(`gửi cho ${keeper.name}.`);
      const letter = page.locator('[data-parcel] a');
      await letter.evaluate((one) => {
        one.addEventListener('click', (event) => event.preventDefault());
        (one as HTMLElement).click();
      });
      const { pathname, searchParams } = new URL((await letter.getAttribute('href'))!);
      expect(pathname).toBe(keeper.email);
      expect(searchParams.get('subject')).toBe('Bài gửi đăng: Đảng bộ huyện Sông Lô họp');
      expect(searchParams.get('body')).toContain('dang-bo-huyen-song-lo-hop.zip');
      const zip = await JSZip.loadAsync((await downloaded(page, '[data-pack]')).bytes);
      expect(await zip.file('DOC-TRUOC.txt')!.async('string')).toContain(keeper.name);
    });
  });

  test('by the keyboard alone, at 360 pixels, in the dark; axe finds nothing', async () => {
    await open(
      hostile,
      async (page) => {
        await paste(page, short);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width,
        );
        expect(await axeFaults(page)).toEqual({ light: [], dark: [] });
        const reached: string[] = [];
        await page.locator('#tai-ve').focus();
        for (let at = 0; at < 8; at += 1) {
          await page.keyboard.press('Tab');
          reached.push(await page.evaluate(() => document.activeElement!.textContent.trim()));
        }
        expect(reached.slice(0, 5)).toEqual([
          'Lưu vào thư mục của kho',
          'Mở trang tạo tệp (mở thẻ mới)',
          'Tải tệp gửi đi (.zip)',
          `Viết thư: ${keeper.email}`,
          'Tải tệp bài (.mdx)',
        ]);
      },
      { viewport: phone },
    );
  });
});
