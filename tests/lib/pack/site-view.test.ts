import { describe, expect, test } from 'vitest';
import { SiteView } from '../../../src/lib/pack/site-view.ts';

const root = 'file:///D:/Kho%20t%C6%B0%20li%E1%BB%87u/';
const views = { '/': new SiteView(root, '/'), '/kho/': new SiteView(root, '/kho/') };

describe.each(['/', '/kho/'] as const)('a site built below %s', (base) => {
  const view = views[base];

  test.each([
    ['', 'index.html'],
    ['2020/09/21/', '2020/09/21/index.html'],
    ['tim-kiem/?q=a/b#c', 'tim-kiem/index.html?q=a/b#c'],
    ['du-lieu/lich.json', 'du-lieu/lich.json'],
  ])('%s is the file %s, and back', (site, file) => {
    expect(view.fileAddress(base + site)).toBe(root + file);
    expect(view.siteAddress(root + file)).toBe(base + site);
    expect(view.fileAddress(root + file)).toBe(root + file);
  });

  test('a folder’s own address, and one without its last «/», are its page', () => {
    expect(view.fileAddress(`${root}2020/`)).toBe(`${root}2020/index.html`);
    expect(view.fileAddress(`${base}2020`)).toBe(`${root}2020/index.html`);
  });

  test('other hosts and other files are none of its own', () => {
    for (const address of [
      'https://a.example.vn/2020/',
      '//a.example.vn/',
      '?q=a',
      'file:///D:/khac/index.html',
    ])
      expect(view.fileAddress(address)).toBeUndefined();
    expect(view.siteAddress('file:///D:/khac/index.html')).toBeUndefined();
  });

  test('a script that asks where it lies is answered by the same names', () => {
    expect(view.filePath(`http://kho.invalid${base}search/index/head.bin?1`)).toBe('search/index/head.bin');
  });

  test('words that are pasted elsewhere name the site', () => {
    expect(
      view.withSiteAddresses(`153 đảng viên, ${root}2020/index.html#sl-1 (21/09)`, 'https://kho.example.vn'),
    ).toBe(`153 đảng viên, https://kho.example.vn${base}2020/#sl-1 (21/09)`);
  });
});
