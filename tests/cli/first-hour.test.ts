import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check, makeNew, putReportsIn, toldAnswer } from '../support/first-hour.ts';

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kho-gio-dau-'));
  folder = join(parent, 'kho');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test('a keeper’s first hour goes as the guide says: a new archive, a place, three reports without a fault', async () => {
  expect((await makeNew(folder)).exitCode).toBe(0);
  const put = await putReportsIn(folder);
  expect(put).toEqual({ exitCode: 0, output: expect.stringContaining('Đã nhập 3 bài') });
  const { exitCode, output } = await check(folder);
  expect(exitCode).toBe(0);
  expect(output).toContain(await toldAnswer('Đã kiểm tra'));
});

test('the questions are those that the guide shows', async () => {
  const asked = (await toldAnswer('Tên kho:')).split('\n').filter(Boolean);
  const command = await readFile('src/cli/new.ts', 'utf8');
  expect(asked).toHaveLength(5);
  for (const line of asked) expect(command).toContain(`'${line.slice(0, line.indexOf(':'))}'`);
});
