import { describe, expect, test } from 'vitest';
import { readRepository } from '../../../src/lib/authorities/repository.ts';

describe('where an archive lies in its repository', () => {
  test.each([
    ['https://github.com/huyen-uy/kho', 'github', 'https://github.com/huyen-uy/kho', 'main', 'content'],
    ['https://github.com/huyen-uy/kho.git', 'github', 'https://github.com/huyen-uy/kho', 'main', 'content'],
    ['https://github.com/huyen-uy/kho/', 'github', 'https://github.com/huyen-uy/kho', 'main', 'content'],
    [
      'https://github.com/huyen-uy/kho/tree/chinh/noi-dung/bai',
      'github',
      'https://github.com/huyen-uy/kho',
      'chinh',
      'noi-dung/bai',
    ],
    ['https://github.com/huyen-uy/kho/tree/main', 'github', 'https://github.com/huyen-uy/kho', 'main', ''],
    ['https://gitlab.com/a/b/kho', 'gitlab', 'https://gitlab.com/a/b/kho', 'main', 'content'],
    [
      'https://git.example.vn/a/b/kho/-/tree/x%2Fy/bai',
      'gitlab',
      'https://git.example.vn/a/b/kho',
      'x%2Fy',
      'bai',
    ],
    ['https://codeberg.org/huyen-uy/kho', 'gitea', 'https://codeberg.org/huyen-uy/kho', 'main', 'content'],
    [
      'http://may-chu:3000/git/huyen-uy/kho/src/branch/main/content?x=1#y',
      'gitea',
      'http://may-chu:3000/git/huyen-uy/kho',
      'main',
      'content',
    ],
    [
      'https://ma.example.vn/huyen-uy/kho/tree/main/content',
      'github',
      'https://ma.example.vn/huyen-uy/kho',
      'main',
      'content',
    ],
  ])('%s', (address, forge, home, branch, folder) => {
    expect(readRepository(address)).toEqual({ forge, home, branch, folder });
  });

  test.each([
    'git@github.com:huyen-uy/kho.git',
    'github.com/huyen-uy/kho',
    'https://github.com/huyen-uy',
    'https://github.com/huyen-uy/kho/blob/main/README.md',
    'https://github.com/huyen-uy/kho/-/tree/main',
    'https://git.example.vn/huyen-uy/kho',
    'https://gitlab.com/',
    'javascript:alert(1)//github.com/a/b',
    'https://',
    '',
  ])('%s does not tell', (address) => {
    expect(readRepository(address)).toBeUndefined();
  });
});
