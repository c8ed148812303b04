import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteExtent } from '../lib/publish/hosts.ts';

/** Counts the site in the folder `dir` as hosts count it. */
export function siteExtent(dir: string): SiteExtent {
  const extent: SiteExtent = { files: 0, bytes: 0, largestFile: 0, filesInFolder: 0, entries: 0 };
  const folders = [dir];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let here = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      extent.entries += 1;
      if (entry.isDirectory()) folders.push(path);
      if (!entry.isFile()) continue;
      here += 1;
      const { size } = statSync(path);
      extent.files += 1;
      extent.bytes += size;
      extent.largestFile = Math.max(extent.largestFile, size);
    }
    extent.filesInFolder = Math.max(extent.filesInFolder, here);
  }
  return extent;
}
