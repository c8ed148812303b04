import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { filesBelow } from '../integrations/kept/inputs.ts';

/** Where the files of a copy lie: a folder or a `.zip`. */
export interface CopyPlace {
  names: string[];
  read(name: string): Promise<Uint8Array>;
  /** Whether the copy may lie in a folder of it, as it does where a whole folder was packed. */
  mayLieDeeper: boolean;
}

export function copyInFolder(folder: string): CopyPlace {
  const read = async (name: string) => readFileSync(join(folder, name));
  return { names: filesBelow(folder), read, mayLieDeeper: false };
}

/** `undefined` where the file is no `.zip`, or a broken one. */
export async function copyInZip(file: string): Promise<CopyPlace | undefined> {
  const zip = await JSZip.loadAsync(readFileSync(file)).catch(() => undefined);
  if (!zip) return undefined;
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  return { names, read: (name) => zip.files[name]!.async('uint8array'), mayLieDeeper: true };
}
