import { describeFailure, SearchFailure, type FailureCode } from '../lib/search/failure.ts';
import type { SearchOptions, SearchResponse, Suggestion } from '../lib/search/types.ts';
import type { EngineAnswer, EngineCall, EngineRequest, EngineValue } from './search-engine.ts';

/*
 * The module served at /search/client.js. It is small: the engine and the index come with the first search,
 * in a worker, so that typing never waits for them.
 */
export { SearchFailure };
export type { SearchOptions, SearchResponse, Suggestion };

const engineUrl = new URL('engine.js', import.meta.url);

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

/** Fetches what every search needs, before there is one: when a reader turns to the search box. Never rejects. */
export async function prepare(): Promise<void> {
  await ask({ call: 'prepare' }).catch(() => []);
}

interface Pending {
  resolve: (value: EngineValue) => void;
  reject: (failure: Error) => void;
}

const pending = new Map<number, { call: EngineCall } & Pending>();
let worker: Worker | undefined;
let workerFails = typeof Worker === 'undefined';
let nextId = 0;

function ask(call: EngineCall): Promise<EngineValue> {
  if (typeof DecompressionStream === 'undefined') return Promise.reject(new SearchFailure('unsupported'));
  return new Promise((resolve, reject) => {
    const engine = startWorker();
    if (!engine) return askHere(call, { resolve, reject });
    const id = nextId++;
    pending.set(id, { call, resolve, reject });
    engine.postMessage({ id, ...call } satisfies EngineRequest);
  });
}

function startWorker(): Worker | undefined {
  if (worker || workerFails) return worker;
  try {
    worker = new Worker(engineUrl, { type: 'module' });
  } catch {
    workerFails = true;
    return undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const waiting = pending.get(data.id);
    pending.delete(data.id);
    if ('value' in data) waiting?.resolve(data.value);
    else waiting?.reject(new SearchFailure(data.failure as FailureCode));
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
        reject(new SearchFailure(describeFailure(error)));
      }
    },
    () => {
      failedLoads++;
      workerFails = typeof Worker === 'undefined';
      reject(new SearchFailure('unreachable'));
    },
  );
}
