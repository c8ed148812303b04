import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';

const said = 'Không có gì thay đổi từ lần dựng trước';

test('a site is left as it is while nothing changed, and built again where anything did', async () => {
  const site = await buildSite();
  expect(site.exitCode, site.output).toBe(0);
  expect(site.output).not.toContain(said);
  const home = join(site.outDir, 'index.html');
  const words = readFileSync(home, 'utf8');
  const { ino } = statSync(home);

  const again = await buildSite({ into: site });
  expect(again.exitCode).toBe(0);
  expect(again.output).toContain(said);
  expect(statSync(home).ino).toBe(ino);

  // The same length and the same time as before: only the bytes tell.
  const { atime, mtime } = statSync(home);
  writeFileSync(home, words.replace('Kho', 'Kha'));
  utimesSync(home, atime, mtime);
  const repaired = await buildSite({ into: site });
  expect(repaired.output).not.toContain(said);
  expect(readFileSync(home, 'utf8')).toBe(words);

  const stranger = join(site.outDir, 'la.html');
  writeFileSync(stranger, 'lạ');
  const cleared = await buildSite({ into: site });
  expect(cleared.output).not.toContain(said);
  expect(existsSync(stranger)).toBe(false);

  const changed = await buildSite({
    into: site,
    files: { 'archive.yaml': 'notice: Kho này đang được soạn.\n' },
  });
  expect(changed.output).not.toContain(said);
  expect(readFileSync(home, 'utf8')).toContain('Kho này đang được soạn.');

  // A build that fails proves nothing of the site that it leaves.
  const broken = await buildSite({ into: site, files: { 'reports/2020/10/hong.mdx': 'hỏng' } });
  expect(broken.exitCode).toBe(1);
  const mended = await buildSite({ into: site, without: ['reports/2020/10'] });
  expect(mended.exitCode).toBe(0);
  expect(mended.output).not.toContain(said);
  await site.remove();
});
