import { describe, expect, test } from 'vitest';
import { readRepository } from '../../../src/lib/authorities/repository.ts';
import { editFileAddress, longestAddress, newFileAddress } from '../../../src/lib/editor/new-file-address.ts';

const path = '2020/09/dang-bo-huyen-song-lo.mdx';
const text = '---\ntitle: "Đảng bộ huyện Sông Lô: 94,2% & hơn thế + \\#1"\n---\n\nToàn huyện có 27 chi bộ.\n';
const open = (address: string, of = text) => newFileAddress(readRepository(address)!, path, of);

describe('the forge’s page for a new file', () => {
  test.each([
    ['https://github.com/huyen-uy/kho', 'https://github.com/huyen-uy/kho/new/main/'],
    ['https://codeberg.org/huyen-uy/kho', 'https://codeberg.org/huyen-uy/kho/_new/main/'],
  ])('of %s has the name and every character of the text', (address, page) => {
    const { href, isFilled } = open(address);
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe(page);
    expect(url.searchParams.get('filename')).toBe(`content/reports/${path}`);
    expect(url.searchParams.get('value')).toBe(text);
    expect(isFilled).toBe(true);
  });

  test('of GitLab has the name, and the text is to be pasted', () => {
    expect(open('https://gitlab.com/huyen-uy/kho')).toEqual({
      href: `https://gitlab.com/huyen-uy/kho/-/new/main?file_name=content/reports/${path}`,
      isFilled: false,
    });
  });

  test('is that of the branch and the folder that the archive names', () => {
    const { href } = open('https://github.com/huyen-uy/kho/tree/chinh/noi%20dung', 'x');
    expect(href).toBe(
      `https://github.com/huyen-uy/kho/new/chinh/?filename=noi%20dung/reports/${path}&value=x`,
    );
    expect(open('https://github.com/huyen-uy/kho/tree/main', 'x').href).toContain(
      `?filename=reports/${path}&`,
    );
  });

  test.each([
    ['https://github.com/huyen-uy/kho', 'edit'],
    ['https://gitlab.com/huyen-uy/kho', '-/edit'],
    ['https://codeberg.org/huyen-uy/kho', '_edit'],
  ])('of %s for a file that is there is another', (home, page) => {
    expect(editFileAddress(readRepository(home)!, path)).toBe(`${home}/${page}/main/content/reports/${path}`);
  });

  test('has no more characters than servers take: a longer text is to be pasted', () => {
    const room = longestAddress - open('https://github.com/huyen-uy/kho', '').href.length;
    const full = open('https://github.com/huyen-uy/kho', 'a'.repeat(room));
    expect(full.isFilled).toBe(true);
    expect(full.href).toHaveLength(longestAddress);
    const over = open('https://github.com/huyen-uy/kho', 'a'.repeat(room + 1));
    expect(over.isFilled).toBe(false);
    expect(new URL(over.href).searchParams.has('value')).toBe(false);
    // A letter of three bytes takes nine characters.
    expect(open('https://github.com/huyen-uy/kho', 'ả'.repeat(room / 9 + 1)).isFilled).toBe(false);
  });
});
