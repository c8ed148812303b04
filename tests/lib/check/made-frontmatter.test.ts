import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { knownTo } from '../../../src/lib/authorities/authorities.ts';
import { readFrontmatter } from '../../../src/lib/check/frontmatter.ts';
import type { Problem } from '../../../src/lib/check/problem.ts';
import { reportSchema, type ReportFrontmatter } from '../../../src/lib/report/schema.ts';
import { readReportSource } from '../../../src/lib/report/source.ts';
import { madeFrontmatter, seeded } from '../../support/made-frontmatter.ts';
import { authorities, checkOne, goodBody } from './a-report.ts';

const random = seeded(20200921);
const texts = Array.from({ length: 2000 }, () => `---\n${madeFrontmatter(random)}---\n\n${goodBody}\n`);
const known = knownTo(authorities);

/** What the schema alone takes, and the authority files know; worked out without the code of the check. */
function accepted(text: string): ReportFrontmatter | undefined {
  const yaml = /^---\r?\n(.*?)(?:^|\r?\n)---\r?\n/ms.exec(text)![1]!;
  let data: unknown;
  try {
    data = parse(yaml, { logLevel: 'error', maxAliasCount: 20 });
  } catch {
    return undefined;
  }
  const { data: head } = reportSchema.safeParse(data ?? {});
  const indicators = (head?.statistics ?? []).flatMap(({ figures }) => figures.map((one) => one.indicator));
  const isKnown =
    head !== undefined &&
    known.districts.has(head.district) &&
    head.documents.every((id) => known.documents.has(id)) &&
    indicators.every((id) => id === undefined || known.indicators.has(id));
  return isKnown ? head : undefined;
}

const readings = texts.map((text) => ({
  text,
  ...readFrontmatter(readReportSource('bai.mdx', text), authorities),
}));

test('two thousand declarations: the build takes exactly those without an error in the check', () => {
  const hasError = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');
  const differ = readings.filter(
    ({ text, frontmatter, problems }) =>
      hasError(problems) !== (frontmatter === undefined) || !isDeepStrictEqual(frontmatter, accepted(text)),
  );
  expect(differ).toEqual([]);
  const taken = readings.flatMap(({ frontmatter }) => frontmatter ?? []);
  expect(taken.length).toBeGreaterThan(texts.length / 6);
  expect(taken.length).toBeLessThan((texts.length * 2) / 3);
  // The collection of the site reads what was taken once more.
  expect(taken.filter((head) => !isDeepStrictEqual(reportSchema.parse(head), head))).toEqual([]);
});

test('every problem is told in Vietnamese, in a place that there is, once', () => {
  const english = /Invalid|Unrecognized|expected|\[object|\bundefined\b/;
  for (const { text, problems } of readings) {
    const lines = text.split('\n');
    const told = problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
    const astray = problems.filter(
      ({ line, column, message, advice }) =>
        column > lines[line - 1]!.length + 1 || english.test(`${message}\n${advice}`),
    );
    if (astray.length > 0 || new Set(told).size < told.length) expect({ text, told }).toBeUndefined();
  }
});

test('the whole check reads them without falling over', () => {
  for (const text of texts.slice(0, 1500)) checkOne(text);
});
