import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { downloaded, picture, prepare, said, slug, word } from '../support/editor-page.ts';
import { serve } from '../support/serve.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const url = `${(await sharedSite('real')).url}soan-thao/`;

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
      await said(page, '[data-packed]', 'Trang chưa có ảnh hoi-nghi.jpg');
      expect(await zip.file('DOC-TRUOC.txt')!.async('string')).toContain('- Thiếu ảnh hoi-nghi.jpg');
      expect(await zip.file('ban-goc/van-ban-dan.txt')!.async('string')).toContain('Có 27 chi bộ.');
    });
  });
});

test('nobody on the page is told to build it', async () => {
  await open(url, async (page) => {
    await prepare(page);
    expect(await page.content()).not.toMatch(/dựng (?:lại |được )?trang/i);
  });
});
