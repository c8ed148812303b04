import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportFields } from '../../../src/lib/check/frontmatter-fields.ts';
import { reportJsonSchema } from '../../../src/lib/check/json-schema.ts';
import { reportSchema } from '../../../src/lib/report/schema.ts';
import { authorities } from './a-report.ts';

describe('the schema that editors read', () => {
  test('has the keys that the site reads, and the check knows the same', () => {
    const keys = Object.keys(reportSchema.shape).sort();
    expect(Object.keys(reportFields).sort()).toEqual(keys);
    const { properties } = reportJsonSchema() as { properties: Record<string, unknown> };
    expect(Object.keys(properties).sort()).toEqual(keys);
  });

  test('knows the districts of the archive', () => {
    const { properties } = reportJsonSchema(authorities) as unknown as {
      properties: { district: { enum: string[] } };
    };
    expect(properties.district.enum).toEqual(['lap-thach', 'song-lo']);
  });

  test('explains every top-level key', () => {
    expect(Object.entries(reportFields).filter(([key, field]) => !field.about && key !== 'subjects')).toEqual(
      [],
    );
  });

  test('is the file that the editors’ settings name', () => {
    const kept = JSON.parse(readFileSync('public/schema/bai-viet.json', 'utf8')) as unknown;
    expect(kept).toEqual(reportJsonSchema());
    expect(readFileSync('.vscode/settings.json', 'utf8')).toContain('public/schema/bai-viet.json');
  });
});
