import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyReadMe } from '../../lib/pack/read-me.ts';
import { checksumFile, writeChecksums } from '../../lib/publish/checksums.ts';
import { formatNumber } from '../../lib/vietnamese/format.ts';
import { Staging } from './staging.ts';
import { writeCopy, type WrittenCopy } from './write-copy.ts';
import { mostBytes, mostFiles, writeZip } from './write-zip.ts';

/** The folder in which everything lies, so that unpacking strews nothing about. */
const folderName = 'kho-tu-lieu';
/** Of an archive without a report; the first day that a `.zip` can bear. */
const noDay = '1980-01-01';

export type MadePack = ({ file: string; files: number } & WrittenCopy) | { fault: string };

/**
 * Packs the site in `root`, built below `base`, into a file in the folder `work`, which it makes; whoever calls takes the
 * folder away.
 */
export async function makePack(root: string, base: string, work: string): Promise<MadePack> {
  const folder = join(work, folderName);
  mkdirSync(folder, { recursive: true });
  const staging = new Staging(folder);
  const copy = await writeCopy(root, base, staging);
  const { built, publisher } = readReports(root);
  const readMe = copyReadMe(publisher);
  staging.write(readMe.file, readMe.text);
  const sums = [...staging.digests].map(([path, sha256]) => ({ path, sha256 }));
  staging.write(checksumFile, writeChecksums(sums));
  const fault = tooLarge(staging);
  if (fault) return { fault };
  const file = join(work, 'goi.zip');
  await writeZip(file, folder, staging.digests.keys(), folderName, built ?? noDay);
  return { file, files: staging.digests.size, ...copy };
}

function readReports(root: string): { built?: string; publisher: string } {
  return JSON.parse(readFileSync(join(root, 'du-lieu/bai-viet.json'), 'utf8')) as ReturnType<
    typeof readReports
  >;
}

function tooLarge({ digests, bytes }: Staging): string | undefined {
  if (digests.size <= mostFiles && bytes <= mostBytes) return undefined;
  return (
    `Gói có ${formatNumber(digests.size)} tệp, ${formatNumber(bytes / 1e9, 1)} GB; một tệp .zip mà máy nào cũng mở được chỉ chứa ` +
    `${formatNumber(mostFiles)} tệp, ${formatNumber(mostBytes / 1e9)} GB. Hãy chia kho thành nhiều kho nhỏ hơn rồi gói từng kho.`
  );
}
