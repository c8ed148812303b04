import type { Browser, Page } from 'playwright-core';

/** What a reader's device and network are like: a slow 4G line and an old phone. */
export const conditions = { megabits: 1.6, roundTrip: 150, slowdown: 4, width: 360, height: 740 };

/** What came over the network, by kind. */
export const kinds = ['trang', 'kiểu', 'mã', 'phông', 'ảnh', 'khác'] as const;
export type Bytes = Record<(typeof kinds)[number], number>;

/** How one page came up, once. Times in milliseconds. */
export interface PageLoad {
  firstPaint: number;
  largestPaint: number;
  /** Of everything that moved after it was first drawn; 0 is nothing. */
  layoutShift: number;
  /** Time by which tasks after the first paint were longer than 50 ms. */
  blocking: number;
  requests: number;
  bytes: Bytes;
}

const kindOf: Record<string, keyof Bytes> = {
  Document: 'trang',
  Stylesheet: 'kiểu',
  Script: 'mã',
  Font: 'phông',
  Image: 'ảnh',
};

/** Nothing new on the network for this long means that the page is there. */
const quiet = 1500;
const patience = 30_000;

interface Noted {
  first: number;
  largest: number;
  shift: number;
  tasks: { at: number; takes: number }[];
}

/** Opens an address in a browser that has seen nothing before, under `conditions`. */
export async function loadPage(browser: Browser, url: string): Promise<PageLoad> {
  const { megabits, roundTrip, slowdown, width, height } = conditions;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: (megabits * 1e6) / 8,
      uploadThroughput: (megabits * 1e6) / 8,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Bytes;
    const types = new Map<string, string>();
    client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes[kindOf[types.get(requestId) ?? ''] ?? 'khác'] += encodedDataLength;
    });
    await page.addInitScript(noteEverything);
    await page.goto(url, { waitUntil: 'load' });
    await untilQuiet(page, types);
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
    const blocking = noted.tasks
      .filter(({ at, takes }) => at + takes > noted.first)
      .reduce((sum, { takes }) => sum + Math.max(0, takes - 50), 0);
    return {
      firstPaint: noted.first,
      largestPaint: noted.largest,
      layoutShift: noted.shift,
      blocking,
      requests: types.size,
      bytes,
    };
  } finally {
    await context.close();
  }
}

async function untilQuiet(page: Page, seen: ReadonlyMap<string, string>): Promise<void> {
  const until = performance.now() + patience;
  for (let before = -1; before !== seen.size && performance.now() < until;) {
    before = seen.size;
    await page.waitForTimeout(quiet);
  }
}

/** Runs in the page, before anything of its own. */
function noteEverything(): void {
  const noted: Noted = { first: 0, largest: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { noted });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') noted.first = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (noted.largest = entry.startTime));
  // Nobody touches the page: what Chromium takes for input is the screen's size being set.
  observe('layout-shift', (entry) => (noted.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('longtask', ({ startTime, duration }) => noted.tasks.push({ at: startTime, takes: duration }));
}
