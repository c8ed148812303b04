import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, runNode, type BuiltSite } from '../support/build-site.ts';
import { findAll, readHtml, textOf } from '../support/html.ts';
import { unpack } from '../support/packed-copy.ts';
import { sharedSite } from '../support/shared-site.ts';

const work = mkdtempSync(join(tmpdir(), 'kho-tai-ve-'));
const offer = 'Tải cả kho về máy';
let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({
    files: { 'archive.yaml': 'name: Kho tư liệu Sông Lô\npack: true\n' },
    base: '/kho/',
  });
  expect(site.exitCode, site.output).toBe(0);
});
afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await site?.remove();
});

const offers = (folder: string) =>
  findAll(readHtml(join(folder, 'du-lieu/index.html')), (element) => textOf(element) === offer);

test('an archive that says so offers its copy, the very one that npm run pack makes', async () => {
  expect(offers(site.outDir).map(({ properties }) => properties.href)).toEqual([
    '/kho/tai-ve/kho-tu-lieu.zip',
  ]);
  const { output, exitCode } = await runNode(
    ['src/cli/pack.ts', '--out', join(work, 'kho.zip')],
    { CONTENT_DIR: site.contentDir, OUT_DIR: site.outDir, SITE_BASE: '/kho/' },
    process.cwd(),
  );
  expect(exitCode, output).toBe(0);
  const offered = readFileSync(join(site.outDir, 'tai-ve/kho-tu-lieu.zip'));
  expect(offered.equals(readFileSync(join(work, 'kho.zip')))).toBe(true);
});

test('the site with it is whole by its own list, and the copy does not offer itself', async () => {
  const { output, exitCode } = await runNode(['src/cli/verify.ts', site.outDir], {}, process.cwd());
  expect(exitCode, output).toBe(0);
  await unpack(join(site.outDir, 'tai-ve/kho-tu-lieu.zip'), work);
  const copy = join(work, 'kho-tu-lieu');
  expect(offers(copy)).toEqual([]);
  expect(existsSync(join(copy, 'tai-ve'))).toBe(false);
  expect(readFileSync(join(copy, 'DOC-TRUOC.txt'), 'utf8')).toMatch(/^Kho tư liệu Sông Lô\n=+\n/);
});

test('any other archive has neither the link nor the file', async () => {
  const { dir } = await sharedSite('real');
  expect(offers(dir)).toEqual([]);
  expect(existsSync(join(dir, 'tai-ve'))).toBe(false);
});
