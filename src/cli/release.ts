import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readReleasesFile } from '../content-loader/authorities.ts';
import { contentDir } from '../content-loader/content-dir.ts';
import { namedOutDir } from '../content-loader/out-dir.ts';
import { writeWhole } from '../content-loader/write-whole.ts';
import { releasesFile, withRelease } from '../lib/authorities/releases/schema.ts';
import { formatText } from '../lib/check/format.ts';
import { localDay } from '../lib/pack/day.ts';
import { checksumFile } from '../lib/publish/checksums.ts';
import { formatNumber, printDate } from '../lib/vietnamese/format.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';

readArguments({
  name: 'npm run release',
  about:
    'Ghi bản đang có của kho thành một bản phát hành: thêm vào content/releases.yaml ngày hôm nay, số bài, mã kiểm tra của SHA256SUMS. Trang chưa dựng hay đã cũ thì được dựng trước. Trang Dữ liệu liệt kê các bản phát hành từ lần dựng sau.',
  examples: ['npm run release'],
  notes: [
    'Chỉ lệnh này ghi vào releases.yaml; npm run build không bao giờ ghi. Mỗi ngày chỉ ghi một bản.',
    'Hãy giữ lại thư mục dist vừa ghi: chép nó lên mạng hoặc cất đi trước khi dựng lại. Ai có bản chép thì đối chiếu bằng: sha256sum SHA256SUMS',
    'Biến CONTENT_DIR: kho ở thư mục ấy thay cho content/. Các biến khác như của npm run build.',
  ],
});

const today = localDay(new Date());
const { releases, problems } = await readReleasesFile();
const last = releases.at(-1);
if (problems.length > 0) fail(formatText(problems));
else if (last && last.date >= today)
  fail(
    `Bản phát hành cuối ghi ngày ${printDate(last.date)}: mỗi ngày chỉ ghi một bản. Muốn ghi lại thì xóa ba dòng của bản ấy trong ${releasesFile}.`,
  );
else {
  const built = await buildSite();
  if (built === 0) release();
  else process.exitCode = built;
}

function release(): void {
  const site = resolve(namedOutDir());
  const { count: reports } = JSON.parse(readFileSync(join(site, 'du-lieu/bai-viet.json'), 'utf8')) as {
    count: number;
  };
  if (reports === 0) return fail('Kho chưa có bài nào được đăng, nên chưa có gì để phát hành.');
  const checksum = hash('sha256', readFileSync(join(site, checksumFile)));
  const file = join(contentDir, releasesFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeWhole(file, withRelease(text, { date: today, reports, checksum }));
  console.log(
    `Đã ghi bản phát hành ngày ${printDate(today)} vào ${releasesFile}: ${formatNumber(reports)} bài, mã ${checksum}.\n` +
      'Hãy giữ lại thư mục vừa dựng làm bản phát hành; lần dựng sau, trang Dữ liệu sẽ liệt kê bản này.',
  );
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
