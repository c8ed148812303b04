import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocatedFigure } from '../lib/figures/types.ts';
import type { Block } from '../lib/report/blocks.ts';
import type { ReportFrontmatter } from '../lib/report/schema.ts';
import type { PlacedPicture } from './pictures.ts';

/** What is worked out once from a report's file and kept by the digest of that file. */
export interface RenderedReport {
  id: string;
  frontmatter: ReportFrontmatter;
  /** The prose of its page, figures marked. */
  html: string;
  blocks: Block[];
  figures: LocatedFigure[];
  pictures: PlacedPicture[];
}

const readAtOnce = 64;

/**
 * Keeps rendered reports in a folder, one file a digest, so that a build renders only what changed and the
 * prose stays out of the memory that all pages share.
 */
export class ReportCache {
  private readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** The cache of a site whose own cache folder is `cacheDir`. */
  static in(cacheDir: URL): ReportCache {
    return new ReportCache(join(fileURLToPath(cacheDir), 'reports'));
  }

  async has(digest: string): Promise<boolean> {
    return access(this.file(digest)).then(
      () => true,
      () => false,
    );
  }

  async read(digest: string): Promise<RenderedReport | undefined> {
    try {
      return JSON.parse(await readFile(this.file(digest), 'utf8')) as RenderedReport;
    } catch {
      // Absent, or cut short by a build that was stopped: either way it is made again.
      return undefined;
    }
  }

  async write(digest: string, rendered: RenderedReport): Promise<void> {
    await mkdir(this.dir, { recursive: true });
    const unfinished = `${this.file(digest)}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(rendered));
    await rename(unfinished, this.file(digest));
  }

  /** Every report of the last build, a few in memory at a time. */
  async *each(): AsyncGenerator<RenderedReport> {
    const names = await readdir(this.dir).catch(() => [] as string[]);
    const digests = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
    for (let at = 0; at < digests.length; at += readAtOnce) {
      const reports = await Promise.all(digests.slice(at, at + readAtOnce).map((one) => this.read(one)));
      yield* reports.filter((report) => report !== undefined);
    }
  }

  /** Every report of the last build. */
  async readAll(): Promise<RenderedReport[]> {
    const all: RenderedReport[] = [];
    for await (const report of this.each()) all.push(report);
    return all;
  }

  /** Removes what no report of this build needs. */
  async keepOnly(digests: Set<string>): Promise<void> {
    const files = await readdir(this.dir).catch(() => [] as string[]);
    const stale = files.filter(
      (name) => name.endsWith('.json') && !digests.has(name.slice(0, -'.json'.length)),
    );
    await Promise.all(stale.map((name) => unlink(join(this.dir, name))));
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
