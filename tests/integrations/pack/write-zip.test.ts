import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeZip } from '../../../src/integrations/pack/write-zip.ts';

const work = mkdtempSync(join(tmpdir(), 'kho-zip-'));
const files = { 'index.html': '<p>Đảng bộ huyện Sông Lô</p>', '2020/09/bài.txt': 'Nguyên văn.' };
const zone = process.env.TZ;

beforeAll(() => {
  mkdirSync(join(work, '2020/09'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(work, path), text);
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const packed = async (name: string, paths: string[]) => {
  await writeZip(join(work, name), work, paths, 'kho-tu-lieu', '2020-09-21');
  return readFileSync(join(work, name));
};

describe('a packed copy', () => {
  test('is the same byte for byte, whatever order its files are told in and wherever its clock stands', async () => {
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const here = await packed('a.zip', Object.keys(files));
    process.env.TZ = 'America/Los_Angeles';
    expect((await packed('b.zip', Object.keys(files).reverse())).equals(here)).toBe(true);
  });

  test('holds every file as it is, under the day of its newest report', async () => {
    const zip = await JSZip.loadAsync(await packed('c.zip', Object.keys(files)));
    expect(Object.keys(zip.files).sort()).toEqual(
      Object.keys(files)
        .map((path) => `kho-tu-lieu/${path}`)
        .sort(),
    );
    for (const [path, text] of Object.entries(files)) {
      const entry = zip.file(`kho-tu-lieu/${path}`)!;
      expect(await entry.async('string')).toBe(text);
      expect(entry.date.toISOString()).toBe('2020-09-21T00:00:00.000Z');
    }
  });

  test('a file that cannot be read ends it: a copy that lacks one would look whole', async () => {
    await expect(packed('d.zip', [...Object.keys(files), 'khong-co.html'])).rejects.toThrow('ENOENT');
  });
});
