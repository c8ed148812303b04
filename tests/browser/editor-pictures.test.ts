import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { downloaded, said } from '../support/editor-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const url = `${(await sharedSite('real')).url}soan-thao/`;
const saved = 'tests/fixtures/import/cong-thong-tin.html';
const picture = 'tests/fixtures/import/sinh-hoat.png';

async function bring(page: Page, ...files: string[]): Promise<void> {
  await page.waitForSelector('report-editor[data-offline]');
  await page.setInputFiles('.input input[type=file]', files);
}
const picturesIn = async (page: Page) => {
  const zip = await JSZip.loadAsync((await downloaded(page, '[data-pack]')).bytes);
  return Object.keys(zip.files).filter((name) => /^reports\/.*\.png$/.test(name));
};

describe('a saved page and the pictures beside it', () => {
  test('chosen together come in together', async () => {
    await open(url, async (page) => {
      await bring(page, saved, picture);
      await page.waitForSelector('report-editor.open');
      await said(page, '[data-got]', 'Đã thêm 1 ảnh.');
      expect(await page.isVisible('[data-beside]')).toBe(false);
      expect(
        await page.locator('.pictures img').evaluate((image) => (image as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(0);
      expect(await picturesIn(page)).toHaveLength(1);
    });
  });

  test('a page that came alone says which it lacks, and takes them without a network', async () => {
    await open(url, async (page) => {
      await bring(page, saved);
      await page.waitForSelector('report-editor.open');
      expect(await page.innerText('.pictures')).toContain('cong-thong-tin_files/sinh-hoat.png');
      expect(await picturesIn(page)).toEqual([]);
      await page.context().setOffline(true);
      const words = Buffer.from('không phải ảnh');
      await page.setInputFiles('[data-beside] input', [
        { name: 'Sinh-Hoat.PNG', mimeType: 'image/png', buffer: words },
      ]);
      await said(page, '[data-got]', 'không phải là ảnh nên không lưu');
      await page.setInputFiles('[data-beside] input', [picture, 'tests/fixtures/import/anh-doi-duoi.txt']);
      await said(page, '[data-got]', 'Đã thêm 1 ảnh. Không có trong bài nên bỏ qua: anh-doi-duoi.txt.');
      expect(await page.isVisible('[data-beside]')).toBe(false);
      expect(await picturesIn(page)).toHaveLength(1);
    });
  });
});

test('of several reports none is opened, and the page says why', async () => {
  await open(url, async (page) => {
    await bring(page, saved, 'tests/fixtures/import/bai-viet.docx');
    await said(page, '[data-status]', 'trang này soạn từng bài một');
    expect(await page.locator('report-editor.open').count()).toBe(0);
  });
});

test('a file that cannot be read says so where a report is open', async () => {
  await open(url, async (page) => {
    await bring(page, saved, picture);
    await page.waitForSelector('report-editor.open');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['PK\u0003\u0004'], 'hong.docx'));
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('.work')!.dispatchEvent(drop);
    });
    await said(page, '[data-status]', 'Tệp');
    expect(await page.isVisible('[data-status]')).toBe(true);
  });
});
