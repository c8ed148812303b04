import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchOver, type Watch } from './watch.ts';

type Viewport = { width: number; height: number };

/** An old phone and a desktop screen. */
export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };

/**
 * Starts one browser for a test file. The function returned opens an address in a context of its own (so that
 * no preference of one test reaches another) and closes it after the test's work. Whatever the test is about, it fails
 * where a page breaks its own policy or asks another origin.
 */
export function useBrowser(): <T>(
  url: string,
  work: (page: Page) => Promise<T>,
  options?: BrowserContextOptions & { unwatched?: boolean; leadsTo?: string },
) => Promise<T> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async (url, work, { unwatched = false, leadsTo, ...options } = {}) => {
    const context = await browser.newContext({ viewport: desktop, locale: 'vi-VN', ...options });
    try {
      const watch = unwatched ? undefined : await watchOver(context, leadsTo);
      const page = await context.newPage();
      await page.goto(url);
      const answer = await work(page);
      if (watch) expect(watch.seen).toEqual([]);
      return answer;
    } finally {
      await context.close();
    }
  };
}

/**
 * The same for tests that only look at pages, in the light at first: a page that was opened for one of them shows the
 * next one's address, for a context of its own would cost more than most pages take to draw. It is looked at when all
 * that it asks for has come.
 */
export function usePages(): <T>(
  url: string,
  work: (page: Page) => Promise<T>,
  viewport: Viewport,
) => Promise<T> {
  let browser: Browser;
  const idle = new Map<Viewport, { page: Page; watch: Watch }[]>();
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async (url, work, viewport) => {
    const used = idle.get(viewport)?.pop() ?? (await openPage(browser, viewport));
    const { page, watch } = used;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url, { waitUntil: 'networkidle' });
    const answer = await work(page);
    expect(watch.seen).toEqual([]);
    // One whose work failed is not used again.
    idle.set(viewport, [...(idle.get(viewport) ?? []), used]);
    return answer;
  };
}

async function openPage(browser: Browser, viewport: Viewport) {
  const page = await browser.newPage({ viewport, locale: 'vi-VN' });
  return { page, watch: await watchOver(page.context()) };
}
