import { pathToFileURL } from 'node:url';
import type JSZip from 'jszip';
import { readArguments } from '../../src/cli/arguments.ts';
import { importFile } from '../../src/lib/import/import-file.ts';
import { UnreadableFile } from '../../src/lib/import/unreadable.ts';
import { aDistrict, authoritiesWith } from '../support/authorities.ts';
import { bases, largeBases } from './import-bases.ts';
import { mutateBytes, mutateText, oneOf, randomFrom } from './mutate.ts';

export interface FuzzedFile {
  name: string;
  bytes: Uint8Array;
}

/** The file that a number stands for: a small one of some kind that is read, changed here and there. */
export async function mutatedFile(seed: number): Promise<FuzzedFile> {
  const random = randomFrom(seed);
  const base = oneOf(random, random() < 0.03 ? largeBases : bases);
  const { name } = base;
  if ('zip' in base) return { name, bytes: await mutatePackage(base.zip, random) };
  if ('bytes' in base) return { name, bytes: mutateBytes(base.bytes, random) };
  const bytes = new TextEncoder().encode(mutateText(base.text, random));
  return { name, bytes: random() < 0.2 ? mutateBytes(bytes, random) : bytes };
}

/** Changes one part inside, so that it can still be unpacked, or else the packed bytes. */
async function mutatePackage(zip: JSZip, random: () => number): Promise<Uint8Array> {
  const file = oneOf(random, zip.file(/\.(?:xml|rels)$/));
  const text = await file.async('string');
  zip.file(file.name, mutateText(text, random));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
  zip.file(file.name, text);
  return random() < 0.2 ? mutateBytes(bytes, random) : bytes;
}

const context = {
  authorities: authoritiesWith({ districts: [aDistrict('song-lo', 'Sông Lô')] }),
  held: new Map<string, string>(),
  taken: new Set<string>(),
};
/**
 * In seconds of processor: any file of this size that is read at all takes a hundredth, but for a PDF that says of a font
 * that it has every letter there is: pdf.js stops at 2²⁴ of them, which is a quarter of this.
 */
const longest = 60;

/**
 * Whatever a file holds, it becomes a report or is refused with a reason, and soon.
 *
 * @throws where it is neither
 */
export async function isReadOrRefused({ name, bytes }: FuzzedFile): Promise<'read' | 'refused'> {
  const began = process.cpuUsage();
  const outcome = await importFile(bytes, { ...context, file: name }).then(
    () => 'read' as const,
    (error: unknown) => {
      if (error instanceof UnreadableFile) return 'refused' as const;
      throw error;
    },
  );
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  if (seconds > longest) throw new Error(`${seconds} giây`);
  return outcome;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { options } = readArguments({
    name: 'node tests/fuzz/import-formats.ts',
    about: 'Sửa bậy những tệp nhập được của mỗi dạng rồi nhập; nêu số của tệp làm lệnh nhập hỏng.',
    operands: { name: '', about: '', least: 0, most: 0 },
    options: {
      seed: { about: 'số của tệp đầu', value: 'SỐ', least: 0, default: '1' },
      count: { about: 'bao nhiêu tệp', value: 'SỐ', least: 1, default: '1000' },
    },
    examples: ['node tests/fuzz/import-formats.ts --seed 1 --count 1000'],
  });
  const counts = { read: 0, refused: 0, broken: 0 };
  // Who stops it is told how far it came.
  let end = options.seed + options.count;
  for (const stop of ['SIGTERM', 'SIGINT'] as const) process.on(stop, () => (end = 0));
  let seed = options.seed;
  for (; seed < end; seed++) {
    try {
      counts[await isReadOrRefused(await mutatedFile(seed))] += 1;
    } catch (error) {
      counts.broken += 1;
      console.log(`Tệp ${seed} (${(await mutatedFile(seed)).name}): ${(error as Error).stack}`);
    }
  }
  console.log(
    `Tệp ${options.seed}–${seed - 1}: nhập được ${counts.read}, từ chối ${counts.refused}, hỏng ${counts.broken}`,
  );
  if (counts.broken > 0) process.exitCode = 1;
}
