import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './report-cache.ts';

/** The code that decides how a report is rendered and what is read from it. */
const folders = [
  'src/content-loader',
  'src/lib/authorities',
  'src/lib/figures',
  'src/lib/report',
  'src/lib/schema',
  'src/lib/vietnamese',
];

/**
 * A digest of the code above: reports rendered by other code are rendered again, so that a cache left by an
 * older version never shows.
 */
export async function codeDigest(root: URL): Promise<string> {
  const parts: string[] = [];
  for (const folder of folders) {
    const dir = join(fileURLToPath(root), folder);
    const names = await readdir(dir, { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
      parts.push(name, await readFile(join(dir, name), 'utf8'));
    }
  }
  return digestOf(...parts);
}
