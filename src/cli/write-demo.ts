import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDemoArchive } from '../lib/demo/archive.ts';

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
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written += 1;
    progress(written);
  }
  // Measures and documents are real ones: the made reports speak of them as real reports do.
  for (const name of ['indicators.yaml', 'documents.yaml', 'abbreviations.yaml']) {
    await cp(join('content', name), join(out, name)).catch(() => undefined);
  }
}
