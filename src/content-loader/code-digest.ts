import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './report-cache.ts';

/** The code that decides how a report is checked and rendered and what is read from it. */
const folders = ['src/content-loader', 'src/lib'];

/** Which versions of the packages that it uses are installed. */
const packages = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * A digest of the code above: reports prepared by other code are prepared again, so that a cache left by an
 * older version never shows.
 */
export function codeDigest(root: URL): string {
  const parts: string[] = [process.version];
  for (const folder of folders) {
    const dir = join(fileURLToPath(root), folder);
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
      parts.push(name, readFileSync(join(dir, name), 'utf8'));
    }
  }
  for (const name of packages) {
    const file = join(fileURLToPath(root), name);
    if (existsSync(file)) parts.push(name, readFileSync(file, 'utf8'));
  }
  return digestOf(...parts);
}
