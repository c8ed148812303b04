import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { exactTextOf, findAll, readHtml, textOf } from '../support/html.ts';

const report = (slug: string, body: string, more = '') => ({
  [`reports/2020/10/${slug}.mdx`]: `---
title: ${slug === 'khong-so-lieu' ? 'Không số liệu' : 'Có số liệu'}
date: 2020-10-05
author: Lệ Quyên
district: song-lo
term: 2015–2020
${more}---

${body}
`,
});

test('a report without curated figures shows those read off its text, marked as such; its source and corrections', async () => {
  const site = await buildSite({
    files: {
      ...report(
        'co-so-lieu',
        'Trong nhiệm kỳ, Đảng bộ kết nạp được 153 đảng viên; thi hành kỷ luật 217 đảng viên.',
      ),
      ...report(
        'khong-so-lieu',
        'Nội dung sinh hoạt được đổi mới.',
        'source:\n  name: Báo Vĩnh Phúc\n  url: https://bao.example.vn/tin\ncorrections:\n  - date: 2021-03-02\n    note: sửa tên xã theo bản gốc.\n',
      ),
    },
  });
  expect(site.exitCode).toBe(0);
  const page = readHtml(join(site.outDir, '2020/10/05/co-so-lieu/index.html'));
  const [first] = findAll(page, ({ tagName }) => tagName === 'data');
  expect(exactTextOf(first!)).toBe('153 đảng viên');
  const sidebar = findAll(page, ({ tagName }) => tagName === 'aside')[0]!;
  expect(textOf(sidebar)).toContain('Chưa soát: máy trích từ bài');

  const empty = readHtml(join(site.outDir, '2020/10/05/khong-so-lieu/index.html'));
  expect(textOf(findAll(empty, ({ tagName }) => tagName === 'aside')[0]!)).toContain('không nêu số liệu nào');
  const facts = textOf(findAll(empty, ({ tagName }) => tagName === 'main')[0]!);
  expect(facts).toContain('Báo Vĩnh Phúc');
  expect(facts).toContain('Đã sửa ngày 02/03/2021: sửa tên xã theo bản gốc.');
  expect(facts).not.toContain('giữ nguyên như bản gốc');
  await site.remove();
});

test('figures of one declaration keep each its state: in the sidebar, the files, the table and the indicator', async () => {
  const statistics = `statistics:
  - group: Đảng viên
    figures:
      - quote: 153 đảng viên
        label: Đảng viên được kết nạp
        indicator: dang-vien-ket-nap
        state: automatic
      - quote: 11 nghị quyết
        label: Nghị quyết
        state: reviewed
      - quote: 25 kế hoạch
        label: Kế hoạch
`;
  const site = await buildSite({
    files: report(
      'co-so-lieu',
      'Huyện ủy ban hành 11 nghị quyết, 25 kế hoạch; kết nạp 153 đảng viên.',
      statistics,
    ),
    url: 'https://kho.example.vn',
  });
  expect(site.exitCode, site.output).toBe(0);
  const read = (path: string) => readFile(join(site.outDir, path), 'utf8');
  const states = [
    ['153 đảng viên', 'automatic', 'automatic'],
    ['11 nghị quyết', 'reviewed', 'curated'],
    ['25 kế hoạch', 'reviewed', 'curated'],
  ];
  type Told = { quote: string; state: string; extracted: string; report: string };
  const told = ({ figures }: { figures: Told[] }) =>
    figures.map(({ quote, state, extracted }) => [quote, state, extracted]);

  const page = readHtml(join(site.outDir, '2020/10/05/co-so-lieu/index.html'));
  const sidebar = findAll(page, ({ tagName }) => tagName === 'aside')[0]!;
  const rows = findAll(sidebar, ({ tagName }) => tagName === 'li').map(textOf);
  expect(rows.map((row) => row.includes('chưa soát'))).toEqual([true, false, false]);
  expect(textOf(sidebar)).toContain('Chưa soát: máy trích từ bài, chưa có người đối chiếu.');

  expect(told(JSON.parse(await read('2020/10/05/co-so-lieu/index.json')))).toEqual(states);
  const all = JSON.parse(await read('du-lieu/so-lieu.json')) as { figures: Told[]; columns: object };
  expect(told({ figures: all.figures.filter((one) => one.report.endsWith('/co-so-lieu')) })).toEqual(states);
  expect(all.columns).toHaveProperty('state');
  const [header, ...lines] = (await read('du-lieu/so-lieu.csv')).split('\r\n');
  expect(header).toContain(',state,');
  expect(lines.find((line) => line.includes(',153 đảng viên,'))).toContain(',automatic,');
  const { tableSchema } = JSON.parse(await read('du-lieu/so-lieu.csv-metadata.json')) as {
    tableSchema: { columns: { name: string }[] };
  };
  expect(tableSchema.columns.map(({ name }) => name)).toContain('state');

  // An archivist gave the measure, and nobody has looked at the figure.
  const indicator = readHtml(join(site.outDir, 'so-lieu/dang-vien-ket-nap/index.html'));
  expect(textOf(indicator)).toContain('1 số do máy trích từ bài, chưa soát');
  const links = findAll(
    indicator,
    ({ tagName, properties }) => tagName === 'a' && String(properties.href).includes('/co-so-lieu/#'),
  );
  const parents = findAll(indicator, ({ tagName }) => ['td', 'li'].includes(tagName)).filter(
    (one) => findAll(one, (inner) => links.includes(inner)).length > 0,
  );
  expect(parents.some((one) => textOf(one).includes('chưa soát'))).toBe(true);
  await site.remove();
});
