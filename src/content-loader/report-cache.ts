import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Block } from '../lib/report/blocks.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import type { ReportFigure } from '../lib/report/types.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** What is worked out once from a report's file and kept by the digest of that file. */
export interface RenderedReport {
  id: string;
  frontmatter: ReportFrontmatter;
  /** The prose of its page, figures marked. */
  html: string;
  blocks: Block[];
  figures: ReportFigure[];
}

/**
 * Keeps rendered reports in a folder, one file a digest, so that a build renders only what changed and the
 * prose stays out of the memory that all pages share. Small files are read and written at once: to wait for each
 * costs more than the work.
 */
export class ReportCache {
  private readonly dir: string;

  /** The cache of a site whose own cache folder is `cacheDir`. */
  constructor(cacheDir: string) {
    this.dir = join(cacheDir, 'reports');
  }

  static in(cacheDir: URL): ReportCache {
    return new ReportCache(fileURLToPath(cacheDir));
  }

  /** Whether the report is there as it was written. */
  has(digest: string): boolean {
    return readSealed(this.file(digest)) !== undefined;
  }

  read(digest: string): RenderedReport | undefined {
    const bytes = readSealed(this.file(digest));
    return bytes && (JSON.parse(bytes.toString()) as RenderedReport);
  }

  write(digest: string, rendered: RenderedReport): void {
    writeSealed(this.file(digest), JSON.stringify(rendered));
  }

  /** Every report of the last build, one in memory at a time. */
  *each(): Generator<RenderedReport> {
    for (const digest of this.digests()) {
      const report = this.read(digest);
      if (report) yield report;
    }
  }

  /** Removes what no report of this build needs. */
  keepOnly(digests: ReadonlySet<string>): void {
    for (const digest of this.digests())
      if (!digests.has(digest)) rmSync(this.file(digest), { recursive: true, force: true });
  }

  /** Of every report that is kept. */
  digests(): string[] {
    if (!existsSync(this.dir)) return [];
    const names = readdirSync(this.dir).filter((name) => name.endsWith('.json'));
    return names.map((name) => name.slice(0, -'.json'.length));
  }

  private file(digest: string): string {
    return join(this.dir, `${digest}.json`);
  }
}

/** A digest of `parts`, short enough for a file name. */
export function digestOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
