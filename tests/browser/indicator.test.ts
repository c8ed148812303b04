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

describe('the page of an indicator', () => {
  test('is a matrix to one stated scale, and says why the rest is apart', async () => {
    await open(indicator(), async (page) => {
      const shown = page.locator('.measure:visible');
      expect(await shown.count()).toBe(1);
      expect(await shown.locator('.key').innerText()).toMatch(/Mọi thanh cùng một thang, 0–\d/);
      const [stated] = /(?<=0–)[\d.]+/.exec(await shown.locator('.key').innerText())!;
      const bars = await shown.locator('tbody a.cell').evaluateAll((cells) =>
        cells.map((cell) => ({
          value: Number((cell.parentElement as HTMLTableCellElement).dataset.value),
          width: parseFloat(cell.querySelector('rect:last-of-type')!.getAttribute('width')!),
        })),
      );
      expect(bars.length).toBeGreaterThan(2);
      const top = Number(stated.replaceAll('.', ''));
      for (const { value, width } of bars) expect(width).toBeCloseTo((value / top) * 100, 0);
      await page.locator('#khong-so-sanh summary').click();
      expect(await page.locator('#khong-so-sanh').innerText()).toContain(
        'Không so sánh được vì khác thời kỳ',
      );
    });
  });

  test('shows one measure at a time, each with its own address, by links alone', async () => {
    await open(
      indicator(),
      async (page) => {
        const name = await page
          .locator('.tabs a')
          .nth(1)
          .evaluate((tab) => tab.firstChild!.textContent!.trim());
        await page.locator('.tabs a').nth(1).click();
        await page.waitForURL(`${indicator()}do-2/`);
        expect(await page.locator('.measure').count()).toBe(1);
        expect(await page.locator('.measure').getAttribute('aria-label')).toBe(name);
        expect(await page.locator('.tabs [aria-current]').innerText()).toContain(name);
      },
      { javaScriptEnabled: false },
    );
  });

  test('what a rule put under it is marked, in the matrix, in the table and in words', async () => {
    await open(indicator(), async (page) => {
      expect(await page.locator('main').innerText()).toMatch(/\d+ số do máy xếp vào chỉ tiêu này, chưa soát/);
      const tabs = await page
        .locator('.tabs a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      let inMatrices = 0;
      for (const tab of tabs) {
        await page.goto(tab);
        inMatrices += await page.locator('.matrix a.cell', { hasText: 'máy xếp, chưa soát' }).count();
      }
      expect(inMatrices).toBeGreaterThan(0);
      await page.goto(indicator());
      await page.locator('.all summary').click();
      const marked = page.locator('.across tr:has(td)', { hasText: 'máy xếp, chưa soát' });
      expect(await marked.count()).toBeGreaterThan(0);
      for (const row of await marked.allInnerTexts()) expect(row).toMatch(/chưa soát.*chưa soát/s);
    });
  });

  test('rows are put in order by the head of a column, by keyboard too', async () => {
    await open(indicator(), async (page) => {
      const head = page.locator('.measure:visible th[data-sorts]').nth(1);
      const values = () =>
        page
          .locator('.measure:visible tbody tr td:nth-of-type(1)')
          .evaluateAll((cells) =>
            cells.flatMap((cell) =>
              (cell as HTMLElement).dataset.value ? Number((cell as HTMLElement).dataset.value) : [],
            ),
          );
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      const first = await head.getAttribute('aria-sort');
      const one = await values();
      await page.keyboard.press('Enter');
      const second = await head.getAttribute('aria-sort');
      expect(new Set([first, second])).toEqual(new Set(['ascending', 'descending']));
      expect(one).toEqual(one.toSorted((a, b) => (first === 'ascending' ? a - b : b - a)));
      expect(await values()).toEqual(one.toReversed());
      const names = () => page.locator('.measure:visible tbody th').allInnerTexts();
      await page.getByRole('button', { name: 'Địa bàn' }).click();
      const fromA = await names();
      expect(fromA.length).toBeGreaterThan(2);
      expect(fromA).toEqual(fromA.toSorted((a, b) => a.localeCompare(b, 'vi')));
      await page.getByRole('button', { name: 'Địa bàn' }).click();
      expect(await names()).toEqual(fromA.toReversed());
    });
  });

  test('prints its matrix on one page, and no form', async () => {
    await open(`${url}so-lieu/`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.filters').isVisible()).toBe(false);
      await page.goto(indicator());
      expect(await page.locator('.matrix svg').first().isVisible()).toBe(true);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    });
  });
});

describe('what is drawn and what is said of it', () => {
  test('one place alone has no middle, and no gaps to explain', async () => {
    const real = await sharedSite('real');
    await open(`${real.url}so-lieu/thon-to-dan-pho/`, async (page) => {
      const said = await page.locator('.measure').innerText();
      expect(said).toContain('175 → 146');
      expect(said).not.toMatch(/Mức giữa|chưa có số liệu/);
    });
  });

  test('two numbers of a cell stand on one line on paper', async () => {
    await open(
      `${url}so-lieu/thon-to-dan-pho/`,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const heights = await page
          .locator('.matrix tbody .cell b')
          .evaluateAll((numbers) => numbers.map((number) => number.getBoundingClientRect().height));
        expect(heights.length).toBeGreaterThan(5);
        expect(Math.max(...heights)).toBeLessThan(20);
      },
      // As wide as the text of a sheet of A4.
      { viewport: { width: 673, height: 1000 } },
    );
  });
});

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
            .toBe(`Đã sao chép: ${journal}`);
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
      expect(await page.locator('cite-cell [role=status]').innerText()).toBe('Chọn một số trong bảng.');
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

describe('without JavaScript', () => {
  test('an indicator offers its file, and no button', async () => {
    await open(
      indicator(),
      async (page) => {
        expect(await page.locator('report-files button:visible').count()).toBe(0);
        expect(await page.locator('.downloads a[href$="/dang-vien-ket-nap.json"]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each([
    ['a desktop', desktop],
    ['a phone', phone],
  ])('an indicator leads to a sentence and the sentence back to it, on %s', async (_, viewport) => {
    await open(
      indicator(),
      async (page) => {
        await page.locator('.matrix td a:visible').first().click();
        const figure = (await page.locator(':target').getAttribute('id'))!;
        // What is folded away opens where a link leads into it.
        await page.locator(`#${figure} a`).first().click();
        const also = page.locator(`#${figure.replace('sl-', 'so-')} .also`);
        await also.waitFor({ state: 'visible' });
        const { width, height } = (await also.boundingBox())!;
        // Fingers need more room than a pointer.
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(viewport === phone ? 44 : 24);
        await also.click();
        await page.waitForURL(indicator());
      },
      { javaScriptEnabled: false, viewport },
    );
  });
});
