import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { digestOf } from '../content-loader/report-cache.ts';

const locks = resolve('.cache/khoa');
/** Milliseconds between two looks whether the other build has ended. */
const lookEvery = 200;

/**
 * Does some work while nobody else in this checkout writes into any of `folders`: a second build waits for the first
 * and says so. What a build left that was stopped midway keeps nobody waiting.
 */
export async function oneAtATime<T>(folders: readonly string[], work: () => Promise<T>): Promise<T> {
  mkdirSync(locks, { recursive: true });
  // In one order for all, so that no two wait for each other.
  const files = [...new Set(folders.map((folder) => resolve(folder)))]
    .sort()
    .map((folder) => join(locks, `${digestOf(folder).slice(0, 16)}.pid`));
  const taken: string[] = [];
  try {
    for (const file of files) {
      await take(file);
      taken.push(file);
    }
    return await work();
  } finally {
    for (const file of taken) rmSync(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  for (let told = false; !isTaken(file); told = true) {
    const owner = ownerOf(file);
    if (owner !== undefined && !isRunning(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) {
      console.log(
        `Một lần dựng khác đang chạy${owner === undefined ? '' : ` (tiến trình ${owner})`}: đợi nó xong rồi dựng.\n` +
          `Nếu chắc là không có, hãy dừng lệnh này và xóa tệp ${relative('.', file)}`,
      );
    }
    await pause(lookEvery);
  }
}

/** Takes the file for this process; false where another has it. */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    // Given back this very moment.
    return undefined;
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It runs, as another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What two builds may not write at once: their caches, the site, and what Astro keeps in the project where the site lies outside. */
export function foldersOfBuild(cacheDir: string, outDir: string): string[] {
  const isInside = !relative('.', outDir).startsWith(`..${sep}`);
  return [cacheDir, outDir, ...(isInside ? [] : ['.astro'])];
}
