import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const text = 'Khai trừ 3 đảng viên 😀, kết nạp hơn 146 đảng viên.';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-so-lieu-'));
  // As some editors save it: with a mark at the head and letters taken apart.
  writeFileSync(join(folder, 'a.txt'), `\uFEFF${text.normalize('NFD')}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function evaluate(): Record<string, unknown> {
  const printed = execFileSync(process.execPath, ['tests/eval/figures.ts', folder, '--json'], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Record<string, unknown>;
}

test('without labels predictions alone are printed, with offsets of the NFC text', () => {
  const printed = evaluate();
  expect(Object.keys(printed)).toEqual(['predictions']);
  const [first, second] = (printed.predictions as Record<string, { quote: string; offset: number }[]>)[
    'a.txt'
  ]!;
  expect(first).toEqual({ quote: '3 đảng viên', offset: 9, value: 3, unit: 'đảng viên', qualifier: 'exact' });
  expect(second).toMatchObject({ quote: 'hơn 146 đảng viên', value: 146, qualifier: 'hơn' });
  for (const { quote, offset } of [first!, second!])
    expect(text.normalize('NFC').slice(offset, offset + quote.length)).toBe(quote);
});

test('with labels the measures are printed beside them', () => {
  const figure = { quote: '3 đảng viên', offset: 9, value: 3, unit: 'đảng viên', qualifier: 'exact' };
  const missed = { quote: '😀', offset: 21, value: 5, unit: 'xã', qualifier: 'exact' };
  writeFileSync(join(folder, 'a.gold.json'), JSON.stringify({ figures: [figure, missed], nonfigures: [] }));
  expect(evaluate()).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, unit: 1, qualifier: 1 });
});
