import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { axeFaults } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';

const open = useBrowser();
const { url: home } = await sharedSite('real');
const url = `${home}soan-thao/`;

const report = `---
title: Đảng bộ huyện Sông Lô nâng cao chất lượng kiểm tra
date: 2019-08-15
author: Lệ Quyên
district: song-lo # có từ năm 2009
term: 2015–2020
statistics:
  - group: Văn bản ban hành
    figures:
      - quote: 14 Nghị quyết
        label: Nghị quyết
      - quote: 25 kế hoạch
        label: Kế hoạch
        state: automatic
  - group: Đảng viên
    figures:
      - quote: 358 đảng viên
        label: Đảng viên được kiểm tra
        state: automatic
      - quote: 153 đảng viên
        label: Đảng viên được kết nạp
        state: automatic
---

Trong năm, Huyện ủy đã ban hành 14 Nghị quyết, 25 kế hoạch; kiểm tra 358 đảng viên. Cả huyện kết nạp được 153 đảng viên.
`;

const name = 'dang-bo-huyen-song-lo-nang-cao-chat-luong-kiem-tra.mdx';

async function openReport(page: Page): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(report),
  });
  await page.waitForSelector('report-editor.open');
}

const shown = async (page: Page) => ({
  figure: await page.textContent('[data-figure]'),
  mark: await page.textContent('[data-one] mark'),
  left: await page.textContent('[data-of]'),
});

async function download(page: Page): Promise<{ file: string; text: string }> {
  const [got] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')]);
  return { file: got.suggestedFilename(), text: await readFile(await got.path(), 'utf8') };
}

test('a long report shows so many sentences at once, and leads to the others', async () => {
  const lines = Array.from(
    { length: 130 },
    (_, at) => `Chi bộ thôn ${at + 1} kết nạp ${at + 201} đảng viên.`,
  );
  const quotes = lines.map(
    (_, at) =>
      `      - quote: ${at + 201} đảng viên\n        label: Đảng viên kết nạp\n        state: automatic\n`,
  );
  const head = report.slice(0, report.indexOf('  - group: Văn bản'));
  const long = `${head}  - group: Đảng viên\n    figures:\n${quotes.join('')}---\n\n${lines.join('\n\n')}\n`;
  await open(url, async (page) => {
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'text/markdown',
      buffer: Buffer.from(long),
    });
    await page.waitForSelector('report-editor.open');
    expect(await page.locator('.review .figure').count()).toBe(100);
    expect(await page.textContent('.review .steps span')).toBe('Câu 1–100 trong 130 câu có số liệu');
    await page.keyboard.press('n');
    expect(await page.textContent('[data-of]')).toBe('Còn 129 trong 130 số liệu chưa soát.');
    expect(await page.getAttribute('.review .figure', 'data-decision')).toBe('accepted');
    await page.locator('.review .steps button').nth(1).click();
    expect(await page.locator('.review .figure').count()).toBe(30);
    expect(await page.locator('.review .steps button').nth(1).isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('301');
  });
});

describe('a report of the archive is reviewed with the keyboard alone', () => {
  test('one figure a keystroke, its sentence beside it, next, undo, edit; what is left is shown, and the file says it', async () => {
    await open(url, async (page) => {
      await openReport(page);
      expect(await shown(page)).toEqual({
        figure: 'Kế hoạch 25 kế hoạch',
        mark: '25 kế hoạch',
        left: 'Còn 3 trong 4 số liệu chưa soát.',
      });
      expect(await page.textContent('[data-one] blockquote')).toBe(
        'Trong năm, Huyện ủy đã ban hành 14 Nghị quyết, 25 kế hoạch;',
      );
      // The focus is on the card: keys count from the first.
      await page.keyboard.press('n');
      expect(await shown(page)).toMatchObject({
        mark: '358 đảng viên',
        left: 'Còn 2 trong 4 số liệu chưa soát.',
      });
      await page.keyboard.press('t');
      expect(await shown(page)).toMatchObject({
        mark: '153 đảng viên',
        left: 'Còn 2 trong 4 số liệu chưa soát.',
      });
      await page.keyboard.press('b');
      expect(await shown(page)).toMatchObject({
        mark: '358 đảng viên',
        left: 'Còn 1 trong 4 số liệu chưa soát.',
      });
      expect(await page.textContent('[data-said]')).toMatch(/^Đã bỏ\. Còn 1 trong 4 .*358 đảng viên/);
      await page.keyboard.press('h');
      expect(await shown(page)).toMatchObject({
        mark: '153 đảng viên',
        left: 'Còn 2 trong 4 số liệu chưa soát.',
      });
      await page.keyboard.press('s');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Kết nạp trong năm');
      await page.keyboard.press('Enter');
      expect(await shown(page)).toMatchObject({
        mark: '358 đảng viên',
        left: 'Còn 1 trong 4 số liệu chưa soát.',
      });
      await page.waitForFunction(() =>
        document.querySelector('[data-left]')?.textContent?.includes('1 số liệu chưa soát'),
      );
      expect(await page.innerText('.preview .figures')).toMatch(/358\s+chưa soát/);

      const { file, text } = await download(page);
      expect(file).toBe(name);
      // What was accepted has lost its mark, what was edited its old name; nothing else is another.
      expect(text).toBe(
        report
          .replace('Kế hoạch\n        state: automatic\n', 'Kế hoạch\n')
          .replace('label: Đảng viên được kết nạp\n        state: automatic\n', 'label: Kết nạp trong năm\n'),
      );

      await page.locator('[data-one]').focus();
      await page.keyboard.press('n');
      expect(await page.textContent('[data-figure]')).toBe('Đã soát hết số liệu.');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('soat');
      await page.keyboard.press('ControlOrMeta+z');
      expect((await shown(page)).left).toBe('Còn 1 trong 4 số liệu chưa soát.');
    });
  });

  test('letters typed elsewhere decide on nothing', async () => {
    await open(url, async (page) => {
      await openReport(page);
      await page.fill('[name=author]', '');
      await page.locator('[name=author]').focus();
      await page.keyboard.type('nbth');
      expect((await shown(page)).left).toBe('Còn 3 trong 4 số liệu chưa soát.');
    });
  });
});

test('axe finds nothing with a figure under review and its fields open, in light and in dark', async () => {
  await open(url, async (page) => {
    await openReport(page);
    await page.keyboard.press('n');
    await page.keyboard.press('s');
    expect(await axeFaults(page)).toEqual({ light: [], dark: [] });
  });
});

describe('the same by touch', () => {
  test('a tap for each, on a phone, nothing wider than it', async () => {
    await open(
      url,
      async (page) => {
        await openReport(page);
        const tap = (act: string) => page.locator(`[data-one] [data-act=${act}]`).tap();
        await tap('n');
        // There is something to undo only now.
        const buttons = await page.locator('[data-one] button').all();
        expect(buttons).toHaveLength(5);
        for (const button of buttons) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
        await tap('b');
        await tap('h');
        expect(await shown(page)).toMatchObject({
          mark: '358 đảng viên',
          left: 'Còn 2 trong 4 số liệu chưa soát.',
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width,
        );
      },
      { viewport: phone, hasTouch: true },
    );
  });
});

describe('from what a machine proposed to what a person accepted', () => {
  test('a new report keeps what is left as the machine’s; opened again, only that is left to review', async () => {
    await open(url, async (page) => {
      await page.fill(
        '[name=paste]',
        'Đảng bộ huyện Sông Lô kết nạp đảng viên\n\n21/09/2020\n\nHuyện ủy đã ban hành 11 Nghị quyết. Cả huyện kết nạp được 153 đảng viên.\n\nLệ Quyên',
      );
      await page.click('[data-read]');
      await page.waitForSelector('report-editor.open');
      await page.getByRole('link', { name: 'Soát số liệu' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'soat');
      await page.keyboard.press('n');
      const { text } = await download(page);
      const { statistics } = parse(text.split('---\n')[1]!) as {
        statistics: { figures: { quote: string; state?: string }[] }[];
      };
      expect(statistics.flatMap(({ figures }) => figures.map(({ quote, state }) => [quote, state]))).toEqual([
        ['11 Nghị quyết', undefined],
        ['153 đảng viên', 'automatic'],
      ]);
      page.on('dialog', (dialog) => void dialog.accept());
      await page.setInputFiles('input[type=file]', {
        name: 'bai.mdx',
        mimeType: 'text/markdown',
        buffer: Buffer.from(text),
      });
      await page.waitForFunction(() =>
        document.querySelector('[data-of]')?.textContent?.includes('Còn 1 trong 2'),
      );
      expect((await shown(page)).mark).toBe('153 đảng viên');
    });
  });

  test('a report whose declaration cannot be read is not opened, and the line is told', async () => {
    await open(url, async (page) => {
      await page.setInputFiles('input[type=file]', {
        name: 'bai.mdx',
        mimeType: 'text/markdown',
        buffer: Buffer.from(report.replace('state: automatic', 'state: roi')),
      });
      await page.waitForFunction(() =>
        document.querySelector('[data-status]')?.textContent?.includes('còn lỗi ở dòng 14'),
      );
    });
  });
});
