import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Firefox, installedFirefox } from '../support/firefox.ts';
import { unpackedCopy, type UnpackedCopy } from '../support/packed-copy.ts';
import { sharedSite } from '../support/shared-site.ts';

const path = installedFirefox();

// Chromium is what every other test of the copy runs in; a machine without Firefox does without these.
describe.skipIf(path === undefined)('the copy in Firefox', () => {
  let copy: UnpackedCopy;
  let firefox: Firefox;
  beforeAll(async () => {
    copy = await unpackedCopy(await sharedSite('calendar'));
    firefox = await Firefox.start(path!);
  });
  afterAll(async () => {
    await firefox?.close();
    await copy?.remove();
  });

  const text = (selector: string) =>
    firefox.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  const links = (selector: string) =>
    firefox.evaluate<string[]>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ href }) => href)`,
    );

  test.each([
    ['nghi quyet', /^Tìm thấy \d+ bài khớp với “nghi quyet”/],
    ['22-NQ/TW', /^Tìm thấy 1 bài khớp với “22-NQ\/TW”/],
    ['zzzqqq', /^Không/],
  ])('finds %s from a disk', async (query, answer) => {
    await firefox.open(`${copy.url}tim-kiem/index.html?q=${encodeURIComponent(query)}`);
    await expect.poll(() => text('search-page .status')).toMatch(answer);
    for (const link of await links('.results a'))
      expect(link.split(/[?#]/)[0]).toMatch(/^file:.*\/index\.html$/);
  });

  test('a result leads to its words, in the archive’s own face', async () => {
    await firefox.open(`${copy.url}tim-kiem/index.html?q=kh%C3%B3a%20tinh%20th%E1%BA%A7n`);
    await expect.poll(() => text('search-page .status')).toMatch(/^Tìm thấy/);
    await firefox.open((await links('.results .passage'))[0]!);
    expect(await text('h1')).toMatch(/^Đảng bộ huyện Sông Lô/);
    const faces = await firefox.evaluate<string[]>(
      `document.fonts.ready.then(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family, weight }) => family + ' ' + weight))`,
    );
    expect(faces).toEqual(expect.arrayContaining(['Literata 600']));
    expect(await firefox.evaluate(`[...document.images].every(({ naturalWidth }) => naturalWidth > 0)`)).toBe(
      true,
    );
  });

  test('the table of figures is searched, and a day without reports leads to those around it', async () => {
    await firefox.open(`${copy.url}so-lieu/index.html?q=%C4%91%E1%BA%A3ng%20vi%C3%AAn`);
    await expect.poll(() => text('figure-table [role=status]')).toBe('Tìm thấy 7 số liệu.');
    await firefox.open(`${copy.url}index.html`);
    await firefox.evaluate(`(() => {
      const form = document.querySelector('date-picker form');
      Object.assign(form.elements.ngay, { value: '25' });
      Object.assign(form.elements.thang, { value: '9' });
      Object.assign(form.elements.nam, { value: '2020' });
      form.requestSubmit();
    })()`);
    await expect
      .poll(() => links('date-picker [role=status] a'))
      .toEqual([`${copy.url}2020/09/21/index.html`, `${copy.url}2020/10/02/index.html`]);
  });

  test('nothing of it tells an error', () => {
    expect(firefox.errors).toEqual([]);
  });
});
