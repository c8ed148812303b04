import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { curateFigures } from '../../../src/lib/figures/curate.ts';
import { demoNotice, makeDemoArchive, type DemoFile } from '../../../src/lib/demo/archive.ts';
import { buildPlaces, existedOn, provincesToday } from '../../../src/lib/authorities/places/places.ts';
import { districtSchema } from '../../../src/lib/authorities/places/schema.ts';
import { reportSchema } from '../../../src/lib/report/schema.ts';
import { readReportSource } from '../../../src/lib/report/source.ts';
import { slugify } from '../../../src/lib/vietnamese/slug.ts';

const files = [...makeDemoArchive(120, 7)];
const reports = files.filter(({ path }) => path.startsWith('reports/'));
const read = ({ text }: DemoFile) => {
  const { data, body } = readReportSource('', text);
  return { frontmatter: reportSchema.parse(data), body };
};
const parsed = reports.map(read);

describe('the demonstration archive', () => {
  test('says on every page that nothing in it is real', () => {
    expect(files.find(({ path }) => path === 'archive.yaml')!.text).toContain(demoNotice);
    expect(demoNotice).toContain('Dữ liệu minh họa');
  });

  test('is the same for the same seed, and another for another', () => {
    expect([...makeDemoArchive(20, 7)]).toEqual([...makeDemoArchive(20, 7)]);
    expect([...makeDemoArchive(20, 8)]).not.toEqual([...makeDemoArchive(20, 7)]);
  });

  test('has as many reports as asked for, each at an address of its own', () => {
    expect(reports).toHaveLength(120);
    expect(new Set(reports.map(({ path }) => path)).size).toBe(120);
  });

  test('every report stands in the folder of its date under the slug of its title', () => {
    for (const [index, { frontmatter }] of parsed.entries()) {
      const { date, title } = frontmatter;
      expect(reports[index]!.path).toBe(
        `reports/${date.slice(0, 4)}/${date.slice(5, 7)}/${slugify(title)}.mdx`,
      );
    }
  });

  test('every template is filled: no brace, no bracket is left', () => {
    for (const file of reports) expect(file.text).not.toMatch(/[{}~]|\[\[|\]\]/);
  });

  test('every curated figure is found in its report', () => {
    const curated = parsed.filter(({ frontmatter }) => frontmatter.statistics);
    expect(curated.length).toBeGreaterThan(50);
    for (const { frontmatter, body } of curated) {
      const plain = body.replace(/^## /gm, '');
      expect(curateFigures(frontmatter.statistics!, plain).problems).toEqual([]);
    }
  });

  test('some reports have been reviewed no further than half', () => {
    const states = parsed.map(({ frontmatter }) =>
      (frontmatter.statistics ?? []).flatMap(({ figures }) => figures.map(({ state }) => state)),
    );
    const half = states.filter((of) => of.includes('automatic') && of.includes('reviewed'));
    expect(half.length).toBeGreaterThan(5);
  });

  test('some reports leave their figures to be extracted', () => {
    expect(parsed.filter(({ frontmatter }) => !frontmatter.statistics).length).toBeGreaterThan(16);
  });

  test('every place ended after its last report, and lies today in the province that two became', () => {
    const yaml = parse(files.find(({ path }) => path === 'districts.yaml')!.text) as unknown[];
    const places = buildPlaces(yaml.map((entry) => districtSchema.parse(entry)));
    for (const { frontmatter } of parsed) {
      const place = places.byId.get(frontmatter.district)!;
      expect(existedOn(place, frontmatter.date)).toBe(true);
      expect(provincesToday(places, place).map(({ id }) => id)).toEqual(['tinh-mau']);
    }
    expect(new Set([...places.byId.values()].map(({ parent }) => parent))).toContain('tinh-vi-du');
  });

  test('places have letters for names', () => {
    for (const { frontmatter } of parsed) expect(frontmatter.district).toMatch(/^minh-hoa-[a-z]$/);
  });
});
