import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '../../src/content-loader/entry-lines.ts';
import { readArchive } from '../../src/content-loader/read-archive.ts';
import { ReportCache } from '../../src/content-loader/report-cache.ts';
import { walk } from '../../src/content-loader/walk.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'kho-dem-hong-'));
afterAll(() => rmSync(cacheDir, { recursive: true }));

const read = () =>
  readArchive({
    contentDir: resolve('content'),
    root: pathToFileURL(`${resolve('.')}/`),
    cacheDir,
    base: '/',
  });
/** All that pages and the search are made of. */
const kept = () =>
  readEntries(cacheDir).map((entry) => [entry, new ReportCache(cacheDir).read(entry.digest)]);

let sound: { reading: unknown; kept: unknown };
beforeAll(async () => {
  const reading = await read();
  sound = { reading, kept: kept() };
});

test.each<[string, (bytes: Buffer) => Buffer | string]>([
  ['emptied', () => ''],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['those of something else', () => '[["x",{"key":"y"}]]\nnull\n'],
  // What is still well formed would be published.
  [
    'changed by a letter',
    (bytes) => Buffer.from(bytes.toString('latin1').replace('song-lo', 'song-la'), 'latin1'),
  ],
])('an archive is read the same where the files of its cache are %s', async (_, damage) => {
  const files = walk(cacheDir).filter(({ kind }) => kind === 'file');
  expect(files.length).toBeGreaterThan(2);
  for (const { path } of files) writeFileSync(path, damage(readFileSync(path)));
  expect({ reading: await read(), kept: kept() }).toEqual(sound);
});
