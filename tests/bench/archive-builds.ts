import { readFileSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteExtent } from '../../src/cli/site-extent.ts';
import { writeDemo } from '../../src/cli/write-demo.ts';
import { cacheDirOf } from '../../src/content-loader/cache-dir.ts';
import type { SiteExtent } from '../../src/lib/publish/hosts.ts';
import { measure } from './measure.ts';
import type { Run } from './print-run.ts';
import { archiveKinds, weighSite, type SiteSize } from './site-size.ts';
import { stageTimes } from './stage-times.ts';

/** The builds of a demonstration archive, each done several times. */
export interface ArchiveBuilds {
  cold: Run[];
  unchanged: Run[];
  changed: Run[];
  /** Cold too, without the search index; where it was asked for. */
  withoutSearch: Run[];
  /** What the first cold build made. */
  size: SiteSize;
  extent: SiteExtent;
}

/** A demonstration archive below `root`, and where its site comes out. */
export interface BenchArchive {
  content: string;
  dist: string;
  remove: () => Promise<void>;
}

export async function makeArchive(root: string, reports: number): Promise<BenchArchive> {
  const content = join(root, `kho-${reports}`);
  const dist = join(root, `dist-${reports}`);
  await writeDemo(content, reports);
  const remove = async () => {
    for (const folder of [content, dist, cacheDirOf(content)]) await forget(folder);
  };
  return { content, dist, remove };
}

/** Builds it `times` times from nothing, unchanged and with one report changed. */
export async function buildArchive(
  archive: BenchArchive,
  times: number,
  withoutSearch: boolean,
): Promise<ArchiveBuilds> {
  const builds: Omit<ArchiveBuilds, 'size' | 'extent'> = {
    cold: [],
    unchanged: [],
    changed: [],
    withoutSearch: [],
  };
  let made: Pick<ArchiveBuilds, 'size' | 'extent'> | undefined;
  for (let time = 0; time < times; time += 1) {
    if (withoutSearch) {
      await startAfresh(archive);
      builds.withoutSearch.push(await build(archive, { BUILD_WITHOUT_SEARCH: '1' }));
    }
    await startAfresh(archive);
    builds.cold.push(await build(archive));
    made ??= { size: weighSite(archive.dist, archiveKinds), extent: siteExtent(archive.dist) };
    builds.unchanged.push(await build(archive));
    const restore = await changeOneReport(archive.content);
    builds.changed.push(await build(archive));
    await restore();
  }
  return { ...builds, ...made! };
}

let begun = 0;

async function startAfresh({ content, dist }: BenchArchive): Promise<void> {
  begun += 1;
  await forget(dist);
  await forget(cacheDirOf(content));
}

function forget(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

async function build({ content, dist }: BenchArchive, env: Record<string, string> = {}): Promise<Run> {
  const spans = `${content}.json`;
  await forget(spans);
  const run = await measure(process.execPath, ['src/cli/build.ts'], {
    env: {
      CONTENT_DIR: content,
      OUT_DIR: dist,
      BUILD_STAGES: spans,
      // Known to no build before: the bundle that is kept for all archives is of other code than this.
      PUBLIC_BENCH: `${process.pid}-${begun}`,
      ...env,
    },
  });
  if (run.exitCode !== 0) throw new Error(`Dựng không được:\n${run.output}`);
  return { ...run, stages: stageTimes(spans, run) };
}

/** Adds a paragraph to the first report; what it returns takes it out. */
async function changeOneReport(content: string): Promise<() => Promise<void>> {
  const folder = join(content, 'reports');
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((file) => file.endsWith('.mdx'))!;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  await writeFile(file, `${text.trimEnd()}\n\nĐoạn này vừa được thêm.\n`);
  return () => writeFile(file, text);
}
