import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder that somebody named, and those above it that are not there. Node's own `recursive` never comes back
 * where the system will make none and says that its parent is missing, which is there: `/proc/kho`.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let one = resolve(folder); !existsSync(one); one = dirname(one)) missing.push(one);
  for (const one of missing.reverse()) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Another command has made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
