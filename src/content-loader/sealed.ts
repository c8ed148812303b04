import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

const sealLength = 32;

/** Writes a file of a cache, behind its bytes their SHA-256. What lies in its place and is no file is taken away. */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sealed = Buffer.concat([bytes, hash('sha256', bytes, 'buffer')]);
  try {
    writeWhole(file, sealed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
    rmSync(file, { recursive: true });
    writeWhole(file, sealed);
  }
}

/**
 * The bytes of a file that `writeSealed` wrote; nothing where it is absent, cut short, changed by anyone, or somebody
 * else's: what a cache holds is proven, or made again.
 */
export function readSealed(file: string): Buffer | undefined {
  let sealed: Buffer;
  try {
    sealed = readFileSync(file);
  } catch (error) {
    if (/^(?:ENOENT|EISDIR|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  if (sealed.length < sealLength) return undefined;
  const bytes = sealed.subarray(0, -sealLength);
  return hash('sha256', bytes, 'buffer').equals(sealed.subarray(-sealLength)) ? bytes : undefined;
}
