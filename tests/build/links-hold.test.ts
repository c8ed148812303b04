import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { exactTextOf, findAll, findById, readHtml } from '../support/html.ts';

const options = { url: 'https://kho.example.vn', base: '/kho/' };
const slug = 'dang-bo-huyen-song-lo-lon-man';
const corrected = 'dang-bo-huyen-song-lo-lon-manh';
const other = 'xa-an-giang-ket-nap-dang-vien';

const head = (title: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2020-09-21\nauthor: Lệ Quyên\ndistrict: song-lo\nterm: 2015–2020\n${more}---\n\n`;
const figure = (quote: string, label: string) => `      - quote: ${quote}\n        label: ${label}\n`;
const statistics = (...figures: string[]) =>
  `statistics:\n  - group: Văn bản\n    figures:\n${figures.join('')}`;

const first =
  'Trong nhiệm kỳ vừa qua, Huyện ủy đã ban hành 11 Nghị quyết, 2.184 quyết định, 03 đề án để lãnh đạo.';
const second = 'Bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên[^1], việc làm rat tốt trong các năm.';
const table = '| Xã | Kết nạp |\n|---|--:|\n| An Giang | 24 đảng viên |';
const note = '[^1]: Số liệu của Huyện ủy.';
const automatic = 'Xã An Giang kết nạp được 24 đảng viên; thi hành kỷ luật 3 đảng viên.';

const nghiQuyet = figure('11 Nghị quyết', 'Nghị quyết');
const deAn = figure('03 đề án', 'Đề án');
const dangVien = figure('153 đảng viên', 'Đảng viên');
const quyetDinh = figure('2.184 quyết định', 'Quyết định');

const yesterday = {
  [`reports/2020/09/${slug}.mdx`]:
    head('Đảng bộ huyện Sông Lô lớn mạn', statistics(nghiQuyet, deAn, dangVien)) +
    ['## Kết quả', first, second, table, note].join('\n\n'),
  [`reports/2020/09/${other}.mdx`]: head('Xã An Giang kết nạp đảng viên') + automatic,
};

// A paragraph before, a figure in between, figures in another order, a slip corrected elsewhere, the title corrected,
// a further note; of the report that is read automatically, one figure more.
const today = {
  [`reports/2020/09/${corrected}.mdx`]:
    head(
      'Đảng bộ huyện Sông Lô lớn mạnh',
      `former: [/2020/09/21/${slug}/]\n${statistics(dangVien, nghiQuyet, quyetDinh, deAn)}`,
    ) +
    [
      'Mở đầu có 9 chi bộ[^0].',
      '[^0]: Chú thích thêm.',
      '## Kết quả',
      first,
      second.replace('rat tốt', 'rất tốt'),
      table,
      note,
    ].join('\n\n'),
  [`reports/2020/09/${other}.mdx`]: `${head('Xã An Giang kết nạp đảng viên')}Trước đó có 5 chi bộ.\n\n${automatic}`,
};

interface Link {
  path: string;
  anchor: string;
  words: string;
}

let site: BuiltSite;
let links: Link[];
let feedBefore: string[];

/** Every link that a reader could make: to the blocks of the prose and to the figures in it and beside it. */
function linksIn(path: string): Link[] {
  const page = pageAt(path);
  const marked = findAll(page, ({ properties }) =>
    /^(?:d|sl|so)-(?!.*-cho-doc)|^ket-qua$/.test(String(properties.id ?? '')),
  );
  return marked
    .filter(({ properties }) => properties.id !== 'so-lieu')
    .map((element) => ({ path, anchor: String(element.properties.id), words: wordsOf(element) }));
}

function wordsOf(element: Element): string {
  const value = findAll(element, ({ properties }) => String(properties.className ?? '').includes('value'))[0];
  return exactTextOf(value ?? element)
    .replace('rat tốt', 'rất tốt')
    .replace(/viên\d,/, 'viên,');
}

function pageAt(path: string): Nodes {
  return readHtml(join(site.outDir, path, 'index.html'));
}

/** Where a link leads: through the page that forwards, if the report has moved. */
function follow({ path, anchor }: Link): Element | undefined {
  const refresh = findAll(pageAt(path), ({ properties }) => String(properties.httpEquiv) === 'refresh')[0];
  const to = refresh ? String(refresh.properties.content).replace('0; url=/kho', '') : path;
  return findById(pageAt(to), anchor);
}

const feedIds = () =>
  [...readFileSync(join(site.outDir, 'feed.xml'), 'utf8').matchAll(/<id>([^<]*)<\/id>/g)].map(
    ([, id]) => id!,
  );

beforeAll(async () => {
  site = await buildSite({ ...options, files: yesterday });
  expect(site.output.includes('Complete!') || site.exitCode === 0, site.output).toBe(true);
  links = [`/2020/09/21/${slug}/`, `/2020/09/21/${other}/`].flatMap(linksIn);
  feedBefore = feedIds();
  await rm(join(site.contentDir, `reports/2020/09/${slug}.mdx`));
  site = await buildSite({ ...options, files: today, into: site });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site.remove());

describe('after a day of ordinary edits', () => {
  test('every link made yesterday leads to the same words', () => {
    expect(links.length).toBeGreaterThan(15);
    const now = links.map((link) => ({ ...link, words: follow(link) && wordsOf(follow(link)!) }));
    expect(now).toEqual(links);
  });

  test('the old address forwards, with a line for readers, and says which address is right', () => {
    const page = pageAt(`/2020/09/21/${slug}/`);
    const canonical = findAll(page, ({ properties }) => String(properties.rel) === 'canonical')[0]!;
    expect(canonical.properties.href).toBe(`https://kho.example.vn/kho/2020/09/21/${corrected}/`);
    expect(exactTextOf(page)).toContain('Bài này đã chuyển sang địa chỉ mới');
    expect(
      findAll(page, ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href),
    ).toContain(`/kho/2020/09/21/${corrected}/`);
  });

  test('no list, feed, sitemap or search tells of the old address', () => {
    const telling = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|xml|json|txt)$/.test(file) && !file.startsWith(join('2020/09/21', slug)))
      .filter((file) => new RegExp(`${slug}[/"]`).test(readFileSync(join(site.outDir, file), 'utf8')));
    expect(telling).toEqual([]);
    expect(existsSync(join(site.outDir, '2020/09/21', slug, 'index.json'))).toBe(false);
  });

  test('feed readers know the entries they knew', () => {
    expect(new Set(feedIds())).toEqual(new Set(feedBefore));
  });
});
