import { parse } from 'yaml';
import { documentSchema, type DocumentEntry } from '../authorities/documents/schema.ts';

/** The entries of `documents.yaml` that are as they should be; what is wrong with the others is told elsewhere. */
export function readRegister(text: string): DocumentEntry[] {
  let entries: unknown;
  try {
    entries = parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const result = documentSchema.safeParse(entry);
    return result.success ? [result.data] : [];
  });
}
