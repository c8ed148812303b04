import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { phone, useBrowser } from '../support/browser.ts';
import { manyReports } from '../support/calendar-site.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: root } = await sharedSite('calendar');

async function pick(page: Page, day: number, month: number, year: number) {
  await page.selectOption('[name=ngay]', String(day));
  await page.selectOption('[name=thang]', String(month));
  await page.selectOption('[name=nam]', String(year));
  await page.click('.picker button');
}

const said = (page: Page) => page.locator('date-picker [role=status]');

describe('the date picker', () => {
  test('leads to the day chosen', async () => {
    await open(`${root}2020/`, async (page) => {
      await pick(page, 21, 9, 2020);
      await page.waitForURL(`${root}2020/09/21/`);
      expect(await page.locator('h1').innerText()).toBe('Các tin đã đưa ngày 21/09/2020');
      expect(await page.locator('[name=ngay]').inputValue()).toBe('21');
    });
  });

  test('offers the nearest days before and after a day without reports', async () => {
    await open(root, async (page) => {
      await pick(page, 20, 9, 2020);
      await said(page).locator('a').first().waitFor();
      expect(await said(page).innerText()).toContain('Ngày 20/09/2020 không có bài nào.');
      expect(await said(page).locator('a').allInnerTexts()).toEqual([
        'Trước đó: 18/09/2020',
        'Sau đó: 21/09/2020',
      ]);
      await said(page).locator('a').first().click();
      await page.waitForURL(`${root}2020/09/18/`);
    });
  });

  test('says so of a day that no calendar has', async () => {
    await open(root, async (page) => {
      await pick(page, 31, 9, 2020);
      expect(await said(page).innerText()).toBe('Không có ngày 31/9/2020 trong lịch.');
    });
  });

  test('works by keyboard alone', async () => {
    await open(`${root}2020/`, async (page) => {
      await page.focus('[name=ngay]');
      await page.keyboard.type('18');
      await page.keyboard.press('Tab');
      await page.keyboard.type('9');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2020');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${root}2020/09/18/`);
    });
  });

  test('tries the day’s own address where the calendar cannot be loaded', async () => {
    await open(root, async (page) => {
      await page.route('**/lich.json', (route) => route.abort());
      await pick(page, 21, 9, 2020);
      await page.waitForURL(`${root}2020/09/21/`);
    });
  });

  test('without JavaScript the years lead through the calendar to the day', async () => {
    await open(
      root,
      async (page) => {
        expect(await page.locator('.picker').isVisible()).toBe(false);
        await page.click('.chips a:text-is("2020")');
        await page.click('.twelve caption a:has-text("Tháng 9")');
        await page.click('.month a[aria-label^="Ngày 21"]');
        await page.waitForURL(`${root}2020/09/21/`);
      },
      { javaScriptEnabled: false, viewport: phone },
    );
  });
});

describe('an address that is not in the archive', () => {
  test('of a day without reports offers the nearest days', async () => {
    await open(`${root}2020/09/30/`, async (page) => {
      await said(page).locator('a').first().waitFor();
      expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang');
      expect(await said(page).locator('a').allInnerTexts()).toEqual([
        'Trước đó: 21/09/2020',
        'Sau đó: 02/10/2020',
      ]);
      expect(await page.locator('[name=ngay]').inputValue()).toBe('30');
    });
  });

  test('of a month without reports speaks of the month', async () => {
    await open(`${root}2020/11/`, async (page) => {
      await said(page).locator('a').first().waitFor();
      expect(await said(page).innerText()).toContain('Tháng 11/2020 không có bài nào.');
    });
  });

  test('of a day written without its zeros leads to the day', async () => {
    await open(`${root}2020/9/21/`, async (page) => {
      await page.waitForURL(`${root}2020/09/21/`);
    });
  });

  test('of anything else offers search and the calendar, and says nothing of days', async () => {
    await open(`${root}khong/co/trang/nay/`, async (page) => {
      expect(await page.locator('form[role=search] input[name=q]').count()).toBe(1);
      expect(await said(page).innerText()).toBe('');
    });
  });
});

describe('long lists', () => {
  test('stand in pages, each with a way to the next, and hold every report once', async () => {
    await open(`${root}huyen/huyen-a/`, async (page) => {
      const first = await page.locator('.list h3 a').allInnerTexts();
      await page.click('.pager [rel=next]');
      await page.waitForURL(`${root}huyen/huyen-a/trang-2/`);
      const second = await page.locator('.list h3 a').allInnerTexts();
      expect(new Set([...first, ...second]).size).toBe(manyReports);
      expect(await page.title()).toContain('Trang 2/2');
      await page.click('.pager [rel=prev]');
      await page.waitForURL(`${root}huyen/huyen-a/`);
    });
  });
});

describe('the menu', () => {
  test.each(['2020/', '2020/09/', '2020/09/21/'])('says of %s that it is found by day', async (path) => {
    await open(root + path, async (page) => {
      expect(await page.locator('header nav [aria-current]').allInnerTexts()).toEqual(['Theo ngày']);
    });
  });
});

describe('from day to day', () => {
  test('the day before and the day after with reports are one step away', async () => {
    await open(`${root}2020/09/21/`, async (page) => {
      await page.click('.adjacent [rel=prev]');
      await page.waitForURL(`${root}2020/09/18/`);
      await page.click('.adjacent [rel=next]');
      await page.waitForURL(`${root}2020/09/21/`);
    });
  });

  test('an address cut short walks up the calendar', async () => {
    await open(`${root}2020/09/21/`, async (page) => {
      for (const [path, heading] of [
        ['2020/09/', 'Bài đăng tháng 9/2020'],
        ['2020/', 'Bài đăng năm 2020'],
      ]) {
        await page.goto(`${root}${path}`);
        expect(await page.locator('h1').innerText()).toBe(heading);
      }
    });
  });
});

test('under a base path nothing is asked for outside it', async () => {
  await open(`${root}2020/09/21/`, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await pick(page, 20, 9, 2020);
    await said(page).locator('a').first().waitFor();
    expect(asked).toContain('/kho/du-lieu/lich.json');
    expect(asked.filter((path) => !path.startsWith('/kho/'))).toEqual([]);
    const days = await page.request.get(`${root}du-lieu/lich.json`);
    expect(await days.text()).toMatch(/^\{"2019-01-0\d":\d/);
  });
});
