import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentSchema } from '../../../../src/lib/authorities/documents/schema.ts';
import type { DocumentEntry } from '../../../../src/lib/authorities/documents/schema.ts';

/** The archive's own register, through its schema. */
export function readRegister(): DocumentEntry[] {
  const yaml: unknown = parse(
    readFileSync(new URL('../../../../content/documents.yaml', import.meta.url), 'utf8'),
  );
  return documentSchema.array().parse(yaml);
}
