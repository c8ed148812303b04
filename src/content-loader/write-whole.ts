import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all: whoever is stopped in between leaves what was there. Its folder is made. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
  }
  renameSync(unfinished, file);
}

/** Where what lies in `place` waits while something else is put there. */
export function asideOf(place: string): string {
  return `${place}-truoc`;
}

/** Puts back what a command that was stopped midway left aside; true where there was something, and its place empty. */
export function putBack(place: string, aside: string): boolean {
  return !existsSync(place) && moveIfThere(aside, place);
}

/**
 * Puts the folder `made` in its place, whole or not at all; what lies there is moved to `aside` meanwhile, comes back
 * where that fails, and is taken away where it is done.
 */
export function putInPlace(made: string, place: string, aside: string): void {
  const replaced = moveIfThere(place, aside);
  try {
    renameSync(made, place);
  } catch (error) {
    if (replaced) renameSync(aside, place);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
