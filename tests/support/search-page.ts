import type { Page } from 'playwright-core';

/** What the search page shows once it has answered. */
export interface Shown {
  status: string;
  said: string;
  titles: string[];
  /** Words marked in titles and passages, in the order of the page. */
  marked: string[];
  /** Addresses of the best passage of each result. */
  passages: string[];
}

/** The address of the search page for a query. */
export function searchUrl(site: string, query: string): string {
  return `${site}tim-kiem/?q=${encodeURIComponent(query)}`;
}

/** Waits for the answer, or for the failure, to the last question. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('search-page .status')?.textContent ?? '';
    const failed = document.querySelector<HTMLElement>('search-page .failure')?.hidden === false;
    return failed || (status !== '' && !status.startsWith('Đang tìm') && !status.startsWith('Mạng chậm'));
  });
}

/** How many reports a line of the page tells of («1.024 bài»). */
export function toldCount(text: string): number {
  return Number(/(\d[\d.]*) bài/.exec(text)![1]!.replaceAll('.', ''));
}

/** Types a query into the search page and sends it. */
export async function ask(page: Page, query: string): Promise<Shown> {
  await page.fill('#q', query);
  await page.press('#q', 'Enter');
  await settled(page);
  return shown(page);
}

export async function shown(page: Page): Promise<Shown> {
  await settled(page);
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`search-page ${selector}`)].map(
        (element) => element.textContent?.trim() ?? '',
      );
    return {
      status: texts('.status').join(''),
      said: texts('.said:not([hidden])').join(''),
      titles: texts('.results h2'),
      marked: texts('.results mark'),
      passages: [...document.querySelectorAll<HTMLAnchorElement>('.results > li > .passage')].map(
        ({ href }) => href,
      ),
    };
  });
}
