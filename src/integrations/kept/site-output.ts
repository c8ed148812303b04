import { hash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The site that is being written, and the one before. What goes through here is hashed while it is in memory, and
 * nothing is asked of the disk twice.
 */
export class SiteOutput {
  /** Where the site is being written. */
  root = '';
  /** Where the last one that went well lies; it stays untouched until the new one is whole. */
  previous = '';
  /** SHA-256 of files, by their path below the root. */
  readonly digests = new Map<string, string>();
  /** The pages that search engines may list, by their path: `2020/09/21/<slug>/`. */
  readonly pages: string[] = [];
  /** What pages allow themselves to load and run, each way of it once. */
  readonly policies = new Set<string>();
  /** The same of pages that other sites may show in a frame. */
  readonly framedPolicies = new Set<string>();
  /** How many pages were taken over from the site before. */
  keptPages = 0;
  readonly #folders = new Set<string>();

  write(path: string, content: string | Uint8Array): void {
    this.#makeFolder(path);
    writeFileSync(join(this.root, path), content);
    this.digests.set(path, hash('sha256', content));
  }

  /** Takes a file over from the site before where it has these very bytes. Returns them, or nothing. */
  keep(path: string, sha256: string): Buffer | undefined {
    const before = join(this.previous, path);
    let bytes: Buffer;
    try {
      bytes = readFileSync(before);
    } catch {
      return undefined;
    }
    if (hash('sha256', bytes) !== sha256) return undefined;
    this.#makeFolder(path);
    try {
      linkSync(before, join(this.root, path));
    } catch {
      // Not every disk knows links.
      writeFileSync(join(this.root, path), bytes);
    }
    this.digests.set(path, sha256);
    if (path.endsWith('.html')) this.keptPages++;
    return bytes;
  }

  #makeFolder(path: string): void {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    mkdirSync(join(this.root, folder), { recursive: true });
    this.#folders.add(folder);
  }
}
