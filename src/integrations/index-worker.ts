import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { searchContent } from '../content-loader/search-documents.ts';
import { Lexicon } from '../lib/search/lexicon.ts';
import { indexDocuments } from './index-files.ts';

/** Which reports are indexed, and where to. */
export interface IndexOrder {
  cacheDir: string;
  outDir: string;
}

/** What came of it. */
export interface IndexDone {
  documents: number;
  milliseconds: number;
}

const { cacheDir, outDir } = workerData as IndexOrder;
const { documents, abbreviations } = await searchContent(pathToFileURL(`${cacheDir}/`));
const { milliseconds } = await indexDocuments(documents, outDir, new Lexicon(abbreviations));
await close();
parentPort!.postMessage({ documents: documents.length, milliseconds } satisfies IndexDone);
