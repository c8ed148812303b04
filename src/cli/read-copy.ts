import { hash } from 'node:crypto';
import { bagDeclaration, payloadFolder, readManifest } from '../lib/pack/bag.ts';
import { checksumFile, readChecksums } from '../lib/publish/checksums.ts';
import type { CopyPlace } from './copy-place.ts';

/** A copy of a site, or a bag of one: what its lists say, and what its files are. Path → digest. */
export interface ReadCopy {
  listed: Map<string, string>;
  files: Map<string, string>;
  /** Lines of the list that name no file. */
  unread: number;
}

/** Reads a copy by its own list of checksums; `undefined` where there is none. */
export async function readCopy(place: CopyPlace): Promise<ReadCopy | undefined> {
  const [first] = place.names
    .filter((name) => /^(?:.*\/)?(?:SHA256SUMS|bagit\.txt)$/.test(name))
    .filter((name) => place.mayLieDeeper || !name.includes('/'))
    // The outermost: a bag has the list of the site in it.
    .sort((a, b) => depth(a) - depth(b) || Number(isBag(b)) - Number(isBag(a)));
  if (first === undefined) return undefined;
  const root = first.slice(0, first.lastIndexOf('/') + 1);
  return isBag(first) ? readBag(place, root) : readSite(place, root);
}

async function readSite(place: CopyPlace, root: string): Promise<ReadCopy> {
  const list = root + checksumFile;
  const { sums: listed, unread } = readChecksums(Buffer.from(await place.read(list)).toString());
  const names = place.names.filter((name) => name !== list);
  return { listed, files: await digests(place, names, root, 'sha256'), unread };
}

/** What a bag's manifests list; beside the payload, a bag may hold files that none does. */
async function readBag(place: CopyPlace, root: string): Promise<ReadCopy | undefined> {
  const algorithm = ['sha512', 'sha256'].find((one) => place.names.includes(`${root}manifest-${one}.txt`));
  if (algorithm === undefined) return undefined;
  const lists = [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`].filter((name) =>
    place.names.includes(root + name),
  );
  const read = async (name: string) => [
    ...readManifest(Buffer.from(await place.read(root + name)).toString()),
  ];
  const listed = new Map((await Promise.all(lists.map(read))).flat());
  const names = place.names.filter((name) => {
    const path = pathBelow(root, name);
    return path.startsWith(payloadFolder) || path.startsWith('../') || listed.has(path);
  });
  return { listed, files: await digests(place, names, root, algorithm), unread: 0 };
}

async function digests(
  place: CopyPlace,
  names: readonly string[],
  root: string,
  algorithm: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of names) files.set(pathBelow(root, name), hash(algorithm, await place.read(name)));
  return files;
}

function pathBelow(root: string, name: string): string {
  return name.startsWith(root) ? name.slice(root.length) : `../${name}`;
}

const isBag = (name: string) => name.endsWith(bagDeclaration.file);
const depth = (name: string) => name.split('/').length;
