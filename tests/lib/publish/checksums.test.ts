import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readChecksums, writeChecksums } from '../../../src/lib/publish/checksums.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('SHA256SUMS', () => {
  const dir = mkdtempSync(join(tmpdir(), 'kho-sums-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('is sorted by path', () => {
    const sums = writeChecksums([
      { path: 'b.html', sha256: 'bb' },
      { path: 'a/index.html', sha256: 'aa' },
    ]);
    expect(sums).toBe('aa  a/index.html\nbb  b.html\n');
  });

  test('is read back as it was written, strange names too', () => {
    const names = ['bài viết.json', 'a\\b.txt', 'a\\\\nb.txt', ' đầu.txt', 'dòng\nmới.txt', 'a\rb'];
    const files = names.map((path) => ({ path, sha256: sha256(path) }));
    const { sums, unread } = readChecksums(writeChecksums(files));
    expect(unread).toBe(0);
    expect([...sums].sort()).toEqual(files.map(({ path, sha256: sum }) => [path, sum]).sort());
  });

  test('is read as other programs write it; lines that say nothing are counted', () => {
    const digest = sha256('a');
    const text = `${digest.toUpperCase()} *a b.txt\r\n${digest}  c.txt\r\n\r\n${digest.slice(1)}  d.txt\n# e.txt`;
    expect(readChecksums(text)).toEqual({
      sums: new Map([
        ['a b.txt', digest],
        ['c.txt', digest],
      ]),
      unread: 2,
    });
  });

  test.runIf(process.platform === 'linux')('is what sha256sum reads, strange names too', () => {
    const names = ['bài viết.json', 'a\\b.txt', ' đầu.txt', 'dòng\nmới.txt'];
    for (const name of names) writeFileSync(join(dir, name), name);
    writeFileSync(
      join(dir, 'SHA256SUMS'),
      writeChecksums(names.map((path) => ({ path, sha256: sha256(path) }))),
    );
    expect(() => execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: dir })).not.toThrow();
  });
});
