import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { downloaded, picture, prepare, said, slug, word } from '../support/editor-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const url = `${(await sharedSite('real')).url}soan-thao/`;

/** Every file of the browser's own file system: path → its bytes as Latin letters. */
const filesOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
      for await (const one of entries) {
        if (one.kind === 'directory') await walk(one as FileSystemDirectoryHandle, `${path}${one.name}/`);
        else {
          const file = await (one as FileSystemFileHandle).getFile();
          const bytes = new Uint8Array(await file.arrayBuffer());
          found[path + one.name] = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });

/** Makes folders in the browser's own file system and has the picker answer with the first part of `path`. */
async function withFolder(page: Page, path: string): Promise<void> {
  await page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
  }, path.split('/'));
  await page.addInitScript((name) => {
    const own = globalThis as unknown as { picked: number; showDirectoryPicker: unknown };
    own.picked = 0;
    own.showDirectoryPicker = async () => {
      own.picked += 1;
      return (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    };
  }, path.split('/')[0]!);
  await page.reload();
}

const picked = (page: Page) => page.evaluate(() => (globalThis as unknown as { picked: number }).picked);

describe('saved into the archive’s folder', () => {
  test('picked once: text and picture in their month; the page may write its own file anew, and no other', async () => {
    await open(url, async (page) => {
      await withFolder(page, 'kho/content/reports');
      await prepare(page);
      await page.click('[data-save]');
      await said(page, '[data-saved]', `Đã lưu 2019/08/${slug}.mdx và 1 ảnh`);
      const first = await filesOf(page);
      const folder = 'kho/content/reports/2019/08';
      expect(Object.keys(first).sort()).toEqual([`${folder}/${picture}`, `${folder}/${slug}.mdx`].sort());
      const { bytes } = await downloaded(page, '[data-download]');
      expect(first[`${folder}/${slug}.mdx`]).toBe(bytes.toString('latin1'));

      await page.fill('[name=author]', 'Thu Hạnh, Lan Anh');
      await page.click('[data-save]');
      await page.waitForFunction(async (path) => {
        let at = await navigator.storage.getDirectory();
        for (const name of path.split('/').slice(0, -1)) at = await at.getDirectoryHandle(name);
        const file = await (await at.getFileHandle(path.split('/').at(-1)!)).getFile();
        // Until the new file stands in its place, the one that was taken hold of may be gone.
        const text = await file.text().catch(() => '');
        return text.includes('Lan Anh');
      }, `${folder}/${slug}.mdx`);

      // Another day, the folder is known, and the file there is no longer this page's own.
      await page.reload();
      await page.getByRole('button', { name: 'Soạn tiếp' }).click();
      // What was chosen is kept in a database, which answers when it can.
      await expect.poll(() => page.textContent('[data-chosen]')).toBe('Thư mục đã chọn: kho.');
      const before = await filesOf(page);
      await page.fill('[name=author]', 'Người khác');
      await page.click('[data-save]');
      await said(page, '[data-saved]', `Trong kho đã có 2019/08/${slug}.mdx với nội dung khác`);
      expect(await filesOf(page)).toEqual(before);
      expect(await picked(page)).toBe(0);
    });
  });

  test('a report that was opened from the archive replaces what was opened, and nothing newer', async () => {
    await open(url, async (page) => {
      await withFolder(page, 'kho/content/reports');
      await prepare(page);
      await page.click('[data-save]');
      await said(page, '[data-saved]', 'Đã lưu');
      const { bytes } = await downloaded(page, '[data-download]');
      const report = { name: `${slug}.mdx`, mimeType: 'text/markdown', buffer: bytes };
      page.on('dialog', (dialog) => void dialog.accept());
      const review = async (author: string) => {
        await page.click('[data-again]');
        await page.waitForSelector('report-editor[data-offline]:not(.open)');
        await page.setInputFiles('input[type=file]', report);
        await page.waitForSelector('report-editor.open');
        await page.fill('[name=author]', author);
        await page.click('[data-save]');
      };
      await review('Thu Hạnh, Lan Anh');
      await said(page, '[data-saved]', 'Đã lưu');
      const text = async () => (await filesOf(page))[`kho/content/reports/2019/08/${slug}.mdx`];
      const saved = await text();
      expect(saved).toContain('Lan Anh');
      await review('Người khác');
      await said(page, '[data-saved]', 'Trong kho đã có');
      expect(await text()).toBe(saved);
    });
  });

  test('never half: when the text cannot be written, the picture goes again, and the page says why', async () => {
    await open(url, async (page) => {
      await withFolder(page, 'kho/reports');
      await prepare(page);
      await page.evaluate(() => {
        const file = FileSystemFileHandle.prototype;
        const write = file.createWritable;
        file.createWritable = function (this: FileSystemFileHandle, ...options) {
          return this.name.endsWith('.mdx')
            ? Promise.reject(new DOMException('đĩa đầy', 'QuotaExceededError'))
            : write.apply(this, options);
        };
      });
      await page.click('[data-save]');
      await said(page, '[data-saved]', 'Không ghi được vào thư mục, nên chưa lưu gì.');
      expect(await page.textContent('[data-saved]')).toContain('đĩa đầy');
      expect(await filesOf(page)).toEqual({});
    });
  });

  test('a folder that is no archive’s is not taken; a report with errors is not saved', async () => {
    await open(url, async (page) => {
      await withFolder(page, 'anh-du-lich/2019');
      await page.waitForSelector('report-editor[data-offline]');
      await page.setInputFiles('input[type=file]', word);
      await page.waitForSelector('report-editor.open');
      await page.click('[data-save]');
      await said(page, '[data-saved]', 'lỗi phải sửa');
      expect(await picked(page)).toBe(0);
      await page.selectOption('[name=district]', 'song-lo');
      await page.fill('.pictures [data-picture]', 'Chi bộ thôn Hạ họp tháng 8');
      await page.click('[data-save]');
      await said(page, '[data-saved]', '“anh-du-lich” không phải thư mục của kho');
      expect(await filesOf(page)).toEqual({});
      expect(await page.textContent('[data-chosen]')).toBe('');
    });
  });

  test('where the browser cannot, it is not offered', async () => {
    await open(url, async (page) => {
      await page.addInitScript(
        () => delete (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker,
      );
      await page.reload();
      await prepare(page);
      expect(await page.isVisible('[data-into-folder]')).toBe(false);
      expect(await page.isVisible('[data-pack]')).toBe(true);
    });
  });
});
