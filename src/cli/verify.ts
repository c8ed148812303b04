import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { digestOfFile, filesBelow } from '../integrations/kept/inputs.ts';
import { checksumFile, readChecksums } from '../lib/publish/checksums.ts';
import { compareCopy, tellCopyFaults } from '../lib/publish/verify-copy.ts';
import { formatNumber } from '../lib/vietnamese/format.ts';
import { readArguments } from './arguments.ts';

/** A copy of a site: its list of checksums, and the digest of every other file. */
interface Copy {
  list: string | undefined;
  files: Map<string, string>;
}

const {
  operands: [place = ''],
} = readArguments({
  name: 'npm run verify',
  about:
    'Đối chiếu một bản chép của trang (thư mục, hoặc tệp .zip) với SHA256SUMS trong bản ấy; nêu từng tệp bị khác, bị thiếu, bị thừa.',
  operands: { name: 'BẢN-CHÉP', about: 'thư mục hoặc tệp .zip cần đối chiếu', least: 1, most: 1 },
  examples: ['npm run verify -- dist', 'npm run verify -- kho-tu-lieu.zip'],
  notes: ['Kết thúc với mã 1 khi bản chép không còn nguyên vẹn.'],
});

const copy = statSync(place, { throwIfNoEntry: false });
if (!copy) fail(`Không có «${place}».`);
else tell(copy.isDirectory() ? copyInFolder(place) : await copyInZip(place));

function tell(read: Copy | undefined): void {
  if (!read) return fail(`Không mở được «${place}»: tệp hỏng, hoặc không phải tệp .zip.`);
  const { list, files } = read;
  if (list === undefined) return fail(`«${place}» không có tệp ${checksumFile}: không có gì để đối chiếu.`);
  const faults = tellCopyFaults(compareCopy(files, readChecksums(list)));
  for (const line of faults) console.log(line);
  if (faults.length > 0) fail(`${formatNumber(faults.length)} tệp không đúng: hãy chép lại từ bản gốc.`);
  else console.log(`Bản chép còn nguyên: ${formatNumber(files.size)} tệp, đúng từng byte.`);
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

function copyInFolder(folder: string): Copy {
  const paths = filesBelow(folder).filter((path) => path !== checksumFile);
  const files = paths.map((path) => [path, digestOfFile(join(folder, path)) ?? ''] as const);
  const isListed = digestOfFile(join(folder, checksumFile)) !== undefined;
  return {
    list: isListed ? readFileSync(join(folder, checksumFile), 'utf8') : undefined,
    files: new Map(files),
  };
}

/** The site may lie in a folder of the archive, as it does where a whole folder was packed. */
async function copyInZip(file: string): Promise<Copy | undefined> {
  const zip = await JSZip.loadAsync(readFileSync(file)).catch(() => undefined);
  if (!zip) return undefined;
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  const lists = entries.filter(({ name }) => name === checksumFile || name.endsWith(`/${checksumFile}`));
  const list = lists.sort((a, b) => a.name.length - b.name.length)[0];
  if (!list) return { list: undefined, files: new Map() };
  const root = list.name.slice(0, -checksumFile.length);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (entry === list) continue;
    const path = entry.name.startsWith(root) ? entry.name.slice(root.length) : `../${entry.name}`;
    files.set(path, hash('sha256', await entry.async('uint8array')));
  }
  return { list: await list.async('string'), files };
}
