import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { countSbom, settleSbom, type BillOfMaterials } from '../lib/publish/sbom.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';
import { readArguments } from './arguments.ts';

const { out } = readArguments({
  name: 'npm run sbom',
  about:
    'Ghi bản kê mọi gói phần mềm của kho (CycloneDX, dạng JSON) từ package-lock.json: tên, phiên bản, giấy phép, mã kiểm tra, gói nào cần gói nào; gói chỉ dùng để kiểm thử ghi «excluded».',
  options: { out: { about: 'tệp để ghi', value: 'TỆP', default: 'kho-tu-lieu.cdx.json' } },
  examples: ['npm run sbom', 'npm run sbom -- --out ban-ke.cdx.json'],
}).options;

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const bill = settleSbom(JSON.parse(npmSbom()) as BillOfMaterials, name);
writeFileSync(out, `${JSON.stringify(bill, undefined, 2)}\n`);
const { site, tests } = countSbom(bill);
console.log(
  `Đã ghi ${out}: ${formatNumber(site)} gói của trang, ${formatNumber(tests)} gói chỉ để kiểm thử.`,
);

/** Read from the lock, so that it holds the packages of every platform. */
function npmSbom(): string {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  // npm says where it is itself; it is a script for Node, and on Windows no program of its own.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, ...asked]] : ['npm', asked];
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
}
