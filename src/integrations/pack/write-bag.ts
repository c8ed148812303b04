import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveData } from '../../lib/pack/archive-data.ts';
import {
  bagAlgorithm,
  bagDeclaration,
  bagInfoFile,
  manifestFile,
  payloadFolder,
  tagManifestFile,
  writeBagInfo,
  writeManifest,
} from '../../lib/pack/bag.ts';
import { Staging } from './staging.ts';

/** Makes a bag of the folder `bag`, whose payload has been written; gives back what was written beside the payload. */
export function writeBag(bag: string, payload: Staging, archive: ArchiveData, day: string): Staging {
  const tags = new Staging(bag);
  const digest = (path: string) => hash(bagAlgorithm, readFileSync(join(bag, path)));
  const digests = (paths: Iterable<string>) => new Map([...paths].map((path) => [path, digest(path)]));
  tags.write(bagDeclaration.file, bagDeclaration.text);
  tags.write(
    bagInfoFile,
    writeBagInfo({
      organisation: archive.publisher,
      description: `${archive.name}. ${archive.description}`,
      home: archive.home,
      day,
      bytes: payload.bytes,
      files: payload.digests.size,
    }),
  );
  const inPayload = [...payload.digests.keys()].map((path) => payloadFolder + path);
  tags.write(manifestFile, writeManifest(digests(inPayload)));
  tags.write(tagManifestFile, writeManifest(digests(tags.digests.keys())));
  return tags;
}
