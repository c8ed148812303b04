import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { findAll, readHtml } from '../support/html.ts';
import { sharedSite } from '../support/shared-site.ts';

const host = 'https://kho.example.vn';
const source =
  '2020/09/21/dang-bo-huyen-song-lo-nang-cao-nang-luc-lanh-dao-suc-chien-dau-cua-to-chuc-co-so-dang';
const bare = '2020/10/02/ket-nap-dang-vien';
const written = (title: string) =>
  `---\ntitle: ${title}\ndate: 2020-10-02\nauthor: Lệ Quyên\ndistrict: song-lo\nterm: 2015–2020\n---\n\nChi bộ họp bàn việc bồi dưỡng quần chúng ưu tú.\n`;
const files = {
  'archive.yaml': "name: Kho tư liệu Sông Lô\naccent: '#1f4f8b'\npreview: true\n",
  'reports/2020/10/ket-nap-dang-vien.mdx': written('Kết nạp đảng viên'),
};
let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({ files, url: host, base: '/kho/' });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site?.remove());

const picture = (report: string) => join(site.outDir, `chia-se/${report}.png`);
/** What the head of a page says of its picture. */
const told = (folder: string, report: string) =>
  Object.fromEntries(
    findAll(
      readHtml(join(folder, report, 'index.html')),
      ({ tagName, properties }) =>
        tagName === 'meta' && /^(?:og:image|twitter:)/.test(String(properties.property ?? properties.name)),
    ).map(({ properties }) => [properties.property ?? properties.name, properties.content]),
  );

test.each([source, bare])('a link to %s is shown with a picture of 1200 × 630', (report) => {
  const bytes = readFileSync(picture(report));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(100_000);
  expect(told(site.outDir, report)).toMatchObject({
    'og:image': `${host}/kho/chia-se/${report}.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  });
});

test('whoever does not see the picture is told what it says', () => {
  expect(told(site.outDir, source)['og:image:alt']).toMatch(
    /^Đảng bộ huyện Sông Lô nâng cao .* cơ sở Đảng\. .+: .*\d.*\. Huyện Sông Lô, 21\/09\/2020/,
  );
  expect(told(site.outDir, bare)['og:image:alt']).toBe('Kết nạp đảng viên. Huyện Sông Lô, 02/10/2020');
});

test('a picture is painted again only where what it shows has changed', async () => {
  const long = new Date(2020, 0, 1);
  for (const report of [source, bare]) utimesSync(picture(report), long, long);
  const before = readFileSync(picture(bare));
  const changed = { 'reports/2020/10/ket-nap-dang-vien.mdx': written('Kết nạp đảng viên mới') };
  const again = await buildSite({ files: changed, url: host, base: '/kho/', into: site });
  expect(again.exitCode, again.output).toBe(0);
  expect(statSync(picture(source)).mtimeMs).toBe(long.getTime());
  expect(statSync(picture(bare)).mtimeMs).not.toBe(long.getTime());
  expect(readFileSync(picture(bare)).equals(before)).toBe(false);
});

test('an archive that does not ask for pictures has none, and says nothing of them', async () => {
  const { dir } = await sharedSite('published');
  expect(existsSync(join(dir, 'chia-se'))).toBe(false);
  const [report] = JSON.parse(readFileSync(join(dir, 'du-lieu/bai-viet.json'), 'utf8')).reports;
  const path = new URL(report.url).pathname.replace('/kho/', '');
  expect(told(dir, path)).toEqual({});
});
