import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.ts';
import { launchChromium } from '../support/chromium.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { buildDemoSite } from '../support/demo-site.ts';
import { makeNew, putReportsIn } from '../support/first-hour.ts';
import { serve } from '../support/serve.ts';
import { importByCommand } from './command-picture.ts';
import { editorPictures, everyWayOut, type Picture } from './editor-pictures.ts';

const { options, operands } = readArguments({
  name: 'npm run pictures',
  about:
    'Chụp lại các trang cho README và trang hướng dẫn: trang chủ, một bài của kho này; một chỉ tiêu, một năm, một ' +
    'địa bàn của kho minh họa; mỗi đường vào, đường ra của trang soạn bài, lệnh nhập; một kho vừa lập, và khi có ba bài.',
  operands: { name: 'ẢNH…', about: 'tên những ảnh cần chụp; không ghi thì chụp hết', least: 0 },
  options: {
    out: { about: 'thư mục đặt ảnh', value: 'THƯ-MỤC', default: 'public/huong-dan/anh' },
    reports: { about: 'số bài của kho minh họa', value: 'SỐ', least: 12, default: '1000' },
  },
  examples: ['npm run pictures', 'npm run pictures -- --out anh vao-word ra-zip'],
  notes: ['Xem lại từng ảnh trước khi ghi vào kho mã.'],
});

const real: Picture[] = [
  ['trang-chu', (page, home) => open(page, home)],
  [
    'trang-bai',
    async (page, home) => {
      await page.goto(home);
      await page.locator('a.words').click();
      await page.waitForURL(/#sl-/);
      await page.reload({ waitUntil: 'networkidle' });
      return undefined;
    },
  ],
];
const demo: Picture[] = [
  ['chi-tieu', (page, home) => open(page, `${home}so-lieu/dang-vien-ket-nap/`)],
  ['mot-nam', (page, home) => open(page, `${home}2023/`)],
  ['dia-ban', (page, home) => open(page, `${home}huyen/minh-hoa-e/`)],
];
const empty: Picture[] = [
  ['kho-moi', (page, home) => open(page, home)],
  ['dong-lenh', importByCommand],
];
const three: Picture[] = [['kho-ba-bai', (page, home) => open(page, home)]];

await mkdir(options.out, { recursive: true });
const browser = await launchChromium();
try {
  await take(browser, () => buildSite(), real);
  await take(browser, () => buildDemoSite(Number(options.reports)), demo);
  await take(browser, () => buildSite({ files: everyWayOut }), editorPictures);
  await take(browser, () => buildOwn(), empty);
  await take(browser, () => buildOwn(putReportsIn), three);
} finally {
  await browser.close();
}

/** An archive of a keeper's first hour, built. */
async function buildOwn(goOn?: (folder: string) => Promise<unknown>): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), 'kho-anh-'));
  const content = join(parent, 'kho');
  try {
    await makeNew(content);
    await goOn?.(content);
    return await buildSite({ content });
  } finally {
    await rm(parent, { recursive: true });
  }
}

/** Once more, for the archive's own face: a first page does not wait for it. */
async function open(page: Page, url: string): Promise<undefined> {
  await page.goto(url);
  await page.reload({ waitUntil: 'networkidle' });
  return undefined;
}

async function take(from: Browser, build: () => Promise<BuiltSite>, all: Picture[]): Promise<void> {
  const pictures = all.filter(([name]) => operands.length === 0 || operands.includes(name));
  if (pictures.length === 0) return;
  const site = await build();
  if (site.exitCode !== 0) throw new Error(site.output);
  const host = await serve(site.outDir, '/');
  try {
    for (const [name, go] of pictures) {
      // As wide as a page of the guide shows it; each picture is of a first visit.
      const page = await from.newPage({
        viewport: { width: 1280, height: 800 },
        deviceScaleFactor: 0.6,
        locale: 'vi-VN',
        colorScheme: 'light',
      });
      const part = await go(page, host.url);
      const file = join(options.out, `${name}.webp`);
      await writeFile(file, await toWebp(page, await shoot(page, part)));
      await page.context().close();
      console.log(file);
    }
  } finally {
    await host.close();
    await site.remove();
  }
}

/** A part of a page that has been scrolled to its place, or all that is in view. */
async function shoot(page: Page, part: Locator | undefined): Promise<Buffer> {
  await part?.evaluate((one) => one.scrollIntoView());
  const clip = (await part?.boundingBox()) ?? undefined;
  return page.screenshot({ animations: 'disabled', ...(clip ? { clip } : {}) });
}

/** A picture as WebP, a third of the bytes of PNG: the browser that took it writes it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  // No policy of the site provides for a page that turns pictures into others: an empty one has none.
  const blank = await page.context().browser()!.newPage();
  const url = await blank.evaluate(
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
  await blank.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
