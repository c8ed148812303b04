import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ReportData } from '../../src/lib/publish/report-data.ts';
import { useBrowser } from '../support/browser.ts';
import { ask, searchUrl, settled, shown, toldCount } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home, base, dir } = await sharedSite('demo');
const { reports } = JSON.parse(readFileSync(join(dir, 'du-lieu/bai-viet.json'), 'utf8')) as {
  reports: { title: string; date: string; term: string; authors: string[]; url: string; data: string }[];
};

const at = (query: string) => `${home}tim-kiem/${query}`;
const dates = (page: Page) =>
  page.$$eval('.results .meta', (lines) => lines.map((line) => line.textContent!.slice(0, 10)));
const iso = (day: string) => day.split('/').reverse().join('-');

/** Filters are folded until they are asked for. */
const unfold = (page: Page) => page.click('.filters summary');
const chosen = (page: Page) => page.locator('.chosen [data-remove]');

describe('filters', () => {
  test('are folded until asked for; what is chosen stands beside them and goes with one press', async () => {
    const [newest] = reports;
    const year = newest!.date.slice(0, 4);
    await open(at(`?nam=${year}&tu=2000-01-02`), async (page) => {
      const { status } = await shown(page);
      expect(await page.locator('select[name=nam]').isVisible()).toBe(false);
      expect(await chosen(page).allInnerTexts()).toEqual([`${year} ×`, 'Từ 02/01/2000 ×']);
      await page.getByRole('button', { name: `Bỏ lọc: ${year}` }).click();
      await page.waitForURL(at('?tu=2000-01-02'));
      await expect.poll(async () => (await shown(page)).status).not.toBe(status);
      expect(await chosen(page).allInnerTexts()).toEqual(['Từ 02/01/2000 ×']);
      await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click();
      await page.waitForURL(at(''));
      expect(await page.locator('.chosen').isVisible()).toBe(false);
    });
  });

  test('take days as they are written here, and tell what is no day', async () => {
    const days = reports.map(({ date }) => date).sort();
    const year = days[20]!.slice(0, 4);
    const upTo = days.filter((day) => day <= `${year}-12-31`);
    await open(at(''), async (page) => {
      await unfold(page);
      await page.fill('[name=den]', year);
      await page.press('[name=den]', 'Enter');
      await page.waitForURL(at(`?den=${year}-12-31`));
      await expect.poll(async () => toldCount((await shown(page)).status)).toBe(upTo.length);
      expect(await page.inputValue('[name=den]')).toBe(`31/12/${year}`);
      await page.fill('[name=den]', '31/02/2020');
      await page.press('[name=den]', 'Tab');
      const told = () => page.$eval('[name=den]', (field) => (field as HTMLInputElement).validationMessage);
      await expect.poll(told).toContain('ví dụ 21/09/2020');
      expect(await page.inputValue('[name=den]')).toBe('31/02/2020');
    });
  });

  test('work without a query, newest first, and their counts are the archive’s', async () => {
    const year = reports[0]!.date.slice(0, 4);
    const ofYear = reports.filter(({ date }) => date.startsWith(year));
    await open(at(''), async (page) => {
      await unfold(page);
      const option = page.locator(`select[name=nam] option[value="${year}"]`);
      expect((await option.textContent())?.trim()).toBe(`${year} (${ofYear.length})`);
      await page.selectOption('select[name=nam]', year);
      const { status, titles } = await shown(page);
      expect(toldCount(status)).toBe(ofYear.length);
      expect(titles).toHaveLength(Math.min(10, ofYear.length));
      const days = (await dates(page)).map(iso);
      expect(days).toEqual([...days].sort().reverse());
      await expect.poll(() => new URL(page.url()).search).toBe(`?nam=${year}`);
    });
  });

  test('the counts beside the values are what choosing them gives', async () => {
    await open(searchUrl(home, 'đảng viên'), async (page) => {
      await settled(page);
      await unfold(page);
      await page.waitForSelector('select[name=nhiem-ky] option:nth-child(2)', { state: 'attached' });
      const options = await page.$$eval('select[name=nhiem-ky] option:not([value=""])', (all) =>
        (all as HTMLOptionElement[]).map(({ value, text, disabled }) => ({ value, text, disabled })),
      );
      expect(options.length).toBeGreaterThan(1);
      for (const { value, text, disabled } of options) {
        const promised = Number(/\((\d+)\)$/.exec(text)![1]);
        expect(disabled).toBe(promised === 0);
        if (disabled) continue;
        await page.selectOption('select[name=nhiem-ky]', value);
        await expect.poll(async () => toldCount((await shown(page)).status)).toBe(promised);
      }
    });
  });

  test('2015–2020 typed in any dash is the term’s filter value too', async () => {
    const term = reports[0]!.term;
    const inTerm = reports.filter((report) => report.term === term);
    const { status } = await open(at(`?nhiem-ky=${term.replace('–', '-')}`), shown);
    expect(toldCount(status)).toBe(inTerm.length);
  });

  test('a range of days takes both its ends, and a wrong one is told', async () => {
    const days = reports.map(({ date }) => date).sort();
    const [from, to] = [days[10]!, days[20]!];
    const inside = days.filter((day) => day >= from && day <= to);
    await open(at(`?tu=${from}&den=${to}`), async (page) => {
      expect(toldCount((await shown(page)).status)).toBe(inside.length);
      await page.goto(at(`?tu=${to}&den=${from}`));
      await settled(page);
      expect(await page.locator('.failure').innerText()).toBe('“Từ ngày” phải trước hoặc trùng “Đến ngày”.');
    });
  });

  test('where they leave nothing, one press takes them off', async () => {
    await open(at('?q=đảng+viên&tu=1990-01-01&den=1990-12-31'), async (page) => {
      expect((await shown(page)).status).toContain('Không có bài nào khớp');
      await page.getByRole('button', { name: 'Bỏ bộ lọc và tìm lại' }).click();
      await expect.poll(async () => (await shown(page)).titles.length).toBeGreaterThan(0);
      await expect.poll(() => new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: 'đảng viên' })}`);
    });
  });
});

describe('order and pages', () => {
  test('newest and oldest first', async () => {
    await open(searchUrl(home, 'đảng bộ'), async (page) => {
      await settled(page);
      await unfold(page);
      await page.selectOption('select[name=sap-xep]', 'moi-nhat');
      await expect.poll(async () => (await dates(page)).map(iso)).toSatisfy(isSorted(-1));
      await page.selectOption('select[name=sap-xep]', 'cu-nhat');
      await expect.poll(async () => (await dates(page)).map(iso)).toSatisfy(isSorted(1));
      await expect.poll(() => new URL(page.url()).searchParams.get('sap-xep')).toBe('cu-nhat');
    });
  });

  test('more results follow those shown, none twice, and the reader goes on at the first of them', async () => {
    await open(at('?sap-xep=cu-nhat&tu=2000-01-01'), async (page) => {
      expect((await shown(page)).status).toContain('45 bài. Đang hiện 10 bài đầu.');
      for (const wanted of [20, 30, 40, 45]) {
        await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
        await expect.poll(() => page.locator('.results > li').count()).toBe(wanted);
      }
      const links = await page.$$eval('.results h2 a', (all) =>
        all.map((a) => (a as HTMLAnchorElement).href),
      );
      expect(new Set(links).size).toBe(45);
      expect(await page.getByRole('button', { name: 'Xem thêm kết quả' }).isHidden()).toBe(true);
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(
        await page.locator('.results > li:nth-child(41) h2 a').textContent(),
      );
    });
  });
});

function isSorted(direction: 1 | -1): (days: string[]) => boolean {
  return (days) =>
    days.length > 1 && days.every((day, i) => i === 0 || day.localeCompare(days[i - 1]!) * direction >= 0);
}

test('an excluded word that begins a name: the name is offered, and bars what has it with marks', async () => {
  const without = reports.filter(({ title, data }) => {
    const { text } = JSON.parse(readFileSync(join(dir, data.slice(base.length)), 'utf8')) as ReportData;
    return !/dân vận/i.test([title, ...text.map((paragraph) => paragraph.text)].join(' '));
  });
  await open(at(''), async (page) => {
    const all = toldCount((await ask(page, 'đảng viên')).status);
    expect(without.length).toBeLessThan(all);
    const { said } = await ask(page, 'đảng viên -dan van');
    expect(said).toContain('đảng viên -"dan van"');
    expect(said).not.toContain('Đang hiển thị');
    await page.getByRole('link', { name: 'đảng viên -"dan van"' }).click();
    await expect.poll(async () => toldCount((await shown(page)).status)).toBe(without.length);
    const titles = without.map(({ title }) => title);
    for (const title of (await shown(page)).titles) expect(titles).toContain(title);
  });
});
