import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { makeSandboxes, run, siteIn, type RunOptions } from './sandbox.ts';

readArguments({
  name: 'npm run hardship:same-bytes',
  about:
    'Dựng cùng một nội dung ở thư mục khác, bởi người khác, múi giờ, ngôn ngữ, đồng hồ, thứ tự tệp khác; so từng byte với bản dựng đầu.',
  examples: ['npm run hardship:same-bytes'],
});

interface Variant {
  name: string;
  folder?: string;
  prepare?: (root: string) => void;
  run?: RunOptions;
  /** A program without which it cannot be tried. */
  needs?: string;
}

const nobody = 65_534;
const variants: Variant[] = [
  { name: 'thư mục khác', folder: 'một thư mục khác (dài hơn, có dấu)' },
  {
    name: 'người dùng khác',
    prepare: (root) => execFileSync('chown', ['-R', `${nobody}:${nobody}`, root]),
    run: { uid: nobody, env: { HOME: '/nonexistent', USER: 'nobody' } },
    needs: 'root',
  },
  {
    name: 'múi giờ +14, tiếng Thổ',
    run: { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  },
  { name: 'múi giờ −11, LANG=C', run: { env: { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' } } },
  { name: 'đồng hồ năm 2031', run: { env: fakeClock('2031-02-03 04:05:06') }, needs: 'faketime' },
  { name: 'đồng hồ năm 1999', run: { env: fakeClock('1999-12-31 23:59:50') }, needs: 'faketime' },
  { name: 'tệp tạo theo thứ tự ngược', prepare: reverseFiles },
  {
    name: 'giờ sửa tệp khác',
    prepare(root) {
      for (const file of filesBelow(join(root, 'kho'))) utimesSync(join(root, 'kho', file), 1e9, 1e9);
    },
  },
  {
    name: 'một lõi',
    run: { env: { NODE_OPTIONS: '--v8-pool-size=1', UV_THREADPOOL_SIZE: '1', RAYON_NUM_THREADS: '1' } },
  },
];

const { copy, discard } = await makeSandboxes();
const first = await built('bản đầu', {});
let different = 0;
for (const variant of variants) {
  if (variant.needs && !isThere(variant.needs)) {
    console.log(`bỏ qua  ${variant.name} (cần ${variant.needs})`);
    continue;
  }
  const site = await built(variant.name, variant);
  const files = [...new Set([...first.keys(), ...site.keys()])].filter(
    (file) => first.get(file) !== site.get(file),
  );
  if (files.length > 0) different += 1;
  console.log(
    files.length === 0
      ? `giống   ${variant.name} (${site.size} tệp)`
      : `KHÁC    ${variant.name}: ${files.slice(0, 5).join(', ')}`,
  );
}
discard();
console.log(`${availableParallelism()} lõi; ${different} bản khác.`);
process.exitCode = different === 0 ? 0 : 1;

async function built(
  name: string,
  { folder, prepare, run: how }: Partial<Variant>,
): Promise<Map<string, string>> {
  const { root } = copy(folder);
  for (const made of ['dist', '.cache', '.astro']) rmSync(join(root, made), { recursive: true, force: true });
  prepare?.(root);
  const { exitCode, output } = await run(root, how);
  if (exitCode !== 0) throw new Error(`${name}: mã ${exitCode}\n${output}`);
  const site = siteIn(join(root, 'dist'));
  rmSync(root, { recursive: true, force: true });
  return site;
}

/** The folder made again from its last file to its first: where a disk lists files as they came, the other way round. */
function reverseFiles(root: string): void {
  const aside = join(root, 'kho-cu');
  cpSync(join(root, 'kho'), aside, { recursive: true });
  rmSync(join(root, 'kho'), { recursive: true });
  for (const file of filesBelow(aside).reverse()) {
    mkdirSync(dirname(join(root, 'kho', file)), { recursive: true });
    writeFileSync(join(root, 'kho', file), readFileSync(join(aside, file)));
  }
  rmSync(aside, { recursive: true });
}

/** What `faketime` sets for the program that it starts. */
function fakeClock(moment: string): Record<string, string> {
  if (!isThere('faketime')) return {};
  const shown = execFileSync('faketime', [moment, 'env'], { encoding: 'utf8' });
  return Object.fromEntries(
    shown
      .split('\n')
      .filter((line) => /^(?:LD_PRELOAD|FAKETIME)=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function isThere(needed: string): boolean {
  if (needed === 'root') return process.getuid?.() === 0;
  try {
    execFileSync('which', [needed], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
