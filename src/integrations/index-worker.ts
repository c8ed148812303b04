import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { searchContent } from '../content-loader/search-documents.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import { BatchCache } from './index-batches.ts';
import { buildIndex } from './index-files.ts';

/** What is indexed: the reports in the cache of a site, by code and authority files of which `frame` is the digest. */
export interface IndexOrder {
  cacheDir: string;
  frame: string;
}

/** What came of it. */
export interface IndexDone {
  documents: number;
  milliseconds: number;
  files: Map<string, string | Uint8Array>;
}

const began = Date.now();
const { cacheDir, frame } = workerData as IndexOrder;
const { documents, abbreviations } = await searchContent(pathToFileURL(`${cacheDir}/`));
const cache = new BatchCache(join(cacheDir, 'chi-muc'), frame);
const files = await buildIndex(documents, new Lexicon(abbreviations), (batch) => cache.indexed(batch));
cache.removeOthers();
await close();
const milliseconds = Date.now() - began;
parentPort!.postMessage({ documents: documents.length, milliseconds, files } satisfies IndexDone);
