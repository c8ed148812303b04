import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { reportPages } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath, sl, so } from '../support/source-report.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const { url: demo, dir: demoDir } = await sharedSite('demo');
const url = `${home}${reportPath}`;
const laptop = { viewport: { width: 1280, height: 800 } };

/** Reports of which some figures are drawn on one scale. */
const drawn = reportPages(demoDir).filter((path) =>
  /<svg[^>]*><rect width="\d+%"\/?>(?:<\/rect>)?<\/svg>/.test(
    readFileSync(join(demoDir, path, 'index.html'), 'utf8'),
  ),
);

describe('of two bars in one group the longer is the larger number', () => {
  test.each([1280, 360])('at %s px, for each report of the demonstration archive', async (width) => {
    expect(drawn.length).toBeGreaterThan(10);
    await open(
      demo + drawn[0]!,
      async (page) => {
        for (const path of drawn) {
          await page.goto(demo + path);
          const widths = await page.evaluate(() => {
            for (const fold of document.querySelectorAll<HTMLDetailsElement>('.figures details'))
              fold.open = true;
            return [...document.querySelectorAll('.figures section')].map((group) =>
              [...group.querySelectorAll('a svg:has(> rect:only-child)')].map(
                (bar) => bar.getBoundingClientRect().width,
              ),
            );
          });
          for (const scale of widths.filter((bars) => bars.length > 0))
            expect(Math.max(...scale) - Math.min(...scale), path).toBeLessThan(1);
        }
      },
      { viewport: { width, height: 800 } },
    );
  });

  test('a table, whose columns count other things or of other bodies, has its numbers alone', async () => {
    await open(url, async (page) => {
      expect(await page.locator('.figures tbody td').count()).toBe(8);
      expect(await page.locator('.figures td svg').count()).toBe(0);
    });
  });

  test('a number of a table is heard once with what and whose it is: these are its row and its heads', async () => {
    await open(url, async (page) => {
      const cells = page.locator('.figures tbody td > a:first-child');
      for (const said of await cells.evaluateAll((links) =>
        links.map((link) => (link as HTMLElement).innerText.trim()),
      ))
        expect(said).toMatch(/^[\d.,%]+( \S+)*$/);
      const tree = await page.locator('.figures table').first().ariaSnapshot();
      expect(tree).toMatch(/row "Được kiểm tra[^"]*":\n\s+- rowheader "Được kiểm tra"/);
      expect(tree.match(/được kiểm tra/gi)).toHaveLength(2);
    });
  });
});

test('a range of years in the caption of figures stays on one line, and copies as it is printed', async () => {
  await open(url, async (page) => {
    const ranges = page.locator('.figures h3 small span', { hasText: '2015–2020' });
    expect(await ranges.count()).toBeGreaterThan(1);
    for (const width of [320, 332, 344, 356, 368, 1000, 1024, 1048, 1072, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('#bang-so-lieu').evaluate((sheet) => sheet.setAttribute('open', ''));
      const lines = await ranges.evaluateAll((all) => all.map((one) => one.getClientRects().length));
      expect(lines, `${width}`).toEqual(lines.map(() => 1));
      const heights = await ranges.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.max(...heights), `${width}`).toBeLessThan(32);
    }
  });
});

describe('the sheet of a phone', () => {
  const summary = '.figures > details > summary';
  const isOpen = 'document.querySelector("#bang-so-lieu").open';
  const opened = (work: Parameters<typeof open>[1], address = url, javaScriptEnabled = true) =>
    open(
      address,
      async (page) => {
        if (!address.includes('#')) await page.locator(summary).click();
        await page.locator(`#${so(12)}`).waitFor();
        await work(page);
      },
      { viewport: phone, javaScriptEnabled },
    );

  test.each([
    ['from the head of the report', url, true],
    ['from the words of a figure', `${url}#${so(17)}`, true],
    ['without scripts', url, false],
  ])('is closed by the line that opened it: %s', async (_, address, javaScriptEnabled) => {
    await opened(
      async (page) => {
        const { x, y, width } = (await page.locator(summary).boundingBox())!;
        await page.mouse.click(x + width - 10, y + 20);
        await page.locator(`#${so(12)}`).waitFor({ state: 'hidden' });
      },
      address,
      javaScriptEnabled,
    );
  });

  test('is closed by Escape, by a tap beside it, and by a tap on a figure', async () => {
    await opened(async (page) => {
      await page.keyboard.press('Escape');
      expect(await page.evaluate(isOpen)).toBe(false);
      await page.locator(summary).click();
      await page.mouse.click(phone.width - 4, 180);
      expect(await page.evaluate(isOpen)).toBe(false);
      await page.locator(summary).click();
      await page
        .locator(`#${so(17)} > a`)
        .first()
        .click();
      expect(await page.evaluate(isOpen)).toBe(false);
      const words = (await page.locator(`#${sl(17)}`).boundingBox())!;
      expect(words.y).toBeGreaterThan(0);
      expect(words.y + words.height).toBeLessThan(phone.height);
    });
  });
});

describe('from words to their row', () => {
  test.each([5, 14, 17, 25])('figure %s: the text stands where it was', async (at) => {
    await open(
      `${url}#${sl(at)}`,
      async (page) => {
        const top = () => page.locator(`#${sl(at)}`).evaluate((words) => words.getBoundingClientRect().top);
        const before = await top();
        await page.locator(`#${sl(at)} > a`).click();
        await page.waitForURL(`**#${so(at)}`);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await top()).toBeCloseTo(before, 0);
        const row = (await page.locator(`#${so(at)}`).boundingBox())!;
        expect(row.y).toBeGreaterThanOrEqual(0);
        expect(row.y + row.height).toBeLessThanOrEqual(laptop.viewport.height);
      },
      laptop,
    );
  });

  test('what cites them is the next stop of the keyboard, stays after a copy, and can be closed', async () => {
    await open(
      `${url}#${sl(17)}`,
      async (page) => {
        const bar = page.locator('.said:has(button)');
        await bar.waitFor();
        await page.locator(`#${sl(17)} > a`).focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Luận văn');
        await page.keyboard.press('Enter');
        await expect
          .poll(() => bar.getByRole('status').innerText())
          .toBe('Đã sao chép lời trích dẫn: dạng luận văn');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Luận văn');
        await bar.getByText('Đường dẫn').click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}#${sl(17)}`);
        await bar.getByText('Đóng').click();
        expect(await bar.count()).toBe(0);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('it is offered where the words led to their row, as well as where the row led to them', async () => {
    await open(url, async (page) => {
      await page.locator(`#${sl(12)} a`).click();
      await page.waitForURL(`${url}#${so(12)}`);
      const bar = page.getByRole('group', { name: 'Trích dẫn số liệu' });
      await bar.waitFor();
      expect(await bar.innerText()).toContain(await page.locator(`#${sl(12)} a`).innerText());
      expect(await page.locator('.figures .here').getAttribute('id')).toBe(so(12));
    });
  });

  test('it is no part of the text: copied words are those of the report', async () => {
    await open(`${url}#${sl(17)}`, async (page) => {
      const text = () =>
        page.evaluate((id) => {
          getSelection()!.selectAllChildren(document.getElementById(id)!.closest('p')!);
          return getSelection()!.toString();
        }, sl(17));
      await page.locator('.said button').first().waitFor();
      const withBar = await text();
      await page.locator('.said').getByText('Đóng').click();
      expect(withBar).toBe(await text());
    });
  });
});

test('on a wide screen the keyboard stops at no line that opens nothing', async () => {
  await open(
    url,
    async (page) => {
      await page.getByText('Bỏ qua bảng số liệu').focus();
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('SUMMARY');
    },
    laptop,
  );
});
