import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { darkCounterpart } from '../../src/lib/colour/accent.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { useBrowser } from '../support/browser.ts';
import { serve, type StaticHost } from '../support/serve.ts';
import { sharedSite } from '../support/shared-site.ts';

const accent = '#0b4f6c';
const byNight = darkCounterpart(accent);
const report =
  '2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang/';
/** A report, a list and a page of the guide: each has its styles in another way. */
const pages = [report, 'huyen/', 'huong-dan/doc-va-tra-cuu/'];

const open = useBrowser();
const { dir: plain } = await sharedSite('real');
let site: BuiltSite;
let host: StaticHost;
beforeAll(async () => {
  site = await buildSite({ files: { 'archive.yaml': `name: Kho tư liệu\naccent: '${accent}'\n` } });
  host = await serve(site.outDir);
});
afterAll(async () => {
  await host.close();
  await site.remove();
});

/** Of a link and of the edge of the head, as the page shows them: `#0b4f6c`. */
function coloursOf(path: string, options: BrowserContextOptions = {}, theme?: string, medium?: 'print') {
  return open(
    host.url + path,
    async (page) => {
      if (medium) await page.emulateMedia({ media: medium });
      return page.evaluate((chosen) => {
        if (chosen) document.documentElement.dataset.theme = chosen;
        const hex = (colour: string) =>
          `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
        const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        return {
          link: hex(of('.foot a').color),
          head: hex(of('.top').borderTopColor),
          bar: document.querySelector<HTMLMetaElement>('[name=theme-color]')!.content,
        };
      }, theme);
    },
    { colorScheme: 'light', ...options },
  );
}

describe.each(pages)('an archive’s own colour on /%s', (path) => {
  test('is that of links and of the head, and the browser knows it', async () => {
    expect(await coloursOf(path)).toEqual({ link: accent, head: accent, bar: accent });
  });

  test('has its counterpart in the dark, be it the system’s or the reader’s', async () => {
    expect((await coloursOf(path, { colorScheme: 'dark' })).link).toBe(byNight);
    expect((await coloursOf(path, {}, 'dark')).link).toBe(byNight);
    expect((await coloursOf(path, { colorScheme: 'dark' }, 'light')).link).toBe(accent);
  });

  test('leaves words on paper black', async () => {
    expect((await coloursOf(path, {}, undefined, 'print')).link).toBe('#000000');
  });
});

test('is in what a phone’s home screen is told', async () => {
  const manifest = await readFile(join(site.outDir, 'manifest.webmanifest'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ theme_color: accent });
});

test('costs nothing where an archive states none', async () => {
  for (const path of [report, 'huyen/']) {
    const [own, none] = await Promise.all(
      [site.outDir, plain].map((dir) => readFile(join(dir, path, 'index.html'), 'utf8')),
    );
    expect(own).toContain(`:root:root{--lac:${accent}}`);
    expect(none).not.toContain(':root:root{--lac');
  }
});

test('a colour that is too light stops the build, with its line', async () => {
  const refused = await buildSite({ files: { 'archive.yaml': "name: Kho tư liệu\naccent: '#f4a892'\n" } });
  try {
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toMatch(/archive\.yaml:2:9 {2}sai-kieu\n.*quá nhạt để đọc trên nền giấy/);
  } finally {
    await refused.remove();
  }
});
