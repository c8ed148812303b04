import { expect, test } from 'vitest';
import { problem, sortProblems } from '../../../src/lib/check/problem.ts';

test('problems are told by file, then by line, column and code', () => {
  const at = (file: string, line: number, column: number, code: 'ban-nhap' | 'de-trong' = 'ban-nhap') =>
    problem(code, { file, line, column }, 'Sai.', 'Hãy sửa.');
  const right = [
    at('a.mdx', 2, 10),
    at('a.mdx', 10, 1),
    at('a.mdx', 10, 2, 'ban-nhap'),
    at('a.mdx', 10, 2, 'de-trong'),
    at('a.mdx', 10, 11),
    at('b.mdx', 1, 1),
    at('c.mdx', 1, 1),
  ];
  const mixed = [4, 6, 0, 3, 5, 2, 1].map((index) => right[index]!);
  expect(sortProblems(mixed)).toEqual(right);
  expect(sortProblems(mixed.toReversed())).toEqual(right);
  expect(mixed[0]).toBe(right[4]);
});
