import { readFile, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDemo } from './write-demo.ts';

/**
 * `npm run demo -- --reports 200 [--seed 1] [--out .demo]`: makes a demonstration archive in a folder of its
 * own, to be built with `CONTENT_DIR=.demo npm run build`. Never touches `content/`.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.demo' },
  },
});

const reports = Number(values.reports);
const out = resolve(values.out);
const problem = await refusal();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  await makeArchive();
}

/** Why the archive cannot be made, or nothing. */
async function refusal(): Promise<string | undefined> {
  if (!Number.isInteger(reports) || reports < 1) {
    return `--reports ${values.reports}: cần một số nguyên từ 1 trở lên, ví dụ --reports 200.`;
  }
  if (!Number.isInteger(Number(values.seed))) return `--seed ${values.seed}: cần một số nguyên.`;
  if (!relative(resolve('content'), out).startsWith('..')) {
    return `--out ${values.out}: kho minh họa không bao giờ được ghi vào content/. Hãy chọn thư mục khác.`;
  }
  const settings = await readFile(join(out, 'archive.yaml'), 'utf8').catch(() => undefined);
  const present = await readdir(out).catch(() => []);
  if (present.length === 0 || settings?.includes('Dữ liệu minh họa')) return undefined;
  return `Thư mục ${out} đang có nội dung khác, không phải kho minh họa. Hãy chọn thư mục mới: --out TÊN-THƯ-MỤC.`;
}

async function makeArchive(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  const showsProgress = process.stdout.isTTY;
  await writeDemo(out, reports, Number(values.seed), (written) => {
    if (showsProgress && written % 100 === 0) process.stdout.write(`\rĐã viết ${written}/${reports} bài`);
  });
  if (showsProgress) process.stdout.write('\r');
  console.log(
    `Đã tạo kho minh họa ${reports} bài trong ${values.out}. Xem thử: CONTENT_DIR=${values.out} npm start`,
  );
}
