import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, runNode, type BuiltSite } from '../support/build-site.ts';
import { findAll, readHtml, textOf } from '../support/html.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(() => site?.remove());

const list = () => join(site.contentDir, 'releases.yaml');
const release = () =>
  runNode(
    ['src/cli/release.ts'],
    { CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir, TZ: 'Asia/Ho_Chi_Minh' },
    process.cwd(),
  );
const releasesOn = () => {
  const page = readHtml(join(site.outDir, 'du-lieu/index.html'));
  const [heading] = findAll(page, ({ properties }) => properties.id === 'ban-phat-hanh');
  const codes = findAll(page, ({ tagName }) => tagName === 'code').map(textOf);
  return heading ? codes.filter((code) => /^[0-9a-f]{64}$/.test(code)) : undefined;
};

describe('npm run release', () => {
  let checksum = '';

  test('a build alone writes no list, and the page tells of none', () => {
    expect(existsSync(list())).toBe(false);
    expect(releasesOn()).toBeUndefined();
  });

  test('writes down the archive as it stands: the day, how many reports, the checksum of its checksums', async () => {
    checksum = createHash('sha256')
      .update(readFileSync(join(site.outDir, 'SHA256SUMS')))
      .digest('hex');
    const { output, exitCode } = await release();
    expect(exitCode, output).toBe(0);
    expect(output).toContain(`1 bài, mã ${checksum}`);
    expect(readFileSync(list(), 'utf8')).toMatch(
      new RegExp(`^# .+\\n- date: \\d{4}-\\d\\d-\\d\\d\\n  reports: 1\\n  checksum: ${checksum}\\n$`),
    );
  });

  test('a second one on the same day is refused, and says how to do it over', async () => {
    const before = readFileSync(list(), 'utf8');
    const { output, exitCode } = await release();
    expect(exitCode).toBe(1);
    expect(output).toContain('mỗi ngày chỉ ghi một bản');
    expect(readFileSync(list(), 'utf8')).toBe(before);
  });

  test('the next build lists it and leaves the list alone; the one after a day has both, and what was written stays', async () => {
    const earlier = `# Của kho Sông Lô\n- date: 2021-05-01\n  reports: 1\n  checksum: ${'0a'.repeat(32)}\n`;
    writeFileSync(list(), earlier);
    const { output, exitCode } = await release();
    expect(exitCode, output).toBe(0);
    const [, second] = /mã ([0-9a-f]{64})/.exec(output)!;
    const written = readFileSync(list(), 'utf8');
    expect(written.startsWith(earlier)).toBe(true);
    expect(releasesOn()).toEqual(['0a'.repeat(32)]);

    const built = await buildSite({ into: site });
    expect(built.exitCode, built.output).toBe(0);
    expect(releasesOn()).toEqual([second, '0a'.repeat(32)]);
    expect(readFileSync(list(), 'utf8')).toBe(written);
  });

  test('a list with a fault in it is told, by file and line, and not written to', async () => {
    const faulty = '- date: 01/05/2021\n  reports: 1\n  checksum: abc\n';
    writeFileSync(list(), faulty);
    const { output, exitCode } = await release();
    expect(exitCode).toBe(1);
    expect(output).toContain('releases.yaml:1:9  ngay-khong-hop-le');
    expect(output).toContain('releases.yaml:3:13  sai-kieu');
    expect(readFileSync(list(), 'utf8')).toBe(faulty);
    const built = await buildSite({ into: site });
    expect(built.exitCode).toBe(1);
    expect(built.output).toContain('releases.yaml:1:9  ngay-khong-hop-le');
  });
});
