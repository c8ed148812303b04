import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkReports } from '../../src/lib/check/check-reports.ts';
import { aDistrict, authoritiesWith } from '../support/authorities.ts';
import { useBrowser } from '../support/browser.ts';
import { makeDocx, paragraph, part, run } from '../support/make-docx.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}soan-thao/`;
const word = 'tests/fixtures/import/bai-viet.docx';

describe('a report is prepared in the browser', () => {
  test('from a Word file to a finished file, without a network', async () => {
    await open(url, async (page) => {
      const asked: string[] = [];
      await page.waitForSelector('report-editor[data-offline]');
      await page.context().setOffline(true);
      page.on('request', (request) => asked.push(request.url()));
      await page.setInputFiles('input[type=file]', word);
      await page.waitForSelector('report-editor.open');

      expect(await page.inputValue('[name=title]')).toBe(
        'Đảng bộ huyện Lâm Khê đổi mới phương thức lãnh đạo, nâng cao chất lượng sinh hoạt chi bộ',
      );
      expect(await page.inputValue('[name=date]')).toBe('15/08/2019');
      expect(await page.inputValue('[name=author]')).toBe('Thu Hạnh');
      expect(await page.textContent('[data-problems]')).toContain('«district» để trống');

      // Accept one figure, edit it, reject another.
      const first = page.locator('.review .figure').first();
      expect(await page.locator('.review mark').first().textContent()).toBe('14 Nghị quyết');
      await first.getByRole('button', { name: /^Nhận/ }).click();
      await first.locator('summary').click();
      await first.getByLabel('Nội dung').fill('Nghị quyết của Huyện ủy');
      await first.getByLabel('Nội dung').press('Tab');
      await page.locator('.review .figure').nth(1).getByRole('button', { name: /^Bỏ/ }).click();
      expect(await page.locator('.preview').textContent()).toContain('14 Nghị quyết');
      await page.waitForFunction(() =>
        document.querySelector('.preview .figures')?.textContent?.includes('Nghị quyết của Huyện ủy'),
      );

      // A problem leads to the field where it is put right.
      await page.locator('.problems li', { hasText: 'district' }).getByRole('button').first().click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('district');
      await page.selectOption('[name=district]', 'song-lo');
      await page.waitForFunction(
        () => !document.querySelector('[data-problems]')?.textContent?.includes('district'),
      );

      // The picture that the Word file does not describe is described in a field of its own.
      await page.locator('.problems li', { hasText: 'mô tả' }).getByRole('button').first().click();
      await page.keyboard.type('Chi bộ thôn Hạ họp tháng 8');
      await page.waitForFunction(() =>
        document.querySelector('[data-problems]')?.textContent?.includes('Không có lỗi'),
      );

      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
      expect(download.suggestedFilename()).toBe(
        'dang-bo-huyen-lam-khe-doi-moi-phuong-thuc-lanh-dao-nang-cao-chat-luong-sinh-hoat-chi-bo.mdx',
      );
      const text = await readFile(await download.path(), 'utf8');
      const head = parse(text.split('---\n')[1]!) as {
        statistics: { figures: { quote: string; label: string; state?: string }[] }[];
      };
      const figures = head.statistics.flatMap((group) => group.figures);
      expect(figures[0]).toEqual({ quote: '14 Nghị quyết', label: 'Nghị quyết của Huyện ủy' });
      expect(figures.slice(1).map(({ state }) => state)).toEqual(figures.slice(1).map(() => 'automatic'));
      // Of those found one is rejected, and the rest is in the file.
      expect(figures).toHaveLength((await page.locator('.review .figure').count()) - 1);
      const problems = checkReports({
        files: [{ path: `content/reports/2019/08/${download.suggestedFilename()}`, text }],
        authorities: authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] }),
        assets: ['content/reports/2019/08/dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png'],
      });
      expect(problems.filter((one) => one.severity === 'error')).toEqual([]);
      expect(text).toContain('![Chi bộ thôn Hạ họp tháng 8](dang-bo');
      expect(asked.filter((one) => /^https?:/.test(one))).toEqual([]);
    });
  });

  test('from a Word file that is dropped, with the keyboard alone from then on', async () => {
    const bytes = [...(await readFile(word))];
    await open(url, async (page) => {
      await page.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], 'bai-viet.docx'));
        const drop = document.querySelector('.drop')!;
        drop.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      }, bytes);
      await page.waitForSelector('report-editor.open');
      await page.locator('.review .figure').first().focus();
      for (const key of ['n', 'b', 'ArrowDown', 'n']) await page.keyboard.press(key);
      const decisions = await page
        .locator('.review .figure')
        .evaluateAll((rows) => rows.slice(0, 4).map((row) => (row as HTMLElement).dataset.decision));
      expect(decisions).toEqual(['accepted', 'rejected', 'undecided', 'accepted']);
      expect(await page.evaluate(() => document.activeElement?.classList.contains('figure'))).toBe(true);
    });
  });

  test('from a table that is pasted', async () => {
    await open(url, async (page) => {
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData(
          'text/html',
          '<p>Sông Lô phát triển đảng viên</p><p>21/09/2020</p><p>Kết quả hai năm:</p><table><tr><td>Năm</td><td>Kết nạp</td></tr><tr><td>2019</td><td>153</td></tr></table><p><b>Lệ Quyên</b></p>',
        );
        const field = document.querySelector<HTMLTextAreaElement>('[name=paste]')!;
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
        field.value =
          'Sông Lô phát triển đảng viên\n21/09/2020\nKết quả hai năm:\nNăm\tKết nạp\n2019\t153\nLệ Quyên';
      });
      await page.waitForTimeout(50);
      await page.click('[data-read]');
      await page.waitForSelector('report-editor.open');
      expect(await page.inputValue('[name=title]')).toBe('Sông Lô phát triển đảng viên');
      expect(await page.textContent('.preview table')).toContain('153');
    });
  });

  test('a page closed by mistake loses nothing', async () => {
    await open(url, async (page) => {
      await page.setInputFiles('input[type=file]', word);
      await page.waitForSelector('report-editor.open');
      await page.fill('[name=author]', 'Thu Hạnh, Lan Anh');
      await page.locator('.review .figure').nth(2).focus();
      await page.keyboard.press('n');
      await page.reload();
      await page.getByRole('button', { name: 'Soạn tiếp' }).click();
      expect(await page.inputValue('[name=author]')).toBe('Thu Hạnh, Lan Anh');
      expect(await page.locator('.review .figure').nth(2).getAttribute('data-decision')).toBe('accepted');
      expect(
        await page.locator('.pictures img').evaluate((image) => (image as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(0);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.click('[data-again]');
      await page.waitForSelector('report-editor[data-ready]:not(.open)');
      expect(await page.isHidden('.kept')).toBe(true);
    });
  });

  test('from pasted text, in an old encoding too', async () => {
    await open(url, async (page) => {
      await page.fill(
        '[name=paste]',
        'Ñaûng boä huyeän Soâng Loâ naâng cao naêng löïc laõnh ñaïo\n\n21/09/2020\n\nHuyeän uûy ñaõ keát naïp ñöôïc 153 ñaûng vieân.\n\nLeä Quyeân',
      );
      await page.click('[data-read]');
      await page.waitForSelector('report-editor.open');
      expect(await page.inputValue('[name=title]')).toBe('Đảng bộ huyện Sông Lô nâng cao năng lực lãnh đạo');
      expect(await page.inputValue('[name=district]')).toBe('song-lo');
      await page.click('[data-accept-all]');
      expect(await page.textContent('[data-count]')).toContain('Đã nhận 1 trong 1');
      expect(await page.textContent('.preview data')).toBe('153 đảng viên');
    });
  });

  test('what was left out is shown, and goes back where it stood with one tap', async () => {
    const hidden = run(' và 3 chi bộ ghép', '<w:vanish/>');
    const header = part('w:hdr', paragraph('Huyện ủy Sông Lô – Lưu hành nội bộ'));
    const bytes = await makeDocx(
      `${paragraph('Đảng bộ huyện Sông Lô họp thường kỳ')}<w:p>${run('Toàn huyện có 27 chi bộ')}${hidden}${run('.')}</w:p>`,
      [{ path: 'word/header1.xml', kind: 'header', content: header }],
    );
    await open(url, async (page) => {
      await page.waitForSelector('report-editor[data-offline]');
      await page.setInputFiles('input[type=file]', {
        name: 'bai.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(bytes),
      });
      await page.waitForSelector('report-editor.open');
      const items = page.locator('.left-out li');
      expect(await items.locator('blockquote').allTextContents()).toEqual([
        'Huyện ủy Sông Lô – Lưu hành nội bộ',
        'và 3 chi bộ ghép',
      ]);
      expect(await page.inputValue('[name=body]')).toBe('Toàn huyện có 27 chi bộ.\n');
      await items.nth(1).getByRole('button').click();
      expect(await page.inputValue('[name=body]')).toBe('Toàn huyện có 27 chi bộ và 3 chi bộ ghép.\n');
      expect(await items.nth(1).getByRole('status').textContent()).toBe('Đã đưa vào bài.');
      expect(await page.textContent('.preview')).toContain('27 chi bộ và 3 chi bộ ghép.');
    });
  });

  test('the page answers while a long file is read', async () => {
    const sentence = (n: number) =>
      `Năm ${1990 + (n % 30)}, Đảng bộ xã đã kết nạp ${n} đảng viên, đạt 94,2% kế hoạch.`;
    const text = `Đảng bộ huyện Sông Lô họp\n21/09/2020\n${Array.from({ length: 500 }, (_, n) => sentence(n)).join('\n')}`;
    await open(url, async (page) => {
      await page.waitForSelector('report-editor[data-offline]');
      await page.evaluate(() => {
        const page = globalThis as unknown as { seen: string[] };
        page.seen = [];
        const tick = () => {
          const said = document.querySelector('[data-status]')?.textContent ?? '';
          if (page.seen.at(-1) !== said) page.seen.push(said);
          if (!document.querySelector('report-editor.open')) requestAnimationFrame(tick);
        };
        tick();
      });
      await page.setInputFiles('input[type=file]', {
        name: 'dai.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });
      await page.waitForSelector('report-editor.open');
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
      // Frames were drawn between the steps: each was seen.
      expect(seen.slice(0, 3)).toEqual(['', 'Đang đọc tệp…', 'Đang tìm tiêu đề, ngày và số liệu…']);
      expect(page.workers()).toHaveLength(1);
    });
  });

  test.each([
    ['ben-le.doc', 'Đảng bộ xã Nhân Đạo tổng kết công tác kiểm tra năm 2019', 'II. Về tổ chức, cán bộ'],
    ['ben-le.rtf', 'Đảng bộ xã Nhân Đạo tổng kết công tác kiểm tra năm 2019', 'a) Quy hoạch cấp ủy'],
    ['ben-le.odt', 'Đảng bộ xã Nhân Đạo tổng kết công tác kiểm tra năm 2019', 'III. Về kiểm tra, giám sát'],
    ['hai-cot.pdf', 'Đảng bộ huyện Sông Lô sau năm năm thực hiện nghị quyết', '35 chỉ thị và 120 kế hoạch'],
    ['trang-luu.mht', 'Lập Thạch: Nhiều mô hình hay trong học tập và làm theo Bác', '12/20 xã, thị trấn'],
  ])('from %s; what reads it is fetched only then', async (file, title, words) => {
    await open(url, async (page) => {
      await page.waitForSelector('report-editor[data-offline]');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setInputFiles('input[type=file]', `tests/fixtures/import/${file}`);
      await page.waitForSelector('report-editor.open');
      expect(await page.inputValue('[name=title]')).toBe(title);
      expect(await page.textContent('.preview')).toContain(words);
      // A page in one file needs little more than a page.
      expect(asked.some((one) => one.endsWith('.js'))).toBe(!file.endsWith('.mht'));
    });
  });

  test('a file that cannot be read is told what to do', async () => {
    await open(url, async (page) => {
      await page.setInputFiles('input[type=file]', 'tests/fixtures/import/ban-cu.doc');
      await page.waitForFunction(() =>
        document.querySelector('[data-status]')?.textContent?.includes('lưu thành .docx'),
      );
    });
  });
});
