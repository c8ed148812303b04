import type { Page } from 'playwright-core';

/** What must not happen while pages are open: code of a text runs, a script fails, another host is asked. */
export interface Trap {
  sprung: string[];
}

/** Sets the trap on a page and on all that it opens: `__hit()` of any frame, dialogs, errors, requests elsewhere. */
export async function setTrap(page: Page, own: string): Promise<Trap> {
  const sprung: string[] = [];
  const context = page.context();
  await context.exposeBinding('__hit', ({ page: at }) => void sprung.push(`ran: ${at.url()}`));
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(own) || url.startsWith('blob:') || url.startsWith('data:image/'))
      return route.continue();
    sprung.push(`asked: ${url}`);
    await route.abort();
  });
  page.on('dialog', (dialog) => {
    sprung.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => sprung.push(`error: ${message} at ${page.url()}`));
  context.on('page', (other) => sprung.push(`opened: ${other.url()}`));
  return { sprung };
}

/** What a page holds that could run or lead away: attributes that hear events, addresses of other kinds. */
export function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const address = /^(?:href|src|action|formaction|srcset|data|poster|xlink:href)$/.test(name);
        const { protocol, origin } = address
          ? new URL(value, document.baseURI)
          : { protocol: 'http:', origin: '' };
        const fetched = address && !/^(?:A|FORM)$/.test(element.tagName) && protocol !== 'blob:';
        const wrong =
          name.startsWith('on') ||
          name === 'srcdoc' ||
          // The page's own policy is the one thing that may stand so.
          (name === 'http-equiv' && value !== 'Content-Security-Policy') ||
          !/^(?:https?|mailto|tel|blob):$/.test(protocol) ||
          (fetched && origin !== location.origin);
        return wrong ? [`${element.tagName} ${name}=${value}`] : [];
      }),
    ),
  );
}

/** All text of an element, white space as one blank. */
export async function textOf(page: Page, selector = 'body'): Promise<string> {
  const text = await page
    .locator(selector)
    .first()
    .evaluate((element) => element.textContent);
  return text.replace(/\s+/g, ' ').normalize('NFC');
}
