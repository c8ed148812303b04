import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.ts';
import { launchChromium } from '../support/chromium.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { buildDemoSite } from '../support/demo-site.ts';
import { serve } from '../support/serve.ts';

const { options } = readArguments({
  name: 'npm run pictures',
  about:
    'Chụp lại các trang cho README và trang hướng dẫn: trang chủ, một bài của kho này; một chỉ tiêu, một năm, một ' +
    'địa bàn của kho minh họa.',
  options: {
    out: { about: 'thư mục đặt ảnh', value: 'THƯ-MỤC', default: 'public/huong-dan/anh' },
    reports: { about: 'số bài của kho minh họa', value: 'SỐ', least: 12, default: '1000' },
  },
  examples: ['npm run pictures', 'npm run pictures -- --out anh'],
  notes: ['Xem lại từng ảnh trước khi ghi vào kho mã.'],
});

/** A picture: its file, and how its page is come to from the archive's home. */
type Picture = [name: string, go: (page: Page, home: string) => Promise<unknown>];

const real: Picture[] = [
  ['trang-chu', (page, home) => page.goto(home)],
  [
    'trang-bai',
    async (page, home) => {
      await page.goto(home);
      await page.locator('a.words').click();
      await page.waitForURL(/#sl-/);
    },
  ],
];
const demo: Picture[] = [
  ['chi-tieu', (page, home) => page.goto(`${home}so-lieu/dang-vien-ket-nap/`)],
  ['mot-nam', (page, home) => page.goto(`${home}2023/`)],
  ['dia-ban', (page, home) => page.goto(`${home}huyen/minh-hoa-e/`)],
];

await mkdir(options.out, { recursive: true });
const browser = await launchChromium();
try {
  await take(browser, await buildSite(), real);
  await take(browser, await buildDemoSite(Number(options.reports)), demo);
} finally {
  await browser.close();
}

async function take(from: Browser, site: BuiltSite, pictures: Picture[]): Promise<void> {
  if (site.exitCode !== 0) throw new Error(site.output);
  const host = await serve(site.outDir, '/');
  const viewport = { width: 1280, height: 800 };
  // Little wider than a page of the guide shows it: of a page of text each pixel more costs bytes.
  const page = await from.newPage({
    viewport,
    deviceScaleFactor: 0.6,
    locale: 'vi-VN',
    colorScheme: 'light',
  });
  try {
    for (const [name, go] of pictures) {
      await go(page, host.url);
      // Once more, for the archive's own face: a first page does not wait for it.
      await page.reload({ waitUntil: 'networkidle' });
      const file = join(options.out, `${name}.webp`);
      await writeFile(file, await toWebp(page, await page.screenshot()));
      console.log(file);
    }
  } finally {
    await page.context().close();
    await host.close();
    await site.remove();
  }
}

/** A picture as WebP, a third of the bytes of PNG: the browser that took it writes it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.5);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
