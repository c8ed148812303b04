import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, copySite, type BuiltSite } from '../support/build-site.ts';
import { sharedSite } from '../support/shared-site.ts';

test('a build says what is done, how many pages, how long and where, and nothing of the engine', async () => {
  const { output, dir } = await sharedSite('real');
  expect(
    output
      .trim()
      .replaceAll(/\d+,\d giây/g, '… giây')
      .split('\n'),
  ).toEqual([
    'Đang dựng trang…',
    'Đã kiểm tra 1 bài, không có lỗi.',
    '1 bài đã vào chỉ mục tìm kiếm (… giây)',
    'Chưa đặt SITE_URL nên không ghi sơ đồ trang (sitemap).',
    expect.stringMatching(new RegExp(`^Đã dựng 1[012]\\d trang trong … giây, đặt ở ${dir}/$`)),
    expect.stringMatching(/^Trang gồm \d+ tệp, .* MB; đặt được ở GitHub Pages, .*\.$/),
  ]);
});

test('a build that fails or is stopped says so and leaves the last good site as it was', async () => {
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

  expect(await stoppedBuild(site)).toBe(130);
  expect(contentsOf(site.outDir)).toEqual(before);
  await site.remove();
});

test('a build that was killed between taking the old site away and putting the new one there loses neither', async () => {
  const site = await copySite(await sharedSite('real'));
  const before = contentsOf(site.outDir);
  renameSync(site.outDir, `${site.outDir}-truoc`);

  const failed = await buildSite({ into: site, files: { 'reports/2020/10/hong.mdx': 'hỏng' } });
  expect(failed.exitCode).not.toBe(0);
  expect(failed.output).toContain('đã đặt lại bản tốt trước đó');
  expect(contentsOf(site.outDir)).toEqual(before);
  await site.remove();
});

test('of two builds at once the second waits, says so, and both leave one whole site', async () => {
  const site = await copySite(await sharedSite('real'));
  const [one, other] = await Promise.all([buildSite({ into: site }), buildSite({ into: site })]);
  expect([one.exitCode, other.exitCode], one.output + other.output).toEqual([0, 0]);
  const outputs = [one.output, other.output];
  expect(
    outputs.filter((output) => /Một lần dựng khác đang chạy \(tiến trình \d+\)/.test(output)),
  ).toHaveLength(1);
  expect(outputs.filter((output) => output.includes('Không có gì thay đổi'))).toHaveLength(1);
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

/** The exit code of a build that is stopped with Ctrl+C while pages are being made. */
function stoppedBuild({ contentDir, outDir }: BuiltSite): Promise<number | null> {
  rmSync(join(contentDir, 'reports/2020/10'), { recursive: true });
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { env });
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.includes('Đang dựng trang…')) child.kill('SIGINT');
  });
  return new Promise((resolve) => child.on('exit', resolve));
}
