import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/** Documents, measures and abbreviations that every archive of this kind speaks of. */
const lists = ['indicators.yaml', 'documents.yaml', 'abbreviations.yaml'];

/** Gives a new content folder the lists of this archive that are no archive's own. */
export async function copyCommonLists(out: string): Promise<void> {
  for (const name of lists) await cp(join('content', name), join(out, name));
}
