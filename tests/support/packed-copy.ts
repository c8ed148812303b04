import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { makePack } from '../../src/integrations/pack/make-pack.ts';
import type { SharedSite } from './shared-site.ts';

/** A copy of a site, unpacked as a reader would, in a folder with spaces and Vietnamese letters. */
export interface UnpackedCopy {
  folder: string;
  /** `file:///…/Kho%20t%C6%B0…/kho-tu-lieu/` */
  url: string;
  /** Links of the site that lead nowhere in the copy, by page. */
  missing: ReadonlyMap<string, string[]>;
  remove: () => Promise<void>;
}

export async function unpackedCopy({ dir, base }: Pick<SharedSite, 'dir' | 'base'>): Promise<UnpackedCopy> {
  const root = await mkdtemp(join(tmpdir(), 'kho-ban-sao-'));
  const made = await makePack(dir, base, join(root, 'goi'));
  const folder = join(root, 'Kho tư liệu bản sao', 'thẻ nhớ 100%');
  await unpack(made.file, folder);
  return {
    folder: join(folder, 'kho-tu-lieu'),
    url: `${pathToFileURL(join(folder, 'kho-tu-lieu')).href}/`,
    missing: made.missing,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Unpacks a `.zip` into a folder, which is made. */
export async function unpack(file: string, folder: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(file));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    await mkdir(dirname(join(folder, entry.name)), { recursive: true });
    await writeFile(join(folder, entry.name), await entry.async('uint8array'));
  }
}
