import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textVersion } from '../../src/lib/check/same-words.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll, findById, readHtml, textOf } from '../support/html.ts';
import { sharedSite } from '../support/shared-site.ts';

const slug = 'dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang';
const file = `reports/2020/09/${slug}.mdx`;
const pageOf = (dir: string) => join(dir, '2020/09/21', slug, 'index.html');
const dataOf = (dir: string) => JSON.parse(readFileSync(join(dir, '2020/09/21', slug, 'index.json'), 'utf8'));
const uncorrected = await sharedSite('real');
let site: BuiltSite;

beforeAll(async () => {
  const text = readFileSync(join('content', file), 'utf8');
  const corrections = [
    'corrections:',
    '  - date: 2026-01-05',
    '    note: Sửa theo bản in',
    '    from: 135 đảng viên',
    '    to: 153 đảng viên',
    '  - date: 2026-02-01',
    '    note: Bỏ dòng còn sót khi nhập',
    '    from: Các tin đã đưa ngày',
  ];
  const corrected = text.replace(/^term:/m, `${corrections.join('\n')}\nterm:`);
  site = await buildSite({ files: { [file]: corrected } });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site?.remove());

const told = [
  'Đã sửa ngày 05/01/2026: Sửa theo bản in. Trước khi sửa: 135 đảng viên. Sau khi sửa: 153 đảng viên.',
  'Đã sửa ngày 01/02/2026: Bỏ dòng còn sót khi nhập. Trước khi sửa: Các tin đã đưa ngày.',
];

describe('a report that was corrected', () => {
  test('says on its page what was printed before and after, and when', () => {
    const about = findAll(readHtml(pageOf(site.outDir)), ({ properties }) =>
      String(properties.className).includes('about'),
    )[0]!;
    const said = findAll(about, ({ tagName }) => tagName === 'p').map((p) =>
      textOf(p).replace(/\s+/g, ' ').trim(),
    );
    expect(said).toEqual(expect.arrayContaining(told));
    expect(findAll(about, ({ tagName }) => tagName === 'del').map(textOf)).toEqual([
      '135 đảng viên',
      'Các tin đã đưa ngày',
    ]);
    expect(findAll(about, ({ tagName }) => tagName === 'ins').map(textOf)).toEqual(['153 đảng viên']);
  });

  test('says so in the feeds, which are as new as the last correction', () => {
    const atom = readFileSync(join(site.outDir, 'huyen/song-lo/feed.xml'), 'utf8');
    expect(atom).toContain('Trước khi sửa: «135 đảng viên». Sau khi sửa: «153 đảng viên».');
    expect(atom.match(/<updated>2026-02-01T00:00:00\+07:00<\/updated>/g)).toHaveLength(2);
    const [item] = JSON.parse(readFileSync(join(site.outDir, 'feed.json'), 'utf8')).items;
    expect(item.content_text).toContain('Trước khi sửa: «Các tin đã đưa ngày».');
  });

  test('says so in the data', () => {
    const corrections = [
      { date: '2026-01-05', note: 'Sửa theo bản in', from: '135 đảng viên', to: '153 đảng viên' },
      { date: '2026-02-01', note: 'Bỏ dòng còn sót khi nhập', from: 'Các tin đã đưa ngày' },
    ];
    expect(dataOf(site.outDir).corrections).toEqual(corrections);
    const [listed] = JSON.parse(readFileSync(join(site.outDir, 'du-lieu/bai-viet.json'), 'utf8')).reports;
    expect(listed.corrections).toEqual(corrections);
  });
});

test('what is told beside a text makes it no other version; its page says nothing of corrections where there are none', () => {
  const { version, text } = dataOf(uncorrected.dir);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(version).toBe(textVersion(text.map((block: { text: string }) => block.text).join(' ')));
  expect(dataOf(site.outDir).version).toBe(version);
  expect(textVersion('153 đảng viên')).not.toBe(textVersion('135 đảng viên'));
  const page = readHtml(pageOf(uncorrected.dir));
  expect(findById(page, 've-bai-viet')).toBeDefined();
  expect(findAll(page, ({ tagName }) => tagName === 'del' || tagName === 'ins')).toEqual([]);
  expect(readFileSync(pageOf(uncorrected.dir), 'utf8')).not.toContain(version);
});
