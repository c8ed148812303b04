import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plotGrowth } from '../bench/plot.ts';
import { stageTimes } from '../bench/stage-times.ts';
import { growthExponent, summarise } from '../bench/summary.ts';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['tests/bench/build.ts', ...args], { encoding: 'utf8' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kho-thu-do-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)![1]!.replace(',', '.'));

test('bench:build tells time, processor, memory, stages and bytes', () => {
  const { status, stdout, stderr } = bench('--reports', '3', '--runs', '1');
  expect(status, stderr).toBe(0);
  for (const title of ['Dựng lần đầu', 'Dựng lại, không đổi gì', 'Dựng lại, đổi một bài']) {
    const told = stdout.slice(stdout.indexOf(title));
    const seconds = numberIn(told, /thời gian ([\d,]+) giây/);
    expect(seconds).toBeGreaterThan(0);
    const [, stages = ''] = /các chặng: (.*)/.exec(told)!;
    const times = [...stages.matchAll(/ ([\d,]+) giây/g)].map(([, time]) => Number(time!.replace(',', '.')));
    expect(times.length).toBe(7);
    // Some of it is done side by side, and all of it is in some stage, but for rounding.
    expect(times.reduce((sum, time) => sum + time, 0)).toBeGreaterThan(seconds - 0.5);
    if (process.platform === 'linux') {
      expect(numberIn(told, /cao nhất \(mọi tiến trình\) ([\d,]+) GB/)).toBeGreaterThan(0);
      expect(numberIn(told, /bộ xử lý: chương trình ([\d,]+) giây/)).toBeGreaterThan(0);
    }
  }
  expect(stdout).toMatch(
    /\d+ trang, \d+ tệp, [\d,]+ MB \(.*\); trang của một bài \(trung vị, brotli\) [\d.]+ byte/,
  );
  expect(stdout).toMatch(/trang bài: 3 tệp, /);
  expect(stdout).toContain('đặt được ở GitHub Pages');
});

test('a number of reports that is none, and a drawing of one point, are refused', () => {
  const { status, stderr } = bench('--reports', 'nhiều');
  expect(status).toBe(2);
  expect(stderr).toContain('cần một số nguyên từ 1 trở lên');
  expect(bench('--reports', '3', '--plot', join(folder, 'x.svg')).status).toBe(2);
});

describe('what several runs come to', () => {
  test('the middle one, or the mean of the middle two, and the range', () => {
    expect(summarise([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(summarise([4, 1, undefined, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
    expect(summarise([undefined])).toBeUndefined();
  });

  test('in step with the archive is 1, with its square 2, not at all 0', () => {
    const points = (value: (size: number) => number) =>
      [1000, 5000, 10_000].map((size) => ({ size, value: value(size) }));
    expect(growthExponent(points((size) => size / 7))).toBeCloseTo(1);
    expect(growthExponent(points((size) => size ** 2))).toBeCloseTo(2);
    expect(growthExponent(points(() => 12))).toBeCloseTo(0);
  });

  test('the drawing holds every point, what it is, and its exponent', () => {
    const points = [
      { size: 1000, value: 25.4 },
      { size: 10_000, value: 254 },
    ];
    const drawn = plotGrowth(
      [{ title: 'Thời gian', unit: 'giây', series: [{ name: 'cả < kho', points }] }],
      'Lớn lên',
    );
    for (const word of [
      'Lớn lên',
      'Thời gian (giây)',
      '1.000 bài',
      '10.000 bài',
      '25,4',
      'cả &lt; kho: số mũ 1<',
    ])
      expect(drawn).toContain(word);
  });

  test('time in which two stages are under way is of both, and no stage’s time is of the rest', () => {
    const file = join(folder, 'chang.json');
    writeFileSync(
      file,
      JSON.stringify([
        { stage: 'render', from: 3000, to: 7000 },
        { stage: 'check', from: 1000, to: 2000 },
        { stage: 'index', from: 5000, to: 8000 },
        { stage: 'index', from: 6000, to: 6500 },
      ]),
    );
    const times = stageTimes(file, { began: 500, seconds: 9 });
    expect(times).toMatchObject({ check: 1, render: 4, index: 3.5, load: 0, rest: 3 });
  });
});
