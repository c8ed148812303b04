import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { formatMegabytes, formatNumber } from '../lib/vietnamese/format.ts';
import { localDay } from '../lib/pack/day.ts';
import { readArguments } from './arguments.ts';
import { namedOutDir } from '../content-loader/out-dir.ts';
import { makeFolder } from '../content-loader/make-folder.ts';
import { buildSite } from './build-site.ts';
import { makePack } from '../integrations/pack/make-pack.ts';
import { progressBar } from './progress.ts';

const { out: typed, bag } = readArguments({
  name: 'npm run pack',
  about:
    'Gói cả kho thành một tệp .zip: giải nén ở đâu cũng được, bấm đúp vào index.html là mở, không cần mạng và máy chủ; tìm kiếm, lịch và bảng số liệu vẫn dùng được. Trang chưa dựng hay đã cũ thì được dựng trước.',
  options: {
    out: { about: 'tệp để ghi; không nêu thì là kho-tu-lieu-NGÀY.zip', value: 'TỆP' },
    bag: {
      about:
        'gói để lưu trữ lâu dài theo BagIt (RFC 8493): bản chép cùng toàn bộ nguồn (bài, cả bài nháp, danh mục, ảnh, phần mềm) và mã kiểm tra từng tệp; tên tệp thêm -bag',
    },
  },
  examples: ['npm run pack', 'npm run pack -- --out /media/the-nho/kho.zip', 'npm run pack -- --bag'],
  notes: [
    'Tệp cùng tên có sẵn thì bị ghi đè. Kho không đổi thì tệp giống nhau từng byte.',
    'Kiểm tra gói: npm run verify -- kho-tu-lieu-NGÀY.zip. Các biến môi trường như của npm run build.',
  ],
}).options;

// Where nothing can be written, nobody waits for a build.
if (typed) makeFolder(dirname(resolve(typed)));
const built = await buildSite();
if (built === 0) await pack();
else process.exitCode = built;

async function pack(): Promise<void> {
  const day = localDay(new Date());
  const name = typed ?? `kho-tu-lieu-${day}${bag ? '-bag' : ''}.zip`;
  const out = resolve(name);
  if (existsSync(out) && !statSync(out).isFile())
    return fail(`${name} có sẵn mà không phải là tệp: hãy ghi ra tệp khác: --out TỆP.`);
  console.log('Đang gói…');
  const unfinished = `${out}.${randomUUID().slice(0, 8)}`;
  const clear = () => rmSync(unfinished, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const made = await makePack(resolve(namedOutDir()), process.env.SITE_BASE ?? '/', unfinished, {
    bag: bag ? { name: basename(name).replace(/\.zip$/i, ''), day } : undefined,
    startProgress: progressBar,
  });
  renameSync(made.file, out);
  clear();
  for (const [page, paths] of made.missing)
    console.log(`Trong ${page} có liên kết không dẫn đến đâu trong gói: ${paths.join(', ')}`);
  console.log(
    `Đã ghi ${name}: ${formatNumber(made.pages)} trang, ${formatNumber(made.files)} tệp, ${formatMegabytes(statSync(out).size)}. ` +
      `Giải nén rồi bấm đúp vào ${bag ? 'data/index.html' : 'index.html'} để mở.`,
  );
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
