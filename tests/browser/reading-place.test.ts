import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { keeper, reports } from '../support/hostile-site.ts';
import { reportPages } from '../support/page-kinds.ts';
import { sharedSite } from '../support/shared-site.ts';
import { goldFigures, paragraph, reportPath, sl, so } from '../support/source-report.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}${reportPath}`;
const laptop = { width: 1280, height: 800 };

const rowsInView = (page: Page) =>
  page.locator('.figures [id^=so-]:not(h2)').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );

describe('the sidebar at a glance', () => {
  test('on a laptop all 27 figures are in one view, on arrival and while reading', async () => {
    await open(
      url,
      async (page) => {
        expect(await rowsInView(page)).toBe(goldFigures.length);
        await page.locator(`#${paragraph(7)}`).scrollIntoViewIfNeeded();
        expect(await rowsInView(page)).toBe(goldFigures.length);
      },
      { viewport: laptop },
    );
  });

  test('its rows are those of the paragraph in view, and the one whose words were arrived at', async () => {
    await open(
      `${url}#${sl(14)}`,
      async (page) => {
        await expect.poll(() => page.locator('.figures .here').getAttribute('id')).toBe(so(14));
        await page.locator(`#${paragraph(8)}`).evaluate((element) => {
          scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.1);
        });
        const marked = () =>
          page.locator('.figures .near').evaluateAll((rows) => rows.map(({ id }) => id).toSorted());
        const ofParagraph = Array.from({ length: 10 }, (_, index) => so(18 + index)).toSorted();
        await expect.poll(marked).toEqual(ofParagraph);
      },
      { viewport: laptop },
    );
  });

  test('the keyboard passes it in one step', async () => {
    await open(url, async (page) => {
      await page.locator(`#${so(12)} a`).focus();
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ qua bảng số liệu');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => !!document.activeElement?.closest('article'))).toBe(true);
    });
  });

  test.each([true, false])(
    'on a phone it is a sheet that leaves the reader’s line (scripts: %s)',
    async (javaScriptEnabled) => {
      await open(
        url,
        async (page) => {
          await page.locator(`#${paragraph(4)}`).scrollIntoViewIfNeeded();
          const line = () =>
            page.locator(`#${paragraph(4)}`).evaluate((one) => one.getBoundingClientRect().top);
          // A finger, which scrolls nothing into view first.
          const tap = async () => {
            const { x, y } = (await page.locator('.figures summary').boundingBox())!;
            await page.mouse.click(x + 20, y + 20);
          };
          const before = await line();
          await tap();
          expect(await page.locator(`#${so(12)}`).isVisible()).toBe(true);
          expect(await line()).toBeCloseTo(before, 0);
          await tap();
          expect(await page.locator(`#${so(12)}`).isVisible()).toBe(false);
          expect(await line()).toBeCloseTo(before, 0);
          await tap();
          await page
            .locator(`#${so(14)} > a`)
            .first()
            .click();
          const covered = await page.locator(`#${sl(14)}`).evaluate((words) => {
            const { left, top } = words.getClientRects()[0]!;
            return !words.contains(document.elementFromPoint(left + 2, top + 8));
          });
          expect(covered).toBe(false);
        },
        { viewport: phone, javaScriptEnabled },
      );
    },
  );
});

test('words that were arrived at can be cited alone, and what was copied is said', async () => {
  await open(
    `${url}#${sl(17)}`,
    async (page) => {
      const offer = page.locator('.said:has(button)');
      await offer.getByText('Luận văn').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/“[^”]*kết nạp[^”]*153 đảng viên[^”]*” \(Đảng viên kết nạp mỗi năm\)/);
      expect(copied).toContain(`<${url}#${sl(17)}>`);
      expect(copied).toMatch(
        /^Lệ Quyên \(2020\), “Đảng bộ huyện Sông Lô .*, ngày 21\/9\/2020, .*truy cập ngày \d/,
      );
      await expect
        .poll(() => page.locator('.said [role=status]').innerText())
        .toBe('Đã sao chép lời trích dẫn: dạng luận văn');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('what is offered then is legible, in light and in dark', async () => {
  await open(`${url}#${sl(17)}`, async (page) => {
    await page.locator('.said button').first().waitFor();
    expect(await axeFaults(page)).toEqual({ light: [], dark: [] });
  });
});

test('they can be cited in the form of journals, too', async () => {
  await open(
    `${url}#${sl(17)}`,
    async (page) => {
      await page.locator('.said').getByText('Tạp chí').click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^Lệ Quyên: Đảng bộ huyện Sông Lô .*, ngày 21\/9\/2020, “.*153 đảng viên.*” \(.*\), <.*#sl-.*>\.$/,
      );
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('where the place lies today stands whole beside it or under it', async () => {
  await open(
    url,
    async (page) => {
      const note = page.locator('.head .meta span');
      expect(await note.innerText()).toBe('(nay thuộc tỉnh Phú Thọ)');
      expect(await note.evaluate((span) => span.getClientRects().length)).toBe(1);
      const place = (await page.locator('.head .meta a[href*="/huyen/"]').boundingBox())!;
      expect((await note.boundingBox())!.x).toBeCloseTo(place.x, 0);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('a long report has a table of contents that follows reading', async () => {
  const demo = await sharedSite('demo');
  const long = reportPages(demo.dir).find((path) =>
    readFileSync(join(demo.dir, path, 'index.html'), 'utf8').includes('aria-labelledby="muc-luc"'),
  );
  await open(`${demo.url}${long}`, async (page) => {
    const last = page.locator('.toc a').last();
    await last.click();
    await expect.poll(() => last.getAttribute('aria-current')).toBe('location');
    expect(await page.locator('.toc [aria-current]').count()).toBe(1);
  });
});

test('a mistake is told to the keeper with the address of the paragraph that was chosen; without a keeper nothing is offered', async () => {
  const hostile = await sharedSite('hostile');
  await open(`${hostile.url}${reports[0]!.path}`, async (page) => {
    const link = page.locator('.mistake a');
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    const bodyOf = async () => new URL((await link.getAttribute('href'))!).searchParams.get('body');
    // Nobody has said which: the letter asks, and bears the page's whole address.
    expect(await bodyOf()).toBe(`Chỗ sai (đoạn số mấy, chữ nào):\n${hostile.url}${reports[0]!.path}\n\n`);
    await page
      .locator('.prose .pl')
      .first()
      .evaluate((number: HTMLElement) => (location.hash = (number as HTMLAnchorElement).hash));
    await link.click();
    const { pathname, searchParams } = new URL((await link.getAttribute('href'))!);
    expect(pathname).toBe(keeper.email);
    expect(searchParams.get('body')).toMatch(/#d-/);
    expect(await page.locator('.mistake').innerText()).toContain(keeper.name);
  });
  await open(url, async (page) => expect(await page.locator('.mistake').count()).toBe(0));
});
