import type { Authorities } from './archive.ts';
import { reportFields, type Field } from './frontmatter-fields.ts';

/** As much of JSON Schema as the frontmatter needs. */
export type JsonSchema = { [key: string]: unknown };

/**
 * The JSON Schema of a report's frontmatter, from which an editor with YAML support completes keys, shows what
 * each is for and marks wrong ones. With the authority files at hand it knows their ids too.
 */
export function reportJsonSchema(authorities?: Authorities): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Phần khai báo của một bài trong kho',
    ...toSchema({ kind: 'map', keys: reportFields }, authorities),
  };
}

function toSchema(field: Field, authorities: Authorities | undefined): JsonSchema {
  const about = field.about ? { description: field.about } : {};
  return { ...about, ...shapeOf(field, authorities) };
}

function shapeOf(field: Field, authorities: Authorities | undefined): JsonSchema {
  switch (field.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'url':
      return { type: 'string', pattern: '^https?://' };
    case 'text-or-list':
      return {
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
        ],
      };
    case 'date':
      return {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        patternErrorMessage: 'Hãy viết năm-tháng-ngày: 2020-09-21',
      };
    case 'term':
      return {
        type: 'string',
        pattern: '^\\d{4}\\s*[-–]\\s*\\d{4}$',
        patternErrorMessage: 'Hãy viết hai năm: 2015–2020',
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'digest':
      return { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
    case 'figure-value':
      return { anyOf: [{ type: 'number' }, pair('from', 'to'), pair('part', 'whole'), pair('min', 'max')] };
    case 'id': {
      const ids = authorities?.[field.of].map((entry) => entry.id) ?? [];
      return { type: 'string', ...(ids.length > 0 ? { enum: ids } : {}) };
    }
    case 'list':
      return { type: 'array', items: toSchema(field.item, authorities) };
    case 'map': {
      const keys = Object.entries(field.keys);
      const required = keys.filter(([, child]) => child.required).map(([key]) => key);
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(keys.map(([key, child]) => [key, toSchema(child, authorities)])),
        ...(required.length > 0 ? { required } : {}),
      };
    }
  }
}

function pair(first: string, second: string): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { [first]: { type: 'number' }, [second]: { type: 'number' } },
    required: [first, second],
  };
}
