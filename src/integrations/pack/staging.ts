import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is being filled, and what has been written into it. */
export class Staging {
  readonly folder: string;
  /** Path below the folder → SHA-256. */
  readonly digests = new Map<string, string>();
  bytes = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    this.digests.set(path, hash('sha256', bytes));
    this.bytes += bytes.length;
  }
}
