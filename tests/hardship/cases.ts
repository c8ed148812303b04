import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { filesBelow } from '../../src/integrations/kept/inputs.ts';
import { aReport, at, cachesOf, newReport, own, touch, type Hardship } from './befall.ts';
import { diskCases } from './disk-cases.ts';
import { placeCases } from './place-cases.ts';

/** Reports, surroundings and caches out of the ordinary, after the others. */
export const hardships: Hardship[] = [
  ...diskCases,
  ...placeCases,
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
    folder: 'kho tư liệu Đảng bộ (1) & [2] + 3',
    befall: touch,
    builds: true,
  },
  ...['#', '?', '%'].map((sign): Hardship => ({
    name: `đường dẫn có dấu ${sign}`,
    folder: `kho tư liệu ${sign} 2`,
    befall: touch,
    builds: false,
    says: new RegExp(`Tên thư mục có dấu «[${sign}]»`),
  })),
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
