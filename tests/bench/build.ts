import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { writeDemo } from '../../src/cli/write-demo.ts';
import { cacheDirOf } from '../../src/content-loader/cache-dir.ts';
import { measure, type Measured } from './measure.ts';
import { peers } from './peers/index.ts';
import { plainTexts } from './peers/texts.ts';
import { number, printRatios, printRun } from './print-run.ts';
import { weighSite, type SiteSize } from './site-size.ts';

const { reports, peers: withPeers } = readArguments({
  name: 'npm run bench:build',
  about:
    'Tạo một kho minh họa, dựng ba lần (lần đầu, không đổi gì, đổi một bài), rồi in thời gian, bộ nhớ cao nhất và dung lượng.',
  options: {
    reports: { about: 'số bài', value: 'SỐ', least: 1, default: '1000' },
    peers: {
      about:
        'để cả Hugo, Eleventy, Starlight dựng cùng văn bản ấy, ở thư mục riêng; máy không có thì nói là không có',
    },
  },
  examples: ['npm run bench:build -- --reports 1000 --peers'],
}).options;

const root = await mkdtemp(join(tmpdir(), 'kho-do-'));
const content = join(root, 'content');
const dist = join(root, 'dist');
try {
  await writeDemo(content, reports);
  console.log(`Kho minh họa ${number(reports)} bài; máy có ${navigator.hardwareConcurrency} nhân.\n`);
  const first = await build();
  const size = weighSite(dist, (path) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/.test(path));
  printRun('Dựng lần đầu', first, size);
  printSearch(first);
  printRun('Dựng lại, không đổi gì', await build());
  await changeOneReport();
  printRun('Dựng lại, đổi một bài', await build());
  if (withPeers) await comparePeers(first, size);
} finally {
  await rm(root, { recursive: true, force: true });
  await rm(cacheDirOf(content), { recursive: true, force: true });
}

async function build(): Promise<Measured> {
  const run = await measure(process.execPath, ['src/cli/build.ts'], {
    env: { CONTENT_DIR: content, OUT_DIR: dist },
  });
  if (run.exitCode !== 0) throw new Error(`Dựng không được:\n${run.output}`);
  return run;
}

function printSearch({ output }: Measured): void {
  const seconds = /chỉ mục tìm kiếm \(([\d,]+) giây\)/.exec(output)?.[1];
  if (seconds) console.log(`  trong đó chỉ mục tìm kiếm: ${seconds} giây`);
}

async function changeOneReport(): Promise<void> {
  const folder = join(content, 'reports');
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.endsWith('.mdx'),
  )!;
  const file = join(folder, name);
  await writeFile(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nĐoạn này vừa được thêm.\n`);
}

/** One after another, never at once: they would take each other's time. */
async function comparePeers(ours: Measured, size: SiteSize): Promise<void> {
  const texts = plainTexts(reports);
  for (const peer of peers) {
    const folder = join(root, peer.name.toLowerCase());
    const ready = await peer.prepare(folder, texts);
    if ('absent' in ready) {
      console.log(`\n${peer.name}: không có ở máy này (${ready.absent})`);
      continue;
    }
    const run = await measure(ready.command, ready.args, { cwd: folder, env: ready.env });
    if (run.exitCode !== 0) {
      console.log(`\n${peer.name}: dựng không được\n${run.output.slice(-2000)}`);
      continue;
    }
    console.log('');
    const built = weighSite(join(folder, ready.dist), (path) => /(?:^|\/)bai-\d+\/index\.html$/.test(path));
    printRun(`${peer.name} ${ready.version}: ${peer.makes}`, run, built);
    printRatios(peer.name, { run: ours, size }, { run, size: built });
  }
}
