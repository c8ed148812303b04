import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { isWithin, namesIn } from './out-folder.ts';
import { writeDemo } from './write-demo.ts';
import { shellWord } from './shell-word.ts';

const { options } = readArguments({
  name: 'npm run demo',
  about:
    'Tạo một kho minh họa nhiều bài trong thư mục riêng, để xem các trang khi có nhiều bài. Không bao giờ ghi vào content/.',
  options: {
    reports: { about: 'số bài', value: 'SỐ', least: 1, default: '200' },
    seed: { about: 'số gieo: cùng một số thì được cùng một kho', value: 'SỐ', least: 0, default: '1' },
    out: { about: 'thư mục của kho minh họa', value: 'THƯ-MỤC', default: '.demo' },
  },
  examples: ['npm run demo -- --reports 200', 'CONTENT_DIR=.demo npm start'],
});

const { reports, seed } = options;
const out = resolve(options.out);
const problem = await refusal();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  await makeArchive();
}

/** Why the archive cannot be made, or nothing. */
async function refusal(): Promise<string | undefined> {
  if (isWithin(out, resolve('content'))) {
    return `--out ${options.out}: kho minh họa không bao giờ được ghi vào content/. Hãy chọn thư mục khác.`;
  }
  const settings = await readFile(join(out, 'archive.yaml'), 'utf8').catch(() => undefined);
  // What is there and no folder, or cannot be looked into, is somebody's: it is told, never taken away.
  const present = await namesIn(out);
  if (present.length === 0 || settings?.includes('Dữ liệu minh họa')) return undefined;
  return `Thư mục ${out} đang có nội dung khác, không phải kho minh họa. Hãy chọn thư mục mới: --out TÊN-THƯ-MỤC.`;
}

async function makeArchive(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const showsProgress = process.stdout.isTTY;
  await writeDemo(out, reports, seed, (written) => {
    if (showsProgress && written % 100 === 0) process.stdout.write(`\rĐã viết ${written}/${reports} bài`);
  });
  if (showsProgress) process.stdout.write('\r');
  console.log(
    `Đã tạo kho minh họa ${reports} bài trong ${options.out}. Xem thử: CONTENT_DIR=${shellWord(options.out)} npm start`,
  );
}
