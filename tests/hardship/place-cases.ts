import { lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { at, touch, type Hardship } from './befall.ts';

/** Something else in the place of a file or a folder. */
export const placeCases: Hardship[] = [
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
    name: 'liên kết ở chỗ của dist',
    befall(root) {
      renameSync(at(root, 'dist'), at(root, 'noi-khac'));
      symlinkSync('noi-khac', at(root, 'dist'));
      touch(root);
    },
    builds: true,
    keeps: (root) => lstatSync(at(root, 'dist')).isSymbolicLink(),
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
];
