import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { deflate } from 'node:zlib';
import { digestOf } from '../content-loader/report-cache.ts';
import { readSealed, writeSealed } from '../content-loader/sealed.ts';
import { encodeFragment, indexedText } from '../lib/search/index/fragment.ts';
import { pairsByPlace, type PairTable } from '../lib/search/index/pair-table.ts';
import type { SearchDocument } from '../lib/search/types.ts';
import { indexWords, type KeyedReport } from './pagefind/index-words.ts';
import type { PagefindOutput } from './pagefind/output.ts';

const pack = promisify<string, Buffer>(deflate);

/** What an index holds of some reports, whichever stand before or after them. */
export interface IndexedBatch extends PagefindOutput {
  /** What stands beside what in these reports. */
  pairs: PairTable;
  /** What results show of each, deflated. */
  texts: Uint8Array[];
}

/**
 * Parts reports into batches of about 250: few enough to be indexed again for the sake of one, many enough to be
 * indexed quickly. A batch ends behind a report whose address says so, so that a new report moves no other's end.
 */
export function* batchesOf(documents: readonly SearchDocument[]): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (Number.parseInt(digestOf(document.url).slice(0, 4), 16) % 250 === 0) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

export async function indexBatch(documents: readonly SearchDocument[]): Promise<IndexedBatch> {
  const found = await indexWords(keyed(documents));
  const texts = await Promise.all(documents.map((document) => pack(encodeFragment(document))));
  return { ...found, pairs: pairsByPlace(found.words), texts };
}

/** Reports as keys, one by one. */
function* keyed(documents: readonly SearchDocument[]): Generator<KeyedReport> {
  for (const document of documents) {
    const { title, body } = indexedText(document);
    yield { url: document.url, title, body };
  }
}

/** Batches as the last build indexed them, by the digest of their reports. */
export class BatchCache {
  readonly #used = new Set<string>();
  readonly #folder: string;
  readonly #frame: string;

  /** `frame`: digest of what decides, besides the reports, what comes of indexing them. */
  constructor(folder: string, frame: string) {
    this.#folder = folder;
    this.#frame = frame;
  }

  /** The batch as it was kept, or as `indexBatch` makes it now. */
  async indexed(documents: readonly SearchDocument[]): Promise<IndexedBatch> {
    const name = `${digestOf(this.#frame, JSON.stringify(documents))}.bin`;
    this.#used.add(name);
    const kept = this.#read(name);
    if (kept) return kept;
    const batch = await indexBatch(documents);
    writeSealed(join(this.#folder, name), serialize(batch));
    return batch;
  }

  /** Removes the batches that were not asked for. */
  removeOthers(): void {
    // An archive without reports keeps none.
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  #read(name: string): IndexedBatch | undefined {
    const bytes = readSealed(join(this.#folder, name));
    return bytes && (deserialize(bytes) as IndexedBatch);
  }
}
