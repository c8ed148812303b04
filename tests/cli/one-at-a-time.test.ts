import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../src/cli/one-at-a-time.ts';

let folder: string;
let lock: string;
const locks = resolve('.cache/khoa');

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  folder = mkdtempSync(join(tmpdir(), 'kho-khoa-'));
  mkdirSync(locks, { recursive: true });
  const before = new Set(readdirSync(locks, { withFileTypes: true }).map(({ name }) => name));
  const [name] = await oneAtATime([folder], async () => readdirSync(locks).filter((one) => !before.has(one)));
  lock = join(locks, name!);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of [folder, lock]) rmSync(one, { recursive: true, force: true });
});

describe('what a stopped build left', () => {
  test.each([
    ['nothing in it', () => writeFileSync(lock, '')],
    ['words of somebody', () => writeFileSync(lock, 'xin chào')],
    ['a folder', () => mkdirSync(lock)],
    [
      'the number of a process that is another program’s since',
      () => writeFileSync(lock, String(process.ppid)),
    ],
  ])('%s: the next build does not wait for ever', async (_, leave) => {
    leave();
    await expect(oneAtATime([folder], async () => 'built', { look: 2, sign: 1000 })).resolves.toBe('built');
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('Một lần dựng khác đang chạy'));
  });
});

test('a build that goes on for long shows it, and is waited for', async () => {
  const order: string[] = [];
  const first = oneAtATime(
    [folder],
    async () => {
      await pause(2500);
      order.push('first');
    },
    { look: 1, sign: 20 },
  );
  const second = oneAtATime([folder], async () => void order.push('second'), { look: 2, sign: 20 });
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});
