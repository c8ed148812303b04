import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatorTables, makeIndicatorTable, type FigureSet } from '../../src/lib/publish/figure-files.ts';
import type { ReportData } from '../../src/lib/publish/report-data.ts';
import { axeFaults } from '../support/axe.ts';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('demo');
const indicator = () => `${url}so-lieu/dang-vien-ket-nap/`;

describe('one number of an indicator is cited', () => {
  test.each([
    ['by keyboard on a desktop', desktop],
    ['on a phone', phone],
  ])(
    '%s: its words, label, author, title, day and address, in both forms and as a link',
    async (_, viewport) => {
      await open(
        indicator(),
        async (page) => {
          await page.waitForFunction(() => customElements.get('cite-cell') !== undefined);
          const cell = page.locator('.measure:visible a.cell').first();
          const address = new URL((await cell.getAttribute('href'))!, page.url()).href;
          const data = JSON.parse(
            readFileSync(join(dir, new URL(address).pathname.replace('/kho/', ''), 'index.json'), 'utf8'),
          ) as ReportData;
          const figure = data.figures.find(({ id }) => address.endsWith(`#${id}`))!;
          if (viewport === desktop) {
            await page.locator('cite-cell button').focus();
            await page.keyboard.press('Enter');
            await cell.focus();
            await page.keyboard.press('Enter');
          } else {
            await page.locator('cite-cell button').tap();
            await cell.tap();
          }
          const dialog = page.getByRole('dialog');
          await dialog.waitFor();
          // However long it is, it can be closed, and says what was copied, where one is.
          const inView = async (part: string) => {
            const { y, height } = (await dialog.locator(part).boundingBox())!;
            return y >= 0 && y + height <= viewport.height;
          };
          for (const end of [0, 10_000]) {
            await dialog.evaluate((one, top) => one.scrollTo(0, top), end);
            expect([await inView('form button'), await inView('[role=status]')], `${end}`).toEqual([
              true,
              true,
            ]);
          }
          // Its words stand in their sentence as the report has it.
          const quoted = await dialog.locator('h2').innerText();
          const [, sentence = ''] = /^“(?:… )?(.*?)…?” \(/s.exec(quoted)!;
          expect(sentence).toContain(figure.quote);
          expect(sentence.length).toBeGreaterThan(figure.quote.length);
          expect(data.text.some(({ text }) => text.includes(sentence))).toBe(true);
          expect(quoted.endsWith(`” (${figure.label})`)).toBe(true);
          const [year, month, day] = data.date.split('-').map(Number);
          const [thesis, journal, link] = await dialog.locator('dd div').allTextContents();
          for (const form of [thesis, journal]) {
            for (const part of [
              quoted,
              data.title,
              data.authors[0],
              `ngày ${day}/${month}/${year}`,
              `<${address}>`,
            ])
              expect(form).toContain(part);
          }
          expect(thesis).toMatch(/, truy cập ngày \d+\/\d+\/\d{4}\.$/);
          expect(link).toBe(address);
          await dialog.getByRole('button', { name: 'Sao chép: Trong tạp chí, sách' }).click();
          await expect
            .poll(() => dialog.locator('[role=status]').textContent())
            .toBe('Đã sao chép mục “Trong tạp chí, sách”');
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(journal);
          await page.keyboard.press('Escape');
          await dialog.waitFor({ state: 'detached' });
          // The next choice goes to the sentence, as ever.
          expect(await page.locator('cite-cell button').getAttribute('aria-pressed')).toBe('false');
          expect(page.url()).toBe(indicator());
          await cell.click();
          await page.waitForURL(address);
        },
        { viewport, hasTouch: viewport === phone, permissions: ['clipboard-read', 'clipboard-write'] },
      );
    },
  );

  test('axe finds nothing in what is shown then', async () => {
    await open(indicator(), async (page) => {
      await page.waitForFunction(() => customElements.get('cite-cell') !== undefined);
      await page.locator('cite-cell button').click();
      await page.locator('.measure:visible a.cell').first().click();
      await page.locator('dialog').waitFor();
      expect(await axeFaults(page)).toEqual({ light: [], dark: [] });
    });
  });

  test('where its report cannot be had, this is said, and can be tried again', async () => {
    await open(indicator(), async (page) => {
      await page.waitForFunction(() => customElements.get('cite-cell') !== undefined);
      await page.route('**/index.json', (route) => route.abort());
      await page.locator('cite-cell button').click();
      expect(await page.locator('cite-cell [role=status]').innerText()).toBe('Bấm vào con số cần trích dẫn.');
      await page.locator('.measure:visible a.cell').first().click();
      await expect
        .poll(() => page.locator('cite-cell [role=status]').innerText())
        .toContain('Chưa lấy được thông tin để trích dẫn');
      await page.unroute('**/index.json');
      await page.locator('.measure:visible a.cell').first().click();
      await page.locator('dialog').waitFor();
    });
  });
});

describe('the tables of an indicator are made in the browser', () => {
  const set = JSON.parse(
    readFileSync(join(dir, 'du-lieu/so-lieu/dang-vien-ket-nap.json'), 'utf8'),
  ) as FigureSet;

  test.each([
    ['on its page', 'so-lieu/dang-vien-ket-nap/'],
    ['on the page of downloads', 'du-lieu/'],
  ])('when asked for, as the archive’s own code makes them, %s', async (_, path) => {
    await open(`${url}${path}`, async (page) => {
      await page.waitForFunction(() => customElements.get('report-files') !== undefined);
      for (const name of indicatorTables('dang-vien-ket-nap')) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`report-files button[value="${name}"]`),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        const made = readFileSync(await download.path());
        expect(made.equals(Buffer.from(makeIndicatorTable(name, set))), name).toBe(true);
      }
    });
  });

  test('where the figures cannot be had, this is said', async () => {
    await open(indicator(), async (page) => {
      await page.waitForFunction(() => customElements.get('report-files') !== undefined);
      await page.route('**/dang-vien-ket-nap.json', (route) => route.abort());
      await page.click('report-files button');
      await expect
        .poll(() => page.locator('report-files [role=status]').innerText())
        .toBe('Chưa tải được. Hãy kiểm tra mạng rồi bấm lại, hoặc tải lại trang.');
    });
  });
});
