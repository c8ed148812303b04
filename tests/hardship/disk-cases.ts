import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { at, give, nobody, reportOf, smallDisk, touch, type Hardship } from './befall.ts';

/** A full disk, and what may not be read or written. */
export const diskCases: Hardship[] = [
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
];
