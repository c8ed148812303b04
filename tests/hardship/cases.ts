import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import type { RunOptions } from './sandbox.ts';

/** What befalls a copy, and what its build then does. */
export interface Hardship {
  name: string;
  /** Makes it so; a function that it returns undoes it. */
  befall: (root: string) => unknown;
  run?: RunOptions;
  /** Whether a site comes of it; else the last one stays, and the message has these words. */
  builds: boolean;
  says?: RegExp;
  /** Only where a user may do as root does. */
  needsRoot?: true;
  /** What the copy's folder is called. */
  folder?: string;
  command?: 'check';
}

const nobody = 65_534;
const give = (root: string) => execFileSync('chown', ['-R', `${nobody}:${nobody}`, root]);
const at = (root: string, ...path: string[]) => join(root, ...path);
const reportOf = (root: string) =>
  at(
    root,
    'kho/reports',
    filesBelow(at(root, 'kho/reports')).find((file) => file.endsWith('.mdx'))!,
  );
const touch = (root: string) => appendFileSync(reportOf(root), '\nĐảng bộ đã kết nạp 12 đảng viên.\n');
const cachesOf = (root: string) =>
  filesBelow(at(root, '.cache'))
    .filter((file) => !file.startsWith('ma-nguon/') && !file.startsWith('khoa/'))
    .map((file) => at(root, '.cache', file));

/** A small disk in place of a folder, with what lay in the folder. */
function smallDisk(folder: string, room: string): () => void {
  const aside = `${folder}.chuyen`;
  renameSync(folder, aside);
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${room}`, 'kho', folder]);
  execFileSync('cp', ['-a', `${aside}/.`, folder]);
  return () => execFileSync('umount', ['-l', folder]);
}

function aReport(title: string, body: string): string {
  return `---\ntitle: ${title}\ndate: 2020-10-05\nauthor: Lệ Quyên\ndistrict: song-lo\nterm: 2015–2020\n---\n\n${body}\n`;
}

const newReport = (root: string, name: string) => {
  const file = at(root, 'content/reports/2020/10', name);
  mkdirSync(dirname(file), { recursive: true });
  return file;
};
const own = { env: { CONTENT_DIR: 'content' } };

export const hardships: Hardship[] = [
  {
    name: 'đĩa đầy ở nơi đặt trang',
    needsRoot: true,
    befall(root) {
      touch(root);
      mkdirSync(at(root, 'noi-dat'));
      renameSync(at(root, 'dist'), at(root, 'noi-dat/dist'));
      const undo = smallDisk(at(root, 'noi-dat'), '8m');
      symlinkSync('noi-dat/dist', at(root, 'dist'));
      return undo;
    },
    run: { env: { OUT_DIR: 'noi-dat/dist' } },
    builds: false,
    says: /Ổ đĩa đã đầy/,
  },
  {
    name: 'đĩa đầy ở bộ nhớ đệm',
    needsRoot: true,
    befall(root) {
      rmSync(at(root, '.cache'), { recursive: true });
      mkdirSync(at(root, '.cache'));
      touch(root);
      return smallDisk(at(root, '.cache'), '40k');
    },
    builds: false,
    says: /Ổ đĩa đã đầy/,
  },
  {
    name: 'dist chỉ đọc, của người khác',
    needsRoot: true,
    befall(root) {
      give(root);
      execFileSync('chown', ['root', root]);
      execFileSync('chmod', ['755', root]);
      touch(root);
    },
    run: { uid: nobody },
    builds: false,
    says: /Không có quyền đọc hoặc ghi/,
  },
  {
    name: 'bộ nhớ đệm chỉ đọc',
    needsRoot: true,
    befall(root) {
      give(root);
      execFileSync('chmod', ['-R', 'a-w', at(root, '.cache')]);
      touch(root);
    },
    run: { uid: nobody },
    builds: false,
    says: /Không có quyền đọc hoặc ghi/,
  },
  {
    name: 'một bài không cho đọc',
    needsRoot: true,
    befall(root) {
      give(root);
      chmodSync(reportOf(root), 0);
    },
    run: { uid: nobody },
    builds: false,
    says: /\.mdx.*Không có quyền đọc/,
  },
  {
    name: 'nội dung chỉ đọc',
    needsRoot: true,
    befall(root) {
      give(root);
      touch(root);
      execFileSync('chmod', ['-R', 'a-w', at(root, 'kho')]);
    },
    run: { uid: nobody },
    builds: true,
  },
  {
    name: 'người dùng khác',
    needsRoot: true,
    befall: (root) => give(root),
    run: { uid: nobody, env: { HOME: '/nonexistent' } },
    builds: true,
  },
  {
    name: 'liên kết vòng trong nội dung',
    befall(root) {
      symlinkSync('../..', at(root, 'kho/reports/vong'));
      symlinkSync('tu-no.mdx', at(root, 'kho/reports/tu-no.mdx'));
      symlinkSync('khong-co.mdx', at(root, 'kho/reports/dut.mdx'));
    },
    builds: true,
  },
  {
    name: 'thư mục ở chỗ của một bài',
    befall: (root) => mkdirSync(at(root, 'kho/reports/2020/10/bai.mdx'), { recursive: true }),
    builds: true,
  },
  {
    name: 'thư mục ở chỗ của districts.yaml',
    befall(root) {
      rmSync(at(root, 'kho/districts.yaml'));
      mkdirSync(at(root, 'kho/districts.yaml'));
    },
    builds: false,
    says: /districts\.yaml.*(?:thư mục|không phải tệp)/,
  },
  {
    name: 'tệp ở chỗ của thư mục reports',
    befall(root) {
      rmSync(at(root, 'kho/reports'), { recursive: true });
      writeFileSync(at(root, 'kho/reports'), 'x');
    },
    builds: false,
    says: /reports.*không phải thư mục/,
  },
  {
    name: 'tệp ở chỗ của dist',
    befall(root) {
      rmSync(at(root, 'dist'), { recursive: true });
      writeFileSync(at(root, 'dist'), 'của ai đó');
    },
    builds: false,
    says: /dist có sẵn những thứ không phải do lệnh này dựng/,
  },
  {
    name: 'thư mục của ai đó ở chỗ của dist',
    befall: (root) => rmSync(at(root, 'dist/SHA256SUMS')),
    builds: false,
    says: /dist có sẵn những thứ không phải do lệnh này dựng/,
  },
  {
    name: 'tệp ở chỗ của bản đang dựng, bản trước',
    befall(root) {
      writeFileSync(at(root, 'dist-dang-dung'), 'x');
      writeFileSync(at(root, 'dist-truoc'), 'x');
      touch(root);
    },
    builds: true,
  },
  {
    name: 'tệp ở chỗ của .cache',
    befall(root) {
      rmSync(at(root, '.cache'), { recursive: true });
      writeFileSync(at(root, '.cache'), 'x');
    },
    builds: false,
    says: /\.cache.*không phải thư mục/,
  },
  {
    name: 'một bài 50 MB',
    befall: (root) =>
      writeFileSync(
        newReport(root, 'bai-dai.mdx'),
        aReport('Bài dài', 'Chi bộ kết nạp 12 đảng viên ưu tú. '.repeat(1_250_000)),
      ),
    run: own,
    builds: false,
    says: /bai-dai\.mdx.*tep-qua-lon/,
  },
  {
    name: '5.000 số liệu trong một bài',
    befall: (root) =>
      writeFileSync(
        newReport(root, 'nhieu-so-lieu.mdx'),
        aReport(
          'Nhiều số liệu',
          Array.from(
            { length: 5_000 },
            (_, index) => `Chi bộ ${index + 1} kết nạp ${index + 2} đảng viên.`,
          ).join('\n\n'),
        ),
      ),
    run: own,
    builds: true,
  },
  {
    name: 'đường dẫn có dấu, khoảng trắng, ký hiệu',
    folder: 'kho tư liệu Đảng bộ (1) & 100% #2',
    befall: touch,
    builds: true,
  },
  {
    name: 'không có HOME',
    befall: touch,
    run: { env: { HOME: undefined, USERPROFILE: undefined } },
    builds: true,
  },
  { name: 'không có git, PATH rỗng', befall: touch, run: { env: { PATH: '/nonexistent' } }, builds: true },
  ...(
    [
      ['C', 'Pacific/Kiritimati'],
      ['tr_TR.UTF-8', 'America/St_Johns'],
      ['', 'Khong/Co'],
    ] as const
  ).map(([locale, zone]): Hardship => ({
    name: `LANG=${locale || '(rỗng)'} TZ=${zone}`,
    befall: touch,
    run: { env: { LANG: locale, LC_ALL: locale, TZ: zone } },
    builds: true,
  })),
  ...(
    [
      ['rỗng', () => ''],
      ['bị cắt đôi', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
      [
        'đổi một byte',
        (bytes: Buffer) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
      ],
      ['là thứ khác', () => '[["x",{"key":"y","sha256":"z"}]]\nnull\n'],
    ] as const
  ).map(([what, damage]): Hardship => ({
    name: `mọi tệp đệm ${what}`,
    befall(root) {
      for (const file of cachesOf(root)) writeFileSync(file, damage(readFileSync(file)));
      mkdirSync(at(root, '.astro'), { recursive: true });
      for (const file of readdirSync(at(root, '.astro')).filter((name) =>
        statSync(at(root, '.astro', name)).isFile(),
      ))
        writeFileSync(at(root, '.astro', file), damage(readFileSync(at(root, '.astro', file))));
      touch(root);
    },
    builds: true,
  })),
  {
    name: 'thư mục ở chỗ của mọi tệp đệm',
    befall(root) {
      for (const file of cachesOf(root)) {
        rmSync(file);
        mkdirSync(file);
      }
    },
    builds: true,
  },
  {
    name: 'trang của bản trước bị sửa tay',
    befall(root) {
      for (const file of filesBelow(at(root, 'dist')).filter((name) => name.endsWith('.html')))
        appendFileSync(at(root, 'dist', file), '<!-- thêm -->');
      touch(root);
    },
    builds: true,
  },
];
