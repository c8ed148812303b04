import { join } from 'node:path';
import type { ReportEntry } from './prepare-report.ts';
import { readSealed, writeSealed } from './sealed.ts';

/**
 * The entries of all reports in one file of the cache folder, one a line behind its digest, in the order of files.
 * Many small files would take longer to open than to read; and a line that stays needs no parsing to be kept.
 */
export function readEntryLines(cacheDir: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (const line of linesOf(join(cacheDir, entryFile))) {
    lines.set(line.toString('latin1', 0, digestLength), line);
  }
  return lines;
}

export function entryLine(entry: ReportEntry): Buffer {
  return Buffer.from(`${entry.digest} ${JSON.stringify(entry)}`);
}

export function writeEntryLines(cacheDir: string, lines: Iterable<Buffer>): void {
  writeLines(join(cacheDir, entryFile), lines);
}

/** Every report that is prepared, as pages know it. */
export function readEntries(cacheDir: string): ReportEntry[] {
  return Array.from(
    linesOf(join(cacheDir, entryFile)),
    (line) => JSON.parse(line.toString('utf8', digestLength + 1)) as ReportEntry,
  );
}

const entryFile = 'bai-viet.jsonl';
const digestLength = 32;
const lineEnd = Buffer.from('\n');

/** The lines of a file; none where it is not there as it was written. */
export function* linesOf(file: string): Generator<Buffer> {
  const bytes = readSealed(file);
  if (!bytes) return;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    if (end === -1) return;
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

export function writeLines(file: string, lines: Iterable<Buffer>): void {
  writeSealed(file, Buffer.concat([...lines].flatMap((line) => [line, lineEnd])));
}
