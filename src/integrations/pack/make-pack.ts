import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { payloadFolder } from '../../lib/pack/bag.ts';
import { dataPackageFile, writeDataPackage } from '../../lib/pack/data-package.ts';
import { copyReadMe } from '../../lib/pack/read-me.ts';
import { roCrateFile, writeRoCrate } from '../../lib/pack/ro-crate.ts';
import { checksumFile, writeChecksums } from '../../lib/publish/checksums.ts';
import { quietly, type StartProgress } from './progress.ts';
import { readArchiveData } from './read-archive-data.ts';
import { sourcesFolder, writeSources } from './sources.ts';
import { Staging } from './staging.ts';
import { writeBag } from './write-bag.ts';
import { writeCopy, type WrittenCopy } from './write-copy.ts';
import { writeZip } from './write-zip.ts';

/** The folder in which everything lies, so that unpacking strews nothing about. */
const folderName = 'kho-tu-lieu';
/** Of an archive without a report; the first day that a `.zip` can bear. */
const noDay = '1980-01-01';

/** A bag has a name of its own, and the day on which it is packed. */
export interface BagOptions {
  name: string;
  day: string;
}

export interface PackOptions {
  bag?: BagOptions | undefined;
  startProgress?: StartProgress;
}

export type MadePack = { file: string; files: number } & WrittenCopy;

/**
 * Packs the site in `root`, built below `base`, into a file in the folder `work`, which it makes; whoever calls takes the
 * folder away. With `bag`, as a bag that holds the sources too.
 */
export async function makePack(
  root: string,
  base: string,
  work: string,
  { bag, startProgress = quietly }: PackOptions = {},
): Promise<MadePack> {
  const name = bag?.name ?? folderName;
  const folder = join(work, name);
  const inside = bag ? payloadFolder : '';
  mkdirSync(join(folder, inside), { recursive: true });
  const staging = new Staging(join(folder, inside));
  const copy = await writeCopy(root, base, staging, startProgress);
  const archive = readArchiveData(root, base);
  if (bag) writeSources(staging);
  describeCopy(staging, archive, bag !== undefined);
  const paths = [...staging.digests.keys()].map((path) => inside + path);
  if (bag) paths.push(...writeBag(folder, staging, archive, bag.day).digests.keys());
  const file = join(work, 'goi.zip');
  await writeZip(file, folder, paths, name, archive.built ?? noDay, startProgress);
  return { file, files: paths.length, ...copy };
}

/** What stands beside the pages for whoever opens the copy, and for programs. */
function describeCopy(
  staging: Staging,
  archive: ReturnType<typeof readArchiveData>,
  hasSources: boolean,
): void {
  const readMe = copyReadMe(archive.name);
  staging.write(readMe.file, readMe.text);
  staging.write(dataPackageFile, writeDataPackage(archive));
  staging.write(roCrateFile, writeRoCrate(archive, hasSources ? sourcesFolder : undefined));
  const sums = [...staging.digests].map(([path, sha256]) => ({ path, sha256 }));
  staging.write(checksumFile, writeChecksums(sums));
}
