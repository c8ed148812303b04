import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './parse-csv.ts';

interface Field {
  name: string;
  type: string;
  decimalChar?: string;
  groupChar?: string;
  constraints?: { required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  encoding: string;
  bytes: number;
  hash: string;
  dialect?: { delimiter: string };
  schema?: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
}

/**
 * Reads the data that a `datapackage.json` describes as https://datapackage.org/standard/ says, and tells everything in
 * which they differ from what it says; nothing for a valid package.
 */
export function dataPackageProblems(folder: string): string[] {
  const problems: string[] = [];
  const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    name: string;
    resources: Resource[];
  };
  const names = [described, ...described.resources].map(({ name }) => name);
  for (const name of names) if (!/^[-a-z0-9._/]+$/.test(name)) problems.push(`name: ${name}`);
  if (new Set(names).size !== names.length) problems.push('two of one name');
  for (const resource of described.resources) {
    const bytes = readFileSync(join(folder, resource.path));
    if (bytes.length !== resource.bytes) problems.push(`${resource.path}: bytes`);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (resource.hash !== `sha256:${digest}`) problems.push(`${resource.path}: hash`);
    const text = new TextDecoder(resource.encoding, { fatal: true }).decode(bytes);
    if (resource.schema) problems.push(...rowProblems(resource.path, text, resource.schema));
    else if (resource.path.endsWith('.json')) JSON.parse(text);
  }
  return problems;
}

function rowProblems(path: string, text: string, schema: NonNullable<Resource['schema']>): string[] {
  const { fields, primaryKey, missingValues } = schema;
  const [header = [], ...rows] = parseCsv(text);
  if (header.join('\0') !== fields.map(({ name }) => name).join('\0')) return [`${path}: header`];
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const key = primaryKey.map((name) => row[header.indexOf(name)]).join('\0');
    const found = seen.has(key) ? [`${path} ${at}: key`] : [];
    seen.add(key);
    for (const [place, field] of fields.entries()) {
      const cell = row[place] ?? '';
      const isMissing = missingValues.includes(cell);
      if (isMissing ? field.constraints?.required : !fits(cell, field))
        found.push(`${path} ${at}: ${field.name}`);
    }
    return found;
  });
}

function fits(cell: string, { type, decimalChar = '.', groupChar = '' }: Field): boolean {
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(cell);
  if (type !== 'number') return type === 'string';
  const plain = groupChar ? cell.replaceAll(groupChar, '') : cell;
  return /^-?\d+(?:\.\d+)?$/.test(plain.replace(decimalChar, '.'));
}
