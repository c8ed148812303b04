import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Schema = Record<string, unknown>;

const { $defs } = JSON.parse(readFileSync('tests/fixtures/opensearch/schemas.json', 'utf8')) as {
  $defs: Record<string, Schema>;
};

/**
 * What is wrong with a value by OpenSearch's own schema of this name. The schemas name the keys that OpenSearch knows
 * and leave others open; OpenSearch refuses them, and so does this.
 */
export function faultsOf(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`opensearch#/$defs/closed.${name}`);
  if (!validate) throw new Error(`${name}: no such schema`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({
  $id: 'opensearch',
  $defs: Object.fromEntries(
    Object.entries($defs).flatMap(([name, schema]) => [
      [name, closed(schema, false) as Schema],
      [`closed.${name}`, { $ref: `#/$defs/${name}`, unevaluatedProperties: false }],
    ]),
  ),
});

/** Where one value is described, all its keys are known; the parts of `allOf` describe it together. */
function closed(schema: unknown, isPart: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one) => closed(one, isPart));
  if (typeof schema !== 'object' || schema === null) return schema;
  const whole = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closedKey(key, value, isPart)]),
  );
  return '$ref' in whole && !isPart ? { ...whole, unevaluatedProperties: false } : whole;
}

function closedKey(key: string, value: unknown, isPart: boolean): unknown {
  if (key === 'allOf') return closed(value, true);
  if (key === 'oneOf' || key === 'anyOf') return closed(value, isPart);
  if (key === 'items' || key === 'additionalProperties') return closed(value, false);
  if (key !== 'properties') return value;
  return Object.fromEntries(
    Object.entries(value as Schema).map(([name, schema]) => [name, closed(schema, false)]),
  );
}
