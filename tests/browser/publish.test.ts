import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { keeper } from '../support/hostile-site.ts';
import { serve } from '../support/serve.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const url = `${(await sharedSite('real')).url}soan-thao/`;
const word = 'tests/fixtures/import/bai-viet.docx';
const slug = 'dang-bo-huyen-lam-khe-doi-moi-phuong-thuc-lanh-dao-nang-cao-chat-luong-sinh-hoat-chi-bo';
const picture = 'dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png';

/** Brings a file to the end of the page. */
async function prepare(page: Page, file = word): Promise<void> {
  await page.waitForSelector('report-editor[data-offline]');
  await page.setInputFiles('input[type=file]', file);
  await page.waitForSelector('report-editor.open');
  await page.selectOption('[name=district]', 'song-lo');
  for (const field of await page.locator('.pictures input').all())
    await field.fill('Chi bộ thôn Hạ họp tháng 8');
  await page.click('[data-accept-all]');
  await page.waitForSelector('report-editor.done');
}

async function downloaded(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

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

const said = async (page: Page, status: string, words: string) => {
  await page.waitForFunction(
    ([selector, part]) => document.querySelector(selector!)?.textContent?.includes(part!),
    [status, words],
  );
  expect(await page.getAttribute(status, 'role')).toBe('status');
};

describe('sent to the keeper', () => {
  test('one file, made without a network, has all that a page of the archive is built from', async () => {
    const { name, bytes } = await open(url, async (page) => {
      await prepare(page);
      await page.context().setOffline(true);
      const made = await downloaded(page, '[data-pack]');
      await said(page, '[data-packed]', `Đã tải về ${slug}.zip`);
      expect(await page.innerText('[data-parcel]')).toContain('gửi cho người giữ kho');
      return made;
    });
    expect(name).toBe(`${slug}.zip`);
    const zip = await JSZip.loadAsync(bytes);
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    expect(files.map((file) => file.name)).toEqual([
      'DOC-TRUOC.txt',
      `reports/2019/08/${slug}.mdx`,
      `reports/2019/08/${picture}`,
      'ban-goc/bai-viet.docx',
    ]);
    const note = await zip.file('DOC-TRUOC.txt')!.async('string');
    expect(note).toContain(`- reports/2019/08/${slug}.mdx: bài\r\n`);
    expect(note).toContain('Không có lỗi.');
    const original = await zip.file('ban-goc/bai-viet.docx')!.async('nodebuffer');
    expect(original.equals(await readFile(word))).toBe(true);

    // As the note says: what is in `reports` goes into the archive.
    const reports = files.filter((file) => file.name.startsWith('reports/'));
    const unpacked = await Promise.all(
      reports.map(async (file) => [file.name, await file.async('nodebuffer')] as const),
    );
    const site = await buildSite({ files: Object.fromEntries(unpacked) });
    try {
      expect([site.output, site.exitCode]).toEqual([expect.not.stringContaining(slug), 0]);
      expect(await readFile(join(site.outDir, `2019/08/15/${slug}/index.html`), 'utf8')).toContain(
        '14 Nghị quyết',
      );
      const host = await serve(site.outDir);
      await open(`${host.url}2019/08/15/${slug}/`, async (page) => {
        const image = page.getByAltText('Chi bộ thôn Hạ họp tháng 8');
        await image.scrollIntoViewIfNeeded();
        await expect
          .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
      });
      await host.close();
    } finally {
      await site.remove();
    }
  });

  test('from an old Word file and from a PDF too', async () => {
    const files: Record<string, Buffer> = {};
    for (const file of ['day-du.doc', 'bao-cao-van-phong.pdf']) {
      const source = `tests/fixtures/import/${file}`;
      const { bytes } = await open(url, async (page) => {
        await prepare(page, source);
        return downloaded(page, '[data-pack]');
      });
      const zip = await JSZip.loadAsync(bytes);
      const original = await zip.file(`ban-goc/${file}`)!.async('nodebuffer');
      expect(original.equals(await readFile(source))).toBe(true);
      for (const one of Object.values(zip.files))
        if (/^reports\/.*\w$/.test(one.name)) files[one.name] = await one.async('nodebuffer');
    }
    const reports = Object.keys(files).filter((name) => name.endsWith('.mdx'));
    expect(reports).toEqual([
      'reports/2020/09/dang-bo-huyen-song-lo-so-ket-cong-tac-phat-trien-dang-vien.mdx',
      'reports/2019/12/bao-cao-ket-qua-cong-tac-xay-dung-dang-nam-2019-phuong-huong-nhiem-vu-nam-2020.mdx',
    ]);
    const site = await buildSite({ files });
    try {
      expect([site.output, site.exitCode]).toEqual([expect.stringContaining('không có lỗi'), 0]);
      const texts = await Promise.all(
        ['2020/09/21', '2019/12/15'].map((day, index) =>
          readFile(join(site.outDir, day, reports[index]!.slice(16, -4), 'index.html'), 'utf8'),
        ),
      );
      expect(texts[0]).toContain('5.612 đảng viên');
      expect(texts[1]).toContain('12 nghị quyết');
    } finally {
      await site.remove();
    }
  });

  test('a report that is gone on with another day still has its original; one put aside leaves none', async () => {
    await open(url, async (page) => {
      await prepare(page);
      await page.reload();
      await page.getByRole('button', { name: 'Soạn tiếp' }).click();
      const zip = await JSZip.loadAsync((await downloaded(page, '[data-pack]')).bytes);
      expect(zip.file('ban-goc/bai-viet.docx')).not.toBeNull();
      expect(zip.file(`reports/2019/08/${picture}`)).not.toBeNull();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.click('[data-again]');
      await page.waitForSelector('report-editor[data-offline]:not(.open)');
      const kept = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open('soan-thao', 1);
            request.onsuccess = () => {
              const all = request.result.transaction('soan-thao').objectStore('soan-thao').getAllKeys();
              all.onsuccess = () => resolve(all.result);
            };
          }),
      );
      expect(kept).toEqual([]);
    });
  });

  test('what is lacking is said on the page and in the note', async () => {
    await open(url, async (page) => {
      await page.waitForSelector('report-editor[data-offline]');
      await page.fill('[name=paste]', 'Đảng bộ huyện Sông Lô họp\n\n21/09/2020\n\nCó 27 chi bộ.\n\nLệ Quyên');
      await page.click('[data-read]');
      await page.waitForSelector('report-editor.open');
      await page.locator('[name=body]').evaluate((body: HTMLTextAreaElement) => {
        body.closest('details')!.open = true;
        body.value += '\n![Hội nghị](hoi-nghi.jpg)\n';
        body.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const zip = await JSZip.loadAsync((await downloaded(page, '[data-pack]')).bytes);
      await said(page, '[data-packed]', 'Trang không còn giữ ảnh hoi-nghi.jpg');
      expect(await zip.file('DOC-TRUOC.txt')!.async('string')).toContain('- Thiếu ảnh hoi-nghi.jpg');
      expect(await zip.file('ban-goc/van-ban-dan.txt')!.async('string')).toContain('Có 27 chi bộ.');
    });
  });
});

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
        return (await file.text()).includes('Lan Anh');
      }, `${folder}/${slug}.mdx`);

      // Another day, the folder is known, and the file there is no longer this page's own.
      await page.reload();
      await page.getByRole('button', { name: 'Soạn tiếp' }).click();
      expect(await page.textContent('[data-chosen]')).toBe('Thư mục đã chọn: kho.');
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
      await page.fill('.pictures input', 'Chi bộ thôn Hạ họp tháng 8');
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
    await open(hostile, async (page) => {
      await paste(page, short);
      const { bytes } = await downloaded(page, '[data-download]');
      const { origin, pathname, searchParams } = await openForge(page);
      expect(origin + pathname).toBe('https://github.com/huyen-uy/kho/new/main/');
      expect(searchParams.get('filename')).toBe('content/reports/2020/09/dang-bo-huyen-song-lo-hop.mdx');
      expect(searchParams.get('value')).toBe(bytes.toString());
      await said(page, '[data-opened]', 'Đã mở trang tạo tệp');
    });
  });

  test('copies a text that no address has room for, and says to paste it; by hand where it may not', async () => {
    const long = short.replace(
      '\n\nLệ Quyên',
      `${'\n\nToàn Đảng bộ tiếp tục nâng cao chất lượng sinh hoạt chi bộ.'.repeat(100)}\n\nLệ Quyên`,
    );
    await open(hostile, async (page) => {
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
    });
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

test('nobody on the page is told to build it', async () => {
  await open(url, async (page) => {
    await prepare(page);
    expect(await page.content()).not.toMatch(/dựng (?:lại |được )?trang/i);
  });
});
