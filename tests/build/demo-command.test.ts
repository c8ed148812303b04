import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-minh-hoa-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function demo(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/demo.ts', ...args], { encoding: 'utf8' });
  return { status, stderr };
}

describe('npm run demo', () => {
  test('makes as many reports as asked for, marked as made up, in a folder of its own', async () => {
    expect(demo('--reports', '12', '--out', folder)).toEqual({ status: 0, stderr: '' });
    const files = await readdir(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.mdx'))).toHaveLength(12);
    expect(await readFile(join(folder, 'archive.yaml'), 'utf8')).toContain('Dữ liệu minh họa');
    expect(demo('--reports', '3', '--out', folder).status).toBe(0);
    const again = await readdir(folder, { recursive: true, encoding: 'utf8' });
    expect(again.filter((name) => name.endsWith('.mdx'))).toHaveLength(3);
  });

  test('never writes into content/, nor over anything else', async () => {
    const before = await readdir('content', { recursive: true });
    for (const out of ['content', './content/reports', 'content/minh-hoa']) {
      const { status, stderr } = demo('--reports', '2', '--out', out);
      expect(status).toBe(1);
      expect(stderr).toContain('không bao giờ được ghi vào content/');
    }
    expect(await readdir('content', { recursive: true })).toEqual(before);
    await writeFile(join(folder, 'bai.mdx'), 'Bài thật');
    const { status, stderr } = demo('--reports', '2', '--out', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('đang có nội dung khác');
    expect(await readdir(folder)).toEqual(['bai.mdx']);
  });
});
