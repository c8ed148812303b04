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
  expect(textOf(sidebar)).toContain('trích tự động');

  const empty = readHtml(join(site.outDir, '2020/10/05/khong-so-lieu/index.html'));
  expect(textOf(findAll(empty, ({ tagName }) => tagName === 'aside')[0]!)).toContain('không nêu số liệu nào');
  const facts = textOf(findAll(empty, ({ tagName }) => tagName === 'main')[0]!);
  expect(facts).toContain('Báo Vĩnh Phúc');
  expect(facts).toContain('Đã sửa ngày 02/03/2021: sửa tên xã theo bản gốc.');
  expect(facts).not.toContain('giữ nguyên như bản gốc');
  await site.remove();
});
