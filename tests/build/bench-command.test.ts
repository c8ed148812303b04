import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['tests/bench/build.ts', ...args], { encoding: 'utf8' });

test('bench:build tells time, memory, pages and bytes of three builds', () => {
  const { status, stdout, stderr } = bench('--reports', '3');
  expect(status, stderr).toBe(0);
  for (const title of ['Dựng lần đầu', 'Dựng lại, không đổi gì', 'Dựng lại, đổi một bài']) {
    const told = stdout.slice(stdout.indexOf(title));
    expect(Number(/thời gian ([\d,]+) giây/.exec(told)![1]!.replace(',', '.'))).toBeGreaterThan(0.5);
    if (process.platform === 'linux') {
      expect(
        Number(/cao nhất \(mọi tiến trình\) ([\d,]+) GB/.exec(told)![1]!.replace(',', '.')),
      ).toBeGreaterThan(0.1);
    }
  }
  expect(stdout).toMatch(/\d+ trang, \d+ tệp, [\d,]+ MB; trang của một bài \(trung vị, brotli\) [\d.]+ byte/);
});

test('a number of reports that is none is refused', () => {
  const { status, stderr } = bench('--reports', 'nhiều');
  expect(status).toBe(2);
  expect(stderr).toContain('cần một số nguyên từ 1 trở lên');
});
