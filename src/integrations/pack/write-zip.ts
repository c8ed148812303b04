import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { quietly, type StartProgress } from './progress.ts';

/** What the form of a `.zip` can hold without the extensions that old systems cannot read. */
export const mostFiles = 65_535;
export const mostBytes = 4_000_000_000;

/**
 * Writes the files below `folder` as a `.zip` in which each lies below `inside`. The same files give the same bytes: they
 * stand in the order of their paths and bear one day.
 */
export async function writeZip(
  out: string,
  folder: string,
  paths: Iterable<string>,
  inside: string,
  day: string,
  startProgress: StartProgress = quietly,
): Promise<void> {
  const zip = new JSZip();
  const inOrder = [...paths].sort();
  const progress = startProgress(inOrder.length);
  const date = new Date(`${day}T00:00:00Z`);
  for (const path of inOrder) {
    // Read when its turn comes: a whole archive would not fit into memory.
    const content = Readable.from(bytesOf(join(folder, path), () => progress.step(path)));
    zip.file(`${inside}/${path}`, content, { date, createFolders: false });
  }
  const stream = zip.generateNodeStream({
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
  await pipeline(stream, createWriteStream(out));
  progress.end();
}

async function* bytesOf(file: string, onRead: () => void): AsyncGenerator<Buffer> {
  onRead();
  yield await readFile(file);
}
