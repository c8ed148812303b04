import type { Browser, Page } from 'playwright-core';
import { idOf, type EvalQuery } from './corpus.ts';
import type { EngineName } from './engines.ts';
import type { CountingHost } from './host.ts';
import type { Answer } from './metrics.ts';

/** One query as the page saw it. */
interface Timed {
  urls: string[];
  milliseconds: number;
}

export interface DriveReport {
  answers: Answer[];
  milliseconds: number[];
  /** Longest task of the main thread while searching. */
  longestTask: number;
  /** Bytes of a first query, module and all, and of the query after it. */
  firstQueryBytes: number[];
  laterQueryBytes: number[];
}

/** Every how many queries one is asked in a fresh browser profile, to count its bytes. */
const FRESH_EVERY = 6;

/** Asks every query in one page, and some of them in pages that have fetched nothing. */
export async function drive(
  browser: Browser,
  host: CountingHost,
  engine: EngineName,
  queries: EvalQuery[],
  progress: (done: number) => void,
): Promise<DriveReport> {
  const report: DriveReport = {
    answers: [],
    milliseconds: [],
    longestTask: 0,
    firstQueryBytes: [],
    laterQueryBytes: [],
  };
  await inFreshPage(browser, host, async (page) => {
    await watchMainThread(page);
    // The first query fetches the engine itself: it is measured in bytes, not in time.
    await ask(page, engine, 'kho tư liệu');
    for (const [i, query] of queries.entries()) {
      const { urls, milliseconds } = await ask(page, engine, query.q);
      report.answers.push({ query, ids: urls.map(idOf) });
      report.milliseconds.push(milliseconds);
      progress(i + 1);
    }
    report.longestTask = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as Watched).longTasks),
    );
  });
  for (let i = 0; i + 1 < queries.length; i += FRESH_EVERY) {
    await inFreshPage(browser, host, async (page) => {
      host.takeBytes();
      await ask(page, engine, queries[i]!.q);
      report.firstQueryBytes.push(host.takeBytes());
      await ask(page, engine, queries[i + 1]!.q);
      report.laterQueryBytes.push(host.takeBytes());
    });
  }
  return report;
}

/** Where each engine's page shows its results, and what is asked stands in the address: `?q=…`. */
export interface SearchPage {
  path: string;
  results: string;
}

/** Milliseconds from following a link to a question until its first result is drawn, each in a new browser profile. */
export async function timeFirstResults(
  browser: Browser,
  host: CountingHost,
  { path, results }: SearchPage,
  queries: EvalQuery[],
): Promise<number[]> {
  const times: number[] = [];
  for (const { q } of queries) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${host.url}${path}?q=${encodeURIComponent(q)}`, { waitUntil: 'commit' });
    // The page's own clock began when it was asked for.
    const seen = await page.waitForFunction(
      (selector) => document.querySelector(selector) && performance.now(),
      results,
      { polling: 'raf' },
    );
    times.push((await seen.jsonValue()) as number);
    await context.close();
  }
  return times;
}

async function inFreshPage(
  browser: Browser,
  host: CountingHost,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    await work(page);
  } finally {
    await context.close();
  }
}

interface Watched {
  longTasks: number[];
}

async function watchMainThread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as unknown as Watched).longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
}

/** Ten results with their excerpts, as a results page needs them. */
function ask(page: Page, engine: EngineName, query: string): Promise<Timed> {
  return engine === 'ours' ? page.evaluate(askOurs, query) : page.evaluate(askStock, query);
}

async function askOurs(query: string): Promise<Timed> {
  const address = '/search/client.js';
  const { search } = (await import(address)) as {
    search: (query: string) => Promise<{ results: { url: string }[] }>;
  };
  const began = performance.now();
  const { results } = await search(query);
  return { urls: results.map(({ url }) => url), milliseconds: performance.now() - began };
}

async function askStock(query: string): Promise<Timed> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(address)) as {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  const began = performance.now();
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { urls: pages.map(({ url }) => url), milliseconds: performance.now() - began };
}
