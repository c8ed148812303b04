import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { launchChromium } from '../support/chromium.ts';
import { servers } from './servers.ts';
import { visit, type Visit } from './visit.ts';

const { operands } = readArguments({
  name: 'npm run hosts',
  about:
    'Đặt thư mục đã dựng lên từng máy chủ web có trong máy, cấu hình đúng như trang hướng dẫn, rồi thử mọi đường dẫn, ' +
    'đọc một bài, tìm một bài, mở một trang không có.',
  operands: { name: 'THƯ-MỤC', about: 'thư mục đã dựng (không ghi thì là dist)', least: 0 },
  options: {},
  examples: ['npm run build && npm run hosts -- dist'],
});

/** The path that a site was built for stands first in what it asks of its host. */
const baseOf = (dir: string) => /^(\/.*?)\*?$/m.exec(readFileSync(join(dir, '_headers'), 'utf8'))![1]!;

const work = mkdtempSync(join(tmpdir(), 'may-chu-'));
// Some servers read as another user than the one who starts them.
chmodSync(work, 0o755);
const browser = await launchChromium();
let port = 41_300;
let failed = false;
try {
  for (const dir of operands.length > 0 ? operands.map((one) => resolve(one)) : [resolve('dist')]) {
    const base = baseOf(dir);
    for (const { name, start } of servers) {
      const place = { root: join(work, `${(port += 1)}`, 'web'), base, port, work: join(work, `${port}`) };
      mkdirSync(place.work);
      // A copy, for some servers have a file of their own in it.
      cpSync(dir, join(place.root, base), { recursive: true });
      const stop = await start(place);
      if (!stop) {
        console.log(`${base} ${name}: máy này không có`);
        continue;
      }
      try {
        tell(`${base} ${name}`, await visit(browser, dir, `http://127.0.0.1:${port}`, base));
      } finally {
        stop();
      }
    }
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function tell(
  where: string,
  { links, broken, reads, finds, ownNotFound, wrongTypes, wrongFrames }: Visit,
): void {
  failed ||= broken.length > 0 || wrongFrames.length > 0 || !reads || !finds;
  const yes = (value: boolean) => (value ? 'được' : 'không');
  console.log(
    `${where}: ${links} địa chỉ, hỏng ${broken.length}; đọc ${yes(reads)}, tìm ${yes(finds)}, ` +
      `trang 404 ${ownNotFound ? 'của kho' : 'của máy chủ'}; loại tệp sai: ${wrongTypes.join(', ') || 'không'}; ` +
      `khung sai: ${wrongFrames.slice(0, 3).join(', ') || 'không'}`,
  );
  for (const one of broken.slice(0, 10)) console.log(`  ${one}`);
}
