import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { prepare, said } from '../support/editor-page.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { searchUrl, settled } from '../support/search-page.ts';
import { sharedSite } from '../support/shared-site.ts';
import { reportPath } from '../support/source-report.ts';

const open = useBrowser();
const { url, dir } = await sharedSite('real');

/** All that a browser keeps for a site, by where it keeps it. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name }) =>
          new Promise<string[]>((resolve) => {
            const asked = indexedDB.open(name!);
            asked.onsuccess = () => {
              const [store] = asked.result.objectStoreNames;
              const keys = asked.result.transaction(store!).objectStore(store!).getAllKeys();
              keys.onsuccess = () => resolve(keys.result.map((key) => `${name}/${String(key)}`));
            };
          }),
      ),
    );
    return {
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      databases: databases.flat().sort(),
      cookies: document.cookie,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
const nothing = { local: [], session: [], databases: [], cookies: '', caches: [], workers: 0 };

test('nothing is kept but how a reader wants pages shown and the editor’s draft; nothing is sent', async () => {
  await open('about:blank', async (page) => {
    const sent: string[] = [];
    page.context().on('request', (request) => {
      if (request.method() !== 'GET' || request.resourceType() === 'ping') sent.push(request.url());
    });
    const kinds = pageKinds(dir);
    // Most of the time of each passes in waiting for what it might still ask for.
    const visit = async (tab: Page) => {
      for (let path = kinds.pop(); path !== undefined; path = kinds.pop())
        await tab.goto(url + path, { waitUntil: 'networkidle' });
    };
    await Promise.all([
      visit(page),
      visit(await page.context().newPage()),
      visit(await page.context().newPage()),
    ]);
    await page.goto(searchUrl(url, 'kết nạp'));
    await settled(page);
    expect(await keptBy(page)).toEqual(nothing);

    await page.goto(url + reportPath);
    await page.click('[data-size="1"]');
    await page.click('[data-to-dark]');
    expect(await keptBy(page)).toEqual({ ...nothing, local: ['size', 'theme'] });
    await page.click('[data-size="0"]');
    await page.click('[data-to-dark]');
    expect(await keptBy(page)).toEqual(nothing);

    await page.goto(`${url}soan-thao/`);
    await prepare(page);
    await page.click('[data-pack]');
    await said(page, '[data-packed]', '.zip');
    const draft = { local: ['soan-thao:/'], databases: ['soan-thao//:original'] };
    expect(await keptBy(page)).toEqual({ ...nothing, ...draft });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('[data-again]');
    await page.waitForSelector('report-editor[data-ready]:not(.open)');
    expect(await keptBy(page)).toEqual(nothing);
    expect(sent).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('what is kept is named in three sentences, a tap away from every page', async () => {
  await open(url, async (page) => {
    await page.locator('footer').getByRole('link', { name: 'Quyền riêng tư' }).click();
    await page.waitForURL(`${url}quyen-rieng-tu/`);
    const text = await page.locator('article .text').innerText();
    expect(text.trim().split(/(?<=\.)\s+(?=\p{Lu})/u)).toHaveLength(3);
    for (const words of ['cỡ chữ', 'nền sáng hay tối', 'bản nháp', 'tệp gốc', 'thư mục kho', 'cookie'])
      expect(text).toContain(words);
  });
});
