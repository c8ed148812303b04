import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCodes } from '../../../src/lib/check/codes.ts';

const guide = readFileSync('content/guide/ma-loi.mdx', 'utf8');
const sections = [...guide.matchAll(/^### (\S+)\n\n(.+)/gm)];

test('every code has its section in the guide, and the guide has no other', () => {
  expect(sections.map((section) => section[1]).sort()).toEqual(Object.keys(problemCodes).sort());
});

test('every section says something', () => {
  for (const [, code, words] of sections) expect([code, words!.length > 30]).toEqual([code, true]);
});

test('a code is what it is called in an address: lower case, without marks', () => {
  for (const code of Object.keys(problemCodes)) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
