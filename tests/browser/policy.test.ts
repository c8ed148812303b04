import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/lib/publish/content-policy.ts';
import { useBrowser } from '../support/browser.ts';
import { sharedSite } from '../support/shared-site.ts';
import { watchOver } from '../support/watch.ts';
import { foreign, payloads } from '../support/xss-payloads.ts';

// That nothing which the site does itself is against its policy is held by every test in a browser: support/watch.ts.
const open = useBrowser();
const { url, dir } = await sharedSite('real');
const demo = await sharedSite('demo');

describe.each([
  ['the archive', dir],
  ['the demonstration archive', demo.dir],
])('in %s', (_, folder) => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.html$/.test(name),
  );

  test('every page begins with its policy, and no element of it has a style or an event of its own', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(120);
      expect(policyOf(html), path).toMatch(
        /^default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'self'; /,
      );
      expect(policyOf(html), path).not.toMatch(/unsafe|\*|https?:/);
      // What stands within quotation marks is no attribute.
      const tags = html.replaceAll(/<script\b[^]*?<\/script>/g, '').match(/<[a-z](?:"[^"]*"|[^">])*>/g)!;
      const own = tags.filter((tag) => /\s(?:style|on[a-z]+)=/.test(tag.replaceAll(/"[^"]*"/g, '""')));
      expect(own, path).toEqual([]);
    }
  });
});

test.each([
  ['/', '/', dir],
  // Nothing of it may be framed: one rule is for all.
  ['/kho/', '/kho/*', demo.dir],
])('hosts that read _headers say it below %s for every file', (base, first, folder) => {
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(text.split('\n')[0]).toBe(first);
  const policies = [...text.matchAll(/^ {2}Content-Security-Policy: (.*)$/gm)].map(([, policy]) => policy!);
  expect(policies.length).toBeGreaterThan(0);
  for (const policy of policies) {
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    // A longer line is cut off by Cloudflare, as are more rules than a hundred.
    // https://developers.cloudflare.com/pages/configuration/headers/
    expect(policy.length).toBeLessThan(1900);
  }
  expect(text.match(/^\//gm)!.length).toBeLessThan(100);
  const open = policies.filter((policy) => !policy.includes("frame-ancestors 'none'"));
  expect(open).toHaveLength(text.includes(`${base}nhung/*`) ? 1 : 0);
  expect(text).toMatch(new RegExp(`^${base}\\*\\n(?: .*\\n)*  X-Content-Type-Options: nosniff\\n`, 'm'));
});

test('the watch over pages sees what is against a policy, and another origin that is asked', async () => {
  await open(
    'about:blank',
    async (page) => {
      const watch = await watchOver(page.context());
      await page.goto(url);
      await page.evaluate(async () => {
        const main = document.querySelector('main')!;
        main.innerHTML += '<p style="color:red">a</p><img src="https://khac.example.invalid/a.png">';
        main.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 1' }));
        await fetch('https://khac.example.invalid/').catch(() => 0);
        try {
          new Worker(URL.createObjectURL(new Blob(['1'])));
        } catch {
          return;
        }
      });
      const seen = () => watch.seen.join('\n');
      for (const what of ['style-src-attr', 'img-src', 'script-src-elem', 'connect-src', 'worker-src'])
        await expect.poll(seen).toContain(`policy: ${what}`);
    },
    { unwatched: true },
  );
});

describe('words that reach a page as markup, as if nothing were escaped', () => {
  const perPage = 100;
  const chunks = Array.from({ length: Math.ceil(payloads.length / perPage) }, (_, n) =>
    payloads.slice(n * perPage, (n + 1) * perPage),
  );

  // Whatever one of them leaves open, the next begins as text of the page.
  const closed = `\n"'>--></script></style></textarea></title></noscript></template></svg></math>\n`;

  /** Shows them in a page with the policy or without. */
  async function show(page: Page, words: readonly string[], guarded: boolean): Promise<void> {
    const html = readFileSync(join(dir, 'gioi-thieu/index.html'), 'utf8');
    const head = guarded ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await page.route(`${url}tieng-khac/`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: head.replace('</article>', () => `${words.join(closed)}</article>`),
      }),
    );
    await page.goto(`${url}tieng-khac/`);
    await page.waitForLoadState('networkidle');
    for (const link of await page.locator('a[href^="javascript:" i]').all())
      await link.evaluate((one) => (one as HTMLElement).click());
    // What was pressed runs after this.
    await page.evaluate(() => new Promise((run) => setTimeout(run)));
    expect(page.url()).toBe(`${url}tieng-khac/`);
    await page.unroute(`${url}tieng-khac/`);
  }

  test('none of them runs; without the policy they would', async () => {
    await open(
      'about:blank',
      async (page) => {
        let ran = 0;
        await page.exposeFunction('__hit', () => void (ran += 1));
        // No policy keeps a page from being left; an answer without content leaves the reader where he is.
        await page.route(`${foreign}/**`, (route) => route.fulfill({ status: 204 }));
        page.on('dialog', (dialog) => void dialog.dismiss());
        for (const words of chunks) await show(page, words, true);
        expect(ran).toBe(0);
        for (const words of chunks) {
          const before = ran;
          await show(page, words, false);
          expect(ran).toBeGreaterThan(before);
        }
      },
      { unwatched: true },
    );
  });
});

test('every kind of file is read behind the policy, beside the page and in it', async () => {
  await open(`${url}soan-thao/`, async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.waitForSelector('report-editor[data-offline]');
    for (const name of [
      'day-du.doc',
      'day-du.docx',
      'ben-le.rtf',
      'ben-le.odt',
      'bao-cao-van-phong.pdf',
      'bao-dien-tu.html',
      'trang-luu.mht',
      'tcvn3.txt',
    ]) {
      await page.setInputFiles('input[type=file]', `tests/fixtures/import/${name}`);
      await page.waitForFunction(
        (file) => document.querySelector('[data-name]')?.textContent?.includes(file),
        name,
      );
      expect((await page.inputValue('[name=body]')).length, name).toBeGreaterThan(40);
    }
    expect(page.workers()).toHaveLength(1);
  });
  // What is caught beside the page is told to nobody: whoever would try whether it may make code is told not to.
  const scripts = readdirSync(join(dir, 'tep'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dir, 'tep', name), 'utf8'));
  const tries = scripts.filter((code) => /Function\((?:``|""|'')\)/.test(code));
  expect(tries.length).toBeGreaterThan(0);
  for (const code of tries) expect(code).toMatch(/jitless\s*=\s*(?:true|!0)/);
});
