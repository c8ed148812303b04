import { searchFailures } from '../i18n/search-notices.ts';
import { describeFailure, SearchFailure, type FailureCode } from '../lib/search/failure.ts';
import type { SearchOptions, SearchResponse, Suggestion } from '../lib/search/types.ts';
import type { EngineAnswer, EngineCall, EngineRequest, EngineValue } from './search-engine.ts';

/*
 * The module served at /search/client.js. It is small: the engine and the index come with the first search,
 * in a worker, so that typing never waits for them. Engine and head of the index are fetched side by side.
 */
export { SearchFailure };
export type { SearchOptions, SearchResponse, Suggestion };

const engineUrl = new URL('engine.js', import.meta.url);
const headUrl = new URL('index/head.bin', import.meta.url);

/**
 * Searches the archive. Any string is a query; an empty one gives every report, newest first.
 *
 * @throws SearchFailure with a sentence for readers; calling again tries again.
 */
export function search(query: string, options: SearchOptions = {}): Promise<SearchResponse> {
  return ask({ call: 'search', query: String(query), options }) as Promise<SearchResponse>;
}

/** Titles and terms of the archive that complete what was typed, at most eight; none for fewer than two letters. */
export function suggest(typed: string): Promise<Suggestion[]> {
  if (typed.trim().length < 2) return Promise.resolve([]);
  return ask({ call: 'suggest', typed: typed.slice(0, 100) }) as Promise<Suggestion[]>;
}

function failed(code: FailureCode): SearchFailure {
  return new SearchFailure(code, searchFailures[code]);
}

interface Pending {
  resolve: (value: EngineValue) => void;
  reject: (failure: Error) => void;
}

const pending = new Map<number, { call: EngineCall } & Pending>();
let worker: Worker | undefined;
let workerFails = typeof Worker === 'undefined';
let nextId = 0;

async function ask(call: EngineCall): Promise<EngineValue> {
  if (typeof DecompressionStream === 'undefined') throw failed('unsupported');
  startWorker();
  const bytes = await (head ??= fetchHead());
  const request = { ...call, head: bytes && new Uint8Array(bytes) };
  return new Promise((resolve, reject) => {
    const engine = startWorker();
    if (!engine) return askHere(request, { resolve, reject });
    const id = nextId++;
    pending.set(id, { call: request, resolve, reject });
    engine.postMessage({ id, ...request } satisfies EngineRequest);
  });
}

/** What the search page has set going before its scripts came; the client takes it over. */
interface EarlyStart {
  searchStart?: { worker?: Worker; head?: Promise<ArrayBuffer | undefined> };
}
const { searchStart: early = {} } = globalThis as EarlyStart;

/** The head of the index, for the first question; `undefined` where the engine has to see for itself why not. */
let head: Promise<ArrayBuffer | undefined> | undefined = early.head;

async function fetchHead(): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(headUrl);
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

function startWorker(): Worker | undefined {
  if (worker || workerFails) return worker;
  try {
    worker = early.worker ?? new Worker(engineUrl, { type: 'module' });
    delete early.worker;
  } catch {
    workerFails = true;
    return undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if ('value' in data) waiting?.resolve(data.value);
    else waiting?.reject(failed(data.failure as FailureCode));
  });
  // A browser without module workers, or an engine that did not come: once more in the page itself.
  worker.addEventListener('error', () => {
    worker?.terminate();
    worker = undefined;
    workerFails = true;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { call, ...promise } of waiting) askHere(call, promise);
  });
  return worker;
}

let failedLoads = 0;

function askHere(call: EngineCall, { resolve, reject }: Pending): void {
  // A module that failed to load is remembered as failed under its address; another address asks again.
  const address = failedLoads === 0 ? engineUrl.href : `${engineUrl.href}?${failedLoads}`;
  import(/* @vite-ignore */ address).then(
    async (engine: typeof import('./search-engine.ts')) => {
      try {
        resolve(await engine.answer(call));
      } catch (error) {
        reject(failed(describeFailure(error)));
      }
    },
    () => {
      failedLoads++;
      workerFails = typeof Worker === 'undefined';
      reject(failed('unreachable'));
    },
  );
}
