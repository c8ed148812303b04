import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { readArguments } from '../../src/cli/arguments.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { prepareLighthouse, scorePage } from './pages/lighthouse.ts';
import { conditions, loadPage } from './pages/load-page.ts';
import { ownPages } from './pages/own-pages.ts';
import { makePeerSites, textOf } from './pages/peer-pages.ts';
import { printLoads, printPageRatios, reportPage, type Loads } from './pages/print-loads.ts';
import { number } from './print-run.ts';

const { options } = readArguments({
  name: 'npm run bench:page',
  about:
    'Mở từng loại trang của thư mục đã dựng trong Chromium như trên một điện thoại cũ, mạng chậm, rồi in lúc chữ ' +
    'hiện, chỗ bị xê dịch, lúc bị nghẽn, số yêu cầu và số byte; bên cạnh là trang Starlight và VitePress cùng văn bản.',
  options: {
    dist: { about: 'thư mục đã dựng', value: 'THƯ-MỤC', default: 'dist' },
    runs: { about: 'số lượt của mỗi trang', value: 'SỐ', least: 1, default: '5' },
    'no-peers': { about: 'chỉ đo trang của kho' },
    lighthouse: { about: 'in cả điểm Lighthouse trên điện thoại; máy không có thì nói là không có' },
  },
  examples: ['npm run build && npm run bench:page', 'npm run bench:page -- --dist dist --runs 3 --no-peers'],
  notes: ['Nên để máy rảnh trong lúc đo, nếu không thì thời gian dài hơn thật.'],
});

const dir = resolve(options.dist);
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`${options.dist} chưa có trang nào. Hãy dựng trước: npm run build`);
  process.exit(1);
}
const { megabits, roundTrip, slowdown } = conditions;
console.log(
  `Mạng ${number(megabits)} Mbit/giây, trễ ${roundTrip} ms, bộ xử lý chậm đi ${slowdown} lần, nén brotli; ` +
    `trung vị của ${options.runs} lượt\n`,
);
const host = await serve(dir, '/', { brotli: 'best' });
const browser = await launchChromium();
try {
  const pages = Object.entries(ownPages(dir)).map(([name, path]) => [name, host.url + path]);
  const addresses = Object.fromEntries(pages) as Record<string, string>;
  printLoads('Kho này', await measurePages(browser, addresses));
  const report = addresses[reportPage];
  if (!options['no-peers'] && report !== undefined) await comparePeerPages(report);
  if (options.lighthouse) await tellLighthouse();
} finally {
  await browser.close();
  await host.close();
}

/** Page after page, and then again: what else the machine does falls on all alike. */
async function measurePages(browser: Browser, addresses: Record<string, string>): Promise<Loads> {
  const loads: Loads = new Map(Object.keys(addresses).map((name) => [name, []]));
  for (let run = 0; run < options.runs; run += 1) {
    for (const [name, address] of Object.entries(addresses)) {
      loads.get(name)!.push(await loadPage(browser, address));
    }
  }
  return loads;
}

/** The report's page beside others' with the same text, and beside that text alone: nothing can be there sooner. */
async function comparePeerPages(report: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(report);
  const { sites, absent } = await makePeerSites(await textOf(page));
  await page.close();
  for (const reason of absent) console.log(`\n${reason}`);
  const hosts = await Promise.all(sites.map(({ dir }) => serve(dir, '/', { brotli: 'best' })));
  try {
    const peers = sites.map(({ name, path }, index) => [name, hosts[index]!.url + path]);
    const loads = await measurePages(browser, { [reportPage]: report, ...Object.fromEntries(peers) });
    console.log('');
    printLoads('Cùng văn bản của trang bài', loads);
    printPageRatios(loads);
  } finally {
    await Promise.all(hosts.map((one) => one.close()));
  }
}

async function tellLighthouse(): Promise<void> {
  const ready = await prepareLighthouse();
  if ('absent' in ready) {
    console.log(`\nLighthouse: không có ở máy này (${ready.absent})`);
    return;
  }
  console.log('\nLighthouse trên điện thoại: tốc độ, dễ tiếp cận, cách làm, máy tìm kiếm');
  for (const [name, path] of Object.entries(ownPages(dir))) {
    const { scores, faults } = await scorePage(ready.folder, host.url + path);
    console.log(
      `  ${name}: ${Object.values(scores).join(', ')}${faults.length > 0 ? ` (${faults.join('; ')})` : ''}`,
    );
  }
}
