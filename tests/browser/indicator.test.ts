import { describe, expect, test } from 'vitest';
import { desktop, phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url } = await sharedSite('demo');
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

  test('how a place went is told to those who cannot see its line, and is what its numbers make', async () => {
    await open(indicator(), async (page) => {
      const rows = await page.locator('.measure:visible tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          values: [...row.querySelectorAll<HTMLElement>('td:not(.change)[data-value]')].map(({ dataset }) =>
            Number(dataset.value),
          ),
          said: row.querySelector('td.lines')!.textContent.trim(),
        })),
      );
      const drawn = rows.filter(({ values }) => values.length > 1);
      expect(drawn.length).toBeGreaterThan(2);
      for (const { values, said } of rows) {
        const [, sign, told] = /^kỳ cuối so với kỳ đầu: ([+−]?)([\d,]+)%$/.exec(said) ?? [];
        if (values.length < 2) expect(said).toBe('');
        else
          expect(Number(told!.replace(',', '.')) * (sign === '−' ? -1 : 1)).toBeCloseTo(
            (values.at(-1)! / values[0]! - 1) * 100,
            0,
          );
      }
    });
  });

  test.each([
    ['an indicator', 'so-lieu/thon-to-dan-pho/', '.matrix a.cell', ['.key', '○: mức trước đó']],
    ['a place', 'huyen/minh-hoa-b/', '.panels li a', undefined],
  ] as const)('on the page of %s a change is a bar and a ring where it stood', async (_, path, cell, key) => {
    await open(url + path, async (page) => {
      const changes = page.locator(cell, { hasText: '→' });
      expect(await changes.count()).toBeGreaterThan(0);
      for (const shapes of await changes.evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('rect, circle')].map(({ localName }) => localName)),
      ))
        expect(shapes).toEqual(['rect', 'circle']);
      if (key) expect(await page.locator(key[0]).innerText()).toContain(key[1]);
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
