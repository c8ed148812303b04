import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A Word file that lacks only its district and the description of its picture, and what its report is called. */
export const word = 'tests/fixtures/import/bai-viet.docx';
export const slug = 'dang-bo-huyen-lam-khe-doi-moi-phuong-thuc-lanh-dao-nang-cao-chat-luong-sinh-hoat-chi-bo';
export const picture = 'dang-bo-huyen-lam-khe-doi-moi-phuong-anh-1.png';

/** Brings a file to the end of the page. */
export async function prepare(page: Page, file = word): Promise<void> {
  await page.waitForSelector('report-editor[data-offline]');
  await page.setInputFiles('input[type=file]', file);
  await page.waitForSelector('report-editor.open');
  await page.selectOption('[name=district]', 'song-lo');
  for (const field of await page.locator('.pictures [data-picture]').all())
    await field.fill('Chi bộ thôn Hạ họp tháng 8');
  await page.click('[data-accept-all]');
  await page.waitForSelector('report-editor.done');
}

export async function downloaded(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Waits until a status says something. */
export const said = async (page: Page, status: string, words: string) => {
  await page.waitForFunction(
    ([selector, part]) => document.querySelector(selector!)?.textContent?.includes(part!),
    [status, words],
  );
  expect(await page.getAttribute(status, 'role')).toBe('status');
};
