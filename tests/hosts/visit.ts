import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findAll, readHtml } from '../support/html.ts';

/** What a site does at a host. */
export interface Visit {
  links: number;
  /** Addresses that lead nowhere. */
  broken: string[];
  reads: boolean;
  finds: boolean;
  /** Whether what is not there is answered with the archive's own page. */
  ownNotFound: boolean;
  /** Files sent as another kind than they are. */
  wrongTypes: string[];
  /** Where pages are forbidden to be framed that may be, or the other way round; a host that forbids nothing has none. */
  wrongFrames: string[];
}

/** Every address inside the site that one of its pages names, and every file of it. */
export function addressesOf(dir: string, base: string): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
  const found = new Set(
    files.filter((path) => !/^_headers$/.test(path)).map((path) => base + encodeURI(path)),
  );
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    for (const { properties } of findAll(readHtml(join(dir, path)), () => true)) {
      for (const value of [properties.href, properties.src]) {
        const target = String(value ?? '').replace(/[?#].*$/, '');
        if (target.startsWith(base)) found.add(target);
      }
    }
  }
  return [...found].sort();
}

const kinds: Record<string, RegExp> = {
  html: /^text\/html/,
  js: /javascript/,
  css: /^text\/css/,
  json: /json/,
  svg: /^image\/svg/,
  csv: /^text\/csv/,
  xml: /xml/,
  webmanifest: /manifest\+json/,
};

export async function visit(browser: Browser, dir: string, host: string, base: string): Promise<Visit> {
  const addresses = addressesOf(dir, base);
  const broken: string[] = [];
  const wrongTypes = new Set<string>();
  const closed = new Map<string, boolean>();
  for (const address of addresses) {
    const response = await fetch(host + address);
    await response.arrayBuffer();
    // The page for what is not there is itself asked for by its name.
    if (!response.ok && !address.endsWith('/404.html')) broken.push(`${response.status} ${address}`);
    closed.set(address, /frame-ancestors 'none'/.test(response.headers.get('content-security-policy') ?? ''));
    const ending = address.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(address)?.[1] ?? '');
    const type = response.headers.get('content-type') ?? 'không ghi';
    if (response.ok && kinds[ending] && !kinds[ending].test(type)) wrongTypes.add(`${ending}: ${type}`);
  }
  const forbids = [...closed.values()].includes(true);
  const wrongFrames = [...closed].flatMap(([address, isClosed]) =>
    forbids && isClosed === address.startsWith(`${base}nhung/`) ? [address] : [],
  );
  const report = addresses.find((one) => /\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(one))!;
  const word = /<h1[^>]*>([^]*?)<\/h1>/.exec(
    readFileSync(join(dir, report.slice(base.length), 'index.html'), 'utf8'),
  );
  const title = word![1]!.replaceAll(/<[^>]*>/g, '').trim();
  const page = await browser.newPage();
  try {
    await page.goto(host + report);
    const reads = (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ') === title;
    await page.goto(`${host}${base}tim-kiem/?q=${encodeURIComponent(title.slice(0, 60))}`);
    const finds = await page
      .locator('.results li')
      .first()
      .waitFor({ timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
    const answer = await page.goto(`${host}${base}khong/co/trang-nay/`);
    const ownNotFound = answer!.status() === 404 && (await page.locator('a.brand').count()) === 1;
    return {
      links: addresses.length,
      broken,
      reads,
      finds,
      ownNotFound,
      wrongTypes: [...wrongTypes],
      wrongFrames,
    };
  } finally {
    await page.close();
  }
}
