import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../content-loader/make-folder.ts';
import { makeDemoArchive } from '../lib/demo/archive.ts';
import { copyCommonLists } from './common-lists.ts';

/** Writes a demonstration archive of `reports` reports into the folder `out`; says how far it is as it goes. */
export async function writeDemo(
  out: string,
  reports: number,
  seed = 1,
  progress: (written: number) => void = () => undefined,
): Promise<void> {
  let written = 0;
  for (const { path, text } of makeDemoArchive(reports, seed)) {
    const file = join(out, path);
    makeFolder(dirname(file));
    await writeFile(file, text);
    written += 1;
    progress(written);
  }
  // The made reports speak of measures and documents as real reports do.
  await copyCommonLists(out);
}
