import { z } from 'astro/zod';
import type { Field, Reference } from './fields.ts';
import type { KeyPath } from './yaml-source.ts';

type Schema = z.core.$ZodType;

/** What a schema objects to in one place: what Zod says, or an id that nothing bears. */
export type Issue = z.core.$ZodIssue | { code: 'unknown_id'; path: PropertyKey[] };

/** The ids that may be referred to. */
export type Known = Readonly<Record<Reference, ReadonlySet<string>>>;

/** Reads plain values by a schema whose references must be known. There is a value exactly where there is no issue. */
export function readBySchema<Value>(
  schema: z.ZodType<Value>,
  data: unknown,
  known: Known,
): { value?: Value; issues: Issue[] } {
  const result = schema.safeParse(data);
  const issues = [...(result.error?.issues ?? []), ...unknownIds(schema, data, known, [])];
  return issues.length === 0 ? { value: result.data as Value, issues } : { issues };
}

function unknownIds(schema: Schema, data: unknown, known: Known, path: PropertyKey[]): Issue[] {
  const inner = coreOf(schema);
  const { of } = fieldOf(schema);
  if (of) return typeof data === 'string' && !known[of].has(data) ? [{ code: 'unknown_id', path }] : [];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, Schema>).flatMap(([key, child]) =>
      unknownIds(child, valueAt(data, [key]), known, [...path, key]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => unknownIds(inner.element, item, known, [...path, index]));
  }
  return [];
}

/** The schema itself, behind «may be left out», a default, and what is made of the value afterwards. */
export function coreOf(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return coreOf(schema.unwrap() as Schema);
  return schema instanceof z.ZodPipe ? coreOf(schema.in) : schema;
}

const fields = new WeakMap<Schema, Field>();

/** What a schema says of its value beside the shape. It is asked for each value of a report, and read once. */
export function fieldOf(schema: Schema): Field {
  const known = fields.get(schema) ?? readField(schema);
  fields.set(schema, known);
  return known;
}

function readField(schema: Schema): Field {
  const own = (schema as z.ZodType).meta() as Field | undefined;
  const core = coreOf(schema);
  return core === schema ? (own ?? {}) : { ...((core as z.ZodType).meta() as Field | undefined), ...own };
}

/** The schema of the value at `path`; `undefined` where none is foreseen. */
export function schemaAt(schema: Schema, path: KeyPath): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = coreOf(schema);
  if (inner instanceof z.ZodUnion) {
    return (inner.options as Schema[]).map((option) => schemaAt(option, path)).find(Boolean);
  }
  const child =
    typeof step === 'number'
      ? inner instanceof z.ZodArray && inner.element
      : inner instanceof z.ZodObject && keysOf(inner).includes(step) && (inner.shape as Shape)[step];
  return child ? schemaAt(child, rest) : undefined;
}

type Shape = Record<string, Schema>;

/** Keys that a map may have. */
export function keysOf(schema: Schema): string[] {
  const inner = coreOf(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape as Shape) : [];
}

/** The value at `path` of what YAML was read to; inherited keys (`constructor`) are none. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** A single value of YAML as text. Of a map there is none: `{toString: x}` would be asked for its own. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}
