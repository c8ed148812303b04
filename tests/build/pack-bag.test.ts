import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bagProblems } from '../support/bagit.ts';
import { runNode } from '../support/build-site.ts';
import { dataPackageProblems } from '../support/data-package.ts';
import { unpack } from '../support/packed-copy.ts';
import { sharedSite } from '../support/shared-site.ts';

const site = await sharedSite('demo');
const work = mkdtempSync(join(tmpdir(), 'kho-tui-'));
const bag = join(work, 'kho-huyen-bag');
const data = join(bag, 'data');

const isInstalled = (command: string) => spawnSync(command, ['--help']).status === 0;

beforeAll(async () => {
  const { output, exitCode } = await runNode(
    ['src/cli/pack.ts', '--bag', '--out', `${bag}.zip`],
    { CONTENT_DIR: site.contentDir, OUT_DIR: site.dir, SITE_BASE: site.base },
    process.cwd(),
  );
  expect(exitCode, output).toBe(0);
  expect(output).toContain('bấm đúp vào data/index.html');
  await unpack(`${bag}.zip`, work);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('npm run pack -- --bag', () => {
  test('makes a valid bag', () => {
    expect(bagProblems(bag)).toEqual([]);
  });

  // GNU's checker and the Library of Congress's `bagit.py` know nothing of this code; a machine may lack either.
  test.skipIf(!isInstalled('sha512sum'))('is whole to sha512sum', () => {
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
      const { status, stderr } = spawnSync('sha512sum', ['--check', '--strict', '--quiet', manifest], {
        cwd: bag,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    }
  });

  test.skipIf(!isInstalled('bagit.py'))('is valid to bagit.py', () => {
    const { status, stderr } = spawnSync('bagit.py', ['--validate', bag], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  });

  test('holds the copy that opens, and the sources as they are', () => {
    expect(readFileSync(join(data, 'index.html'), 'utf8')).toContain('<script src="tep/ban-sao.js">');
    for (const [copied, source] of [
      ['content/archive.yaml', join(site.contentDir, 'archive.yaml')],
      ['content/guide/doc-va-tra-cuu.mdx', 'content/guide/doc-va-tra-cuu.mdx'],
      ['src/cli/pack.ts', 'src/cli/pack.ts'],
      ['package-lock.json', 'package-lock.json'],
    ] as const) {
      expect(readFileSync(join(data, 'nguon', copied)).equals(readFileSync(source)), copied).toBe(true);
    }
    expect(existsSync(join(data, 'nguon/.env'))).toBe(false);
  });

  test('npm run verify finds it whole, and names what was damaged', async () => {
    const verify = (place: string) => runNode(['src/cli/verify.ts', place], {}, process.cwd());
    for (const place of [`${bag}.zip`, bag]) {
      const { output, exitCode } = await verify(place);
      expect(exitCode, output).toBe(0);
    }
    const hidden = join(work, 'feed.xml');
    const page = readFileSync(join(data, 'index.html'));
    appendFileSync(join(data, 'index.html'), ' ');
    renameSync(join(data, 'feed.xml'), hidden);
    writeFileSync(join(data, 'la.html'), 'lạ');
    const { output, exitCode } = await verify(bag);
    expect(exitCode).toBe(1);
    expect(output.trim().split('\n').sort()).toEqual(
      [
        '3 tệp không đúng: hãy chép lại từ bản gốc.',
        'khác  data/index.html',
        'thiếu data/feed.xml',
        'thừa  data/la.html',
      ].sort(),
    );
    expect(bagProblems(bag)).toHaveLength(4);
    writeFileSync(join(data, 'index.html'), page);
    renameSync(hidden, join(data, 'feed.xml'));
    rmSync(join(data, 'la.html'));
  });
});

describe('what describes the data', () => {
  test('datapackage.json fits every file and every row', () => {
    expect(dataPackageProblems(data)).toEqual([]);
    const { resources } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual([
      'du-lieu/bai-viet.json',
      'du-lieu/van-kien.json',
      'du-lieu/so-lieu.csv',
      'du-lieu/so-lieu.json',
    ]);
  });

  test('ro-crate-metadata.json names the archive, its data and every report, each of which is there', () => {
    const { '@graph': graph } = JSON.parse(readFileSync(join(data, 'ro-crate-metadata.json'), 'utf8')) as {
      '@graph': ({ '@id': string; '@type': string | string[] } & Record<string, unknown>)[];
    };
    const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
    expect(byId.size).toBe(graph.length);
    expect(byId.get('ro-crate-metadata.json')).toMatchObject({ about: { '@id': './' } });
    const root = byId.get('./')!;
    for (const key of ['name', 'description', 'datePublished', 'license', 'publisher'])
      expect(root, key).toHaveProperty(key);
    const references = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g);
    for (const [, id] of references) expect(byId.has(id!) || id!.startsWith('https:'), id).toBe(true);
    const parts = (root.hasPart as { '@id': string }[]).map((part) => part['@id']);
    for (const part of parts) expect(existsSync(join(data, part)), part).toBe(true);
    const { reports } = JSON.parse(readFileSync(join(data, 'du-lieu/bai-viet.json'), 'utf8'));
    const told = graph.filter(({ '@type': type }) => type.includes('Article'));
    expect(told.map(({ name }) => name)).toEqual(reports.map(({ title }: { title: string }) => title));
    expect(told).toHaveLength(45);
  });
});
