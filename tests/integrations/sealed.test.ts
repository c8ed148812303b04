import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readSealed, writeSealed } from '../../src/content-loader/sealed.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-dem-'));
const file = join(folder, 'dem/a.json');
const content = '{"title":"Đảng bộ huyện Sông Lô"}';

beforeEach(() => writeSealed(file, content));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file of a cache', () => {
  test('is read as it was written, an empty one too', () => {
    expect(readSealed(file)!.toString()).toBe(content);
    writeSealed(file, '');
    expect(readSealed(file)!.length).toBe(0);
  });

  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['empty', () => ''],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['with one letter changed', (bytes) => bytes.toString('latin1').replace('title', 'tit1e')],
    ['of somebody else', () => '{"title":"Đảng bộ huyện Lập Thạch, tỉnh Vĩnh Phúc, nhiệm kỳ 2015–2020"}'],
  ])('%s is as none, and is written anew', (_, damage) => {
    writeFileSync(file, damage(readFileSync(file)));
    expect(readSealed(file)).toBeUndefined();
    writeSealed(file, content);
    expect(readSealed(file)!.toString()).toBe(content);
  });

  test('in whose place a folder lies is as none, and is written anew', () => {
    rmSync(file);
    mkdirSync(join(file, 'trong'), { recursive: true });
    expect(readSealed(file)).toBeUndefined();
    writeSealed(file, content);
    expect(readSealed(file)!.toString()).toBe(content);
  });
});
