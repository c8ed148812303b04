import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveBuilds, BenchArchive } from '../archive-builds.ts';
import { measure } from '../measure.ts';
import { printRatios, printRuns, printSize, type Built, type Run } from '../print-run.ts';
import { peerKinds, weighSite } from '../site-size.ts';
import { peerFolder } from './folder.ts';
import { peers } from './index.ts';
import type { Ready } from './peer.ts';
import { peerReports } from './reports.ts';

/** Lets every peer build the same reports from nothing, one after another: at once they would take each other's time. */
export async function comparePeers(archive: BenchArchive, ours: ArchiveBuilds, times: number): Promise<void> {
  const reports = peerReports(archive);
  const withSearch: Built = { runs: ours.cold, size: ours.size };
  const withoutSearch: Built = { runs: ours.withoutSearch, size: ours.size };
  for (const peer of peers) {
    const folder = peerFolder(peer.name);
    await rm(folder, { recursive: true, force: true });
    const ready = await peer.prepare(folder, reports);
    console.log('');
    if ('absent' in ready) {
      console.log(`${peer.name}: không có ở máy này (${ready.absent})`);
      continue;
    }
    const theirs = await buildPeer(folder, ready, times, {});
    if (typeof theirs === 'string') {
      console.log(`${peer.name}: dựng không được\n${theirs}`);
      continue;
    }
    printRuns(`${peer.name} ${ready.version}: ${peer.makes}`, theirs.runs);
    printSize(theirs.size, reports.length);
    const bare = ready.withoutSearch ? await buildPeer(folder, ready, times, ready.withoutSearch) : theirs;
    printRatios(`kho này, có tìm kiếm, so với ${peer.name}`, withSearch, theirs);
    if (typeof bare !== 'string') {
      const both = ready.withoutSearch ? `${peer.name}, cả hai không có tìm kiếm` : peer.name;
      printRatios(`kho này, không có tìm kiếm, so với ${both}`, withoutSearch, bare);
    }
  }
}

/** Builds it from nothing `times` times; what it said where it failed. */
async function buildPeer(
  folder: string,
  { command, args, dist, caches = [] }: Ready,
  times: number,
  env: Record<string, string>,
): Promise<Built | string> {
  const runs: Run[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const path of [dist, ...caches]) await rm(join(folder, path), { recursive: true, force: true });
    const run = await measure(command, args, { cwd: folder, env });
    if (run.exitCode !== 0) return run.output.slice(-2000);
    runs.push(run);
  }
  return { runs, size: weighSite(join(folder, dist), peerKinds) };
}
