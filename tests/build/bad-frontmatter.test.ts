import { expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';

const body = '\nBình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.\n';
const report = (...lines: string[]) => ['---', ...lines, '---', body].join('\n');

const files = {
  'archive.yaml': 'notic: Dữ liệu minh họa\n',
  'reports/2020/10/sai-ngay.mdx': report(
    'title: Sai ngày',
    'date: 21/10/2020',
    'author: Lệ Quyên',
    'district: song-lo',
    'term: 2015–2020',
  ),
  'reports/2020/10/sai-khoa.mdx': report(
    'titel: Sai khóa',
    'date: 2020-10-02',
    'author: Lệ Quyên',
    'district: song-lo',
    'term: 2015–2020',
  ),
  'reports/2020/10/sai-huyen.mdx': report(
    'title: Sai huyện',
    'date: 2020-10-03',
    'author: Lệ Quyên',
    'district: song-loo',
    'term: 2015-2020',
  ),
};

test('bad frontmatter in several files: every problem in one run, with file, line and column', async () => {
  const site = await buildSite({ files });
  expect(site.exitCode).toBe(1);
  const output = site.output.replaceAll(/\s+/g, ' ');
  expect(output).toMatch(/sai-ngay\.mdx:3:7 /);
  expect(output).toContain('Hãy viết: date: 2020-10-21');
  expect(output).toMatch(/sai-khoa\.mdx:2:1 /);
  expect(output).toMatch(/titel.*title/);
  expect(output).toMatch(/sai-huyen\.mdx:5:11 /);
  expect(output).toMatch(/song-loo.*song-lo\b/);
  expect(output).toMatch(/archive\.yaml:1:1 khoa-la .*«notice»/);
  expect(output).not.toMatch(/\bat .*\.(ts|js):\d+/);
  await site.remove();
});
