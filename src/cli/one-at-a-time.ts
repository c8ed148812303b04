import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { digestOf } from '../content-loader/report-cache.ts';

const locks = resolve('.cache/khoa');
/** Milliseconds between two looks whether the other build has ended, and between two signs that it gives of itself. */
const rhythm = { look: 200, sign: 5000 };
/**
 * For so many looks a lock shows no sign: its build was stopped, and another program has the number of its process since
 * (two minutes); or nobody's number is in it, as where a build was stopped in the very moment of writing it (two seconds).
 */
const looksOfSilence = { owned: 600, unowned: 10 };

/**
 * Does some work while nobody else in this checkout writes into any of `folders`: a second build waits for the first
 * and says so. What a build left that was stopped midway keeps nobody waiting for long.
 */
export async function oneAtATime<T>(
  folders: readonly string[],
  work: () => Promise<T>,
  { look, sign } = rhythm,
): Promise<T> {
  mkdirSync(locks, { recursive: true });
  // In one order for all, so that no two wait for each other.
  const files = [...new Set(folders.map((folder) => resolve(folder)))]
    .sort()
    .map((folder) => join(locks, `${digestOf(folder).slice(0, 16)}.pid`));
  const taken: string[] = [];
  const signs = setInterval(() => taken.forEach(giveSign), sign);
  try {
    for (const file of files) {
      await take(file, look);
      taken.push(file);
    }
    return await work();
  } finally {
    clearInterval(signs);
    for (const file of taken) rmSync(file, { force: true });
  }
}

async function take(file: string, lookEvery: number): Promise<void> {
  let sign: number | undefined;
  let silent = 0;
  for (let told = false; !isTaken(file);) {
    const owner = ownerOf(file);
    const latest = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    silent = latest === sign ? silent + 1 : 0;
    sign = latest;
    const patience = owner === undefined ? looksOfSilence.unowned : looksOfSilence.owned;
    if ((owner !== undefined && !isRunning(owner)) || silent > patience) {
      rmSync(file, { recursive: true, force: true });
      silent = 0;
      continue;
    }
    if (!told && (owner !== undefined || silent > 1)) {
      told = true;
      console.log(
        `Một lần dựng khác đang chạy${owner === undefined ? '' : ` (tiến trình ${owner})`}: đợi nó xong rồi dựng.\n` +
          `Nếu chắc là không có, hãy dừng lệnh này và xóa tệp ${relative('.', file)}`,
      );
    }
    await pause(lookEvery);
  }
}

/** Shows whoever waits that this build goes on. */
function giveSign(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Taken away by hand: nobody waits for it.
    return;
  }
}

/** Takes the file for this process; false where another has it. */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/^(?:EEXIST|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return false;
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
