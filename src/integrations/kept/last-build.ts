import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirOf } from '../../content-loader/cache-dir.ts';
import { contentDir } from '../../content-loader/content-dir.ts';
import { digestOf } from '../../content-loader/report-cache.ts';
import { readSealed, writeSealed } from '../../content-loader/sealed.ts';
import { checksumFile, readChecksums } from '../../lib/publish/checksums.ts';
import { digestOfFile, filesBelow, type BuildInputs } from './inputs.ts';

/** What is remembered of a build that went well. */
interface LastBuild {
  inputs: BuildInputs;
  /** Digest of the list of checksums, and so of every file that the build wrote. */
  sums: string;
}

/** One build is remembered for each folder that the archive is built into. */
function recordFile(outDir: string): string {
  return join(
    cacheDirOf(contentDir, process.env.SITE_BASE),
    `lan-truoc-${digestOf(outDir).slice(0, 8)}.json`,
  );
}

/** Remembers that `outDir` has just been built from `inputs`. */
export function rememberBuild(outDir: string, inputs: BuildInputs): void {
  const sums = digestOfFile(join(outDir, checksumFile));
  if (sums === undefined) return;
  writeSealed(recordFile(outDir), JSON.stringify({ inputs, sums } satisfies LastBuild));
}

/** Forgets it: before a build begins, so that one that is stopped is not taken for the one before. */
export function forgetBuild(outDir: string): void {
  rmSync(recordFile(outDir), { recursive: true, force: true });
}

/** Whether `outDir` holds exactly what a build from `inputs` wrote: not one byte, not one file more or less. */
export function isBuiltFrom(outDir: string, inputs: BuildInputs): boolean {
  const last = readRecord(outDir);
  if (!last || last.inputs.frame !== inputs.frame || last.inputs.content !== inputs.content) return false;
  const text = readText(join(outDir, checksumFile));
  if (text === undefined || hash('sha256', text) !== last.sums) return false;
  const { sums } = readChecksums(text);
  const present = filesBelow(outDir).filter((path) => path !== checksumFile);
  return (
    present.length === sums.size &&
    present.every((path) => digestOfFile(join(outDir, path)) === sums.get(path))
  );
}

function readRecord(outDir: string): LastBuild | undefined {
  const bytes = readSealed(recordFile(outDir));
  return bytes && (JSON.parse(bytes.toString()) as LastBuild);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
