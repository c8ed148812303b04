import { describe, expect, test } from 'vitest';
import { writeHostHeaders } from '../../../src/lib/publish/host-headers.ts';

const root = ['2020', 'huyen', 'nhung', 'tep']
  .map((name) => ({ name, isFolder: true }))
  .concat(['index.html', 'favicon.svg', 'SHA256SUMS'].map((name) => ({ name, isFolder: false })));
const closed = "default-src 'none'; frame-ancestors 'none'";

/** The policies of the rules that fit a path, as hosts read them. */
function policiesOf(text: string, path: string): string[] {
  const rules = [...text.matchAll(/^(\/\S*)\n((?: +.*\n)*)/gm)];
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);
  return rules
    .filter(([, rule = '']) => fits(rule))
    .flatMap(([, , lines = '']) =>
      [...lines.matchAll(/Content-Security-Policy: (.*)/g)].map(([, said]) => said!),
    );
}

test('where nothing may be framed, one rule is for all', () => {
  expect(writeHostHeaders('/kho/', root, closed, undefined)).toBe(
    `/kho/*\n  Content-Security-Policy: ${closed}\n  X-Content-Type-Options: nosniff\n`,
  );
});

describe.each(['/', '/kho/'])('below %s', (base) => {
  const text = writeHostHeaders(base, root, closed, "default-src 'none'");

  test.each(['', '2020/09/21/bai/', 'huyen/', 'index.html', 'favicon.svg', 'tep/a.js'])(
    'no other site may frame /%s',
    (path) => {
      expect(policiesOf(text, base + path)).toEqual([closed]);
    },
  );

  test('what is made for frames may be framed: one rule says its policy, and it is not that of others', () => {
    expect(policiesOf(text, `${base}nhung/dang-vien-ket-nap/`)).toEqual(["default-src 'none'"]);
  });

  test('the types of files are sure everywhere', () => {
    expect(text.endsWith(`\n${base}*\n  X-Content-Type-Options: nosniff\n`)).toBe(true);
  });
});

test('an archive of a century has no more rules than hosts take, and each of its years is closed', () => {
  const years = Array.from({ length: 97 }, (_, at) => ({ name: String(1930 + at), isFolder: true }));
  const text = writeHostHeaders('/kho/', [...years, ...root.slice(1)], closed, "default-src 'none'");
  expect(text.match(/^\//gm)!.length).toBeLessThanOrEqual(100);
  for (const year of [1930, 1999, 2000, 2026])
    expect(policiesOf(text, `/kho/${year}/09/21/bai/`)).toEqual([closed]);
  expect(policiesOf(text, '/kho/nhung/dang-vien-ket-nap/')).toEqual(["default-src 'none'"]);
});
