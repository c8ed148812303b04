import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll, readHtml, textOf } from '../support/html.ts';

const signed = (author: string, day: number, month = '2020-10') =>
  [
    '---',
    `title: Kết nạp đảng viên ngày ${day}`,
    `date: ${month}-0${day}`,
    `author: ${author}`,
    'district: song-lo',
    'term: 2015–2020',
    '---',
    '',
    `Ngày ${day} tháng 10, chi bộ kết nạp thêm quần chúng ưu tú.`,
    '',
  ].join('\n');

const pageOf = (site: BuiltSite, page: string) => readHtml(join(site.outDir, page, 'index.html'));
const words = (site: BuiltSite, page: string) =>
  textOf(findAll(pageOf(site, page), ({ tagName }) => tagName === 'main')[0]!);

describe('an archive with no reports yet', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite({ without: ['reports/2020'] });
  });
  afterAll(() => site.remove());

  test('is built', () => {
    expect(site.output).not.toContain('ERROR');
    expect(site.exitCode).toBe(0);
  });

  test.each([
    ['', 'Kho chưa có bài nào.'],
    ['tim-kiem', 'Kho chưa có bài nào.'],
    ['nhiem-ky', 'Chưa có nhiệm kỳ nào trong kho.'],
    ['tac-gia', 'Chưa có tác giả nào trong kho.'],
    ['so-lieu', 'Kho chưa có số liệu nào.'],
    ['huyen/song-lo', 'Chưa có bài nào.'],
  ])('/%s says so', (page, said) => {
    expect(words(site, page)).toContain(said);
  });

  test('every page that would show reports says so', () => {
    const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.html') && !/^(?:404|huong-dan|gioi-thieu|soan-thao|quyen-rieng-tu)/.test(file),
    );
    expect(pages.length).toBeGreaterThan(8);
    const silent = pages.filter((file) => {
      const [main] = findAll(readHtml(join(site.outDir, file)), ({ tagName }) => tagName === 'main');
      return !/chưa có|chưa bài nào/i.test(textOf(main!));
    });
    expect(silent).toEqual([]);
  });
});

describe('authors whose names differ in marks alone', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const files = {
      'reports/2020/10/ket-nap-dang-vien-ngay-1.mdx': signed('Lê Quyên', 1),
      'reports/2020/10/ket-nap-dang-vien-ngay-2.mdx': signed('[Lê Quyên, Nguyễn Văn An]', 2),
      // The first and the last year that there may be.
      'reports/1900/01/ket-nap-dang-vien-ngay-3.mdx': signed('Con', 3, '1900-01'),
      'reports/2100/12/ket-nap-dang-vien-ngay-4.mdx': signed('Aux.', 4, '2100-12'),
    };
    site = await buildSite({ files });
  });
  afterAll(() => site.remove());

  const links = (page: string) =>
    findAll(pageOf(site, page), ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href);

  test('have a page of their own each, with their own reports', () => {
    expect(site.exitCode).toBe(0);
    expect(words(site, 'tac-gia/lee-quyeen')).toContain('Kết nạp đảng viên ngày 1');
    expect(words(site, 'tac-gia/lee-quyeen')).toContain('Kết nạp đảng viên ngày 2');
    expect(words(site, 'tac-gia/leej-quyeen')).not.toContain('Kết nạp đảng viên');
    expect(links('tac-gia')).toEqual(
      expect.arrayContaining(['/tac-gia/lee-quyeen/', '/tac-gia/leej-quyeen/', '/tac-gia/nguyen-van-an/']),
    );
  });

  test('years from 1900 to 2100, and names that Windows refuses, have their pages', () => {
    expect(words(site, '1900/01/03')).toContain('03/01/1900');
    expect(words(site, '2100/12')).toContain('Kết nạp đảng viên ngày 4');
    expect(words(site, '2100/12/04/ket-nap-dang-vien-ngay-4')).toContain('Ngày 4 tháng 10');
    expect(words(site, 'tac-gia/con-1')).toContain('Kết nạp đảng viên ngày 3');
    expect(words(site, 'tac-gia/aux-1')).toContain('Kết nạp đảng viên ngày 4');
  });

  test('the address that either had alone offers both', () => {
    expect(links('tac-gia/le-quyen')).toEqual(
      expect.arrayContaining(['/tac-gia/lee-quyeen/', '/tac-gia/leej-quyeen/']),
    );
    expect(existsSync(join(site.outDir, 'tac-gia/nguyen-van-an/index.html'))).toBe(true);
  });

  test('a report leads to its own author', () => {
    expect(links('2020/10/01/ket-nap-dang-vien-ngay-1')).toContain('/tac-gia/lee-quyeen/');
  });
});
