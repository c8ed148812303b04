import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../../src/lib/report/schema.ts';
import { schemaFiles } from '../../../src/lib/publish/schema-files.ts';
import type { JsonSchema } from '../../../src/lib/schema/json-schema.ts';

const files = schemaFiles();

/** The values that a schema foresees under some key, each with the way to it. */
function keys(schema: JsonSchema, path: string): [path: string, schema: JsonSchema][] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const below = [schema.items, ...((schema.anyOf ?? []) as unknown[])].filter(Boolean) as JsonSchema[];
  return [
    ...properties.flatMap(([key, child]) => [
      [`${path}.${key}`, child] as [string, JsonSchema],
      ...keys(child, `${path}.${key}`),
    ]),
    ...below.flatMap((child) => keys(child, path)),
  ];
}

describe('the schemas that editors read', () => {
  test('are what `npm run schema` writes, and nothing else lies beside them', () => {
    expect(readdirSync('public/schema').sort()).toEqual(files.map(({ name }) => name).sort());
    for (const { name, text } of files) expect(readFileSync(`public/schema/${name}`, 'utf8')).toBe(text);
  });

  test('are named in the settings of the editor', () => {
    const settings = readFileSync('.vscode/settings.json', 'utf8');
    for (const { name } of files) expect(settings).toContain(`./public/schema/${name}`);
  });

  test.each(files.map(({ name, text }) => [name, JSON.parse(text) as JsonSchema] as const))(
    '%s explains every key',
    (_name, schema) => {
      const silent = keys(schema, '').filter(([, child]) => !child.description);
      const pairs = /\.value\.(?:from|to|part|whole|min|max)$/;
      expect(silent.map(([path]) => path).filter((path) => !pairs.test(path))).toEqual([]);
      expect(keys(schema, '').length).toBeGreaterThan(0);
    },
  );

  test('know the keys that the site reads, and the form of a date', () => {
    const { properties } = JSON.parse(files[0]!.text) as { properties: Record<string, JsonSchema> };
    expect(Object.keys(properties)).toEqual(Object.keys(reportSchema.shape));
    expect(properties.date!.pattern).toBe('^\\d{4}-\\d{2}-\\d{2}$');
  });
});
