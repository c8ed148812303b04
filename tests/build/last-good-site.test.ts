import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copySite } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-site.ts';

test('a build that fails says why and leaves the last good site as it was', async () => {
  const site = await copySite(await sharedSite('real'));
  const before = contentsOf(site.outDir);

  const failed = await buildSite({
    into: site,
    files: { 'reports/2020/10/hong.mdx': '---\ntitle: Hỏng\ndate: 21/09/2020\n---\n\nNội dung.\n' },
  });
  expect(failed.exitCode).not.toBe(0);
  expect(failed.output).toContain('hong.mdx:3:');
  expect(failed.output).toContain('date: 2020-09-21');
  expect(contentsOf(site.outDir)).toEqual(before);
  await site.remove();
});

test('a figure whose words are not in the report stops the build and names the nearest words', async () => {
  const report = `---
title: Kết nạp đảng viên
date: 2020-10-05
author: Lệ Quyên
district: song-lo
term: 2015–2020
statistics:
  - group: Đảng viên
    figures:
      - quote: 154 đảng viên
        label: Đảng viên kết nạp
---

Bình quân mỗi năm, Đảng bộ kết nạp được 153 đảng viên.
`;
  const site = await buildSite({ files: { 'reports/2020/10/ket-nap-dang-vien.mdx': report } });
  expect(site.exitCode).not.toBe(0);
  expect(site.output).toContain('«154 đảng viên»');
  expect(site.output).toContain('153 đảng viên');
  await site.remove();
});

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'base64')]),
  );
}
