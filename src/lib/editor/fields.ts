import type { z } from 'astro/zod';
import { reportSchema } from '../report/schema.ts';
import { fieldOf, schemaAt } from '../schema/read.ts';
import type { KeyPath } from '../schema/yaml-source.ts';
import type { DraftFields } from './draft.ts';

/** What each field of the page fills in the frontmatter. */
export const keysOfFields: ReadonlyMap<keyof DraftFields, KeyPath> = new Map<keyof DraftFields, string[]>([
  ['title', ['title']],
  ['date', ['date']],
  ['author', ['author']],
  ['district', ['district']],
  ['term', ['term']],
  ['summary', ['summary']],
  ['sourceName', ['source', 'name']],
  ['sourceUrl', ['source', 'url']],
]);

/** What a field is called, and whether a report must have it: `Tóm tắt`, not required. */
export function editorField(name: keyof DraftFields): { label: string; required: boolean } {
  const schema = schemaAt(reportSchema, keysOfFields.get(name)!)!;
  const required = !(schema as z.ZodType).safeParse(undefined).success;
  return { label: fieldOf(schema).label ?? name, required };
}
