import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';
import { quietly, type StartProgress } from './progress.ts';

/**
 * Writes the files below `folder` as a `.zip` in which each lies below `inside`. The same files give the same bytes: they
 * stand in the order of their paths and bear one day. With more than 65,535 files, or behind 4 GB, it is a ZIP64.
 */
export async function writeZip(
  out: string,
  folder: string,
  paths: Iterable<string>,
  inside: string,
  day: string,
  startProgress: StartProgress = quietly,
): Promise<void> {
  const zip = new ZipFile();
  const stream = zip.outputStream as PassThrough;
  // A file that cannot be read ends the whole.
  const fail = (error: Error) => stream.destroy(error);
  zip.on('error', fail);
  const inOrder = [...paths].sort();
  const progress = startProgress(inOrder.length);
  // A `.zip` knows the time on the clock, and no zone.
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const options = { mtime: new Date(year, month - 1, date), forceDosTimestamp: true, compressionLevel: 9 };
  for (const path of inOrder) {
    // Read when its turn comes: a whole archive would not fit into memory.
    zip.addReadStreamLazy(`${inside}/${path}`, options, (give) => {
      progress.step(path);
      give(null, createReadStream(join(folder, path)).once('error', fail));
    });
  }
  zip.end();
  await pipeline(stream, createWriteStream(out));
  progress.end();
}
