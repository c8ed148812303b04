/** In milliseconds. Some browsers open no database for a site until they are started anew, and say nothing. */
const patience = 2000;

/**
 * Values that outlast the page and are no strings: the folder chosen, the file that is being prepared. A browser that
 * keeps nothing, or does not answer, is taken for one in which nothing was kept, and the page asks once more.
 */
export class PageMemory {
  readonly #prefix: string;

  /** One memory for each site that a host serves. */
  constructor(base: string) {
    this.#prefix = `${base}:`;
  }

  async get<Value>(key: string): Promise<Value | undefined> {
    return this.#work('readonly', (store) => store.get(this.#prefix + key) as IDBRequest<Value | undefined>);
  }

  async put(key: string, value: unknown): Promise<void> {
    await this.#work('readwrite', (store) => store.put(value, this.#prefix + key));
  }

  async remove(key: string): Promise<void> {
    await this.#work('readwrite', (store) => store.delete(this.#prefix + key));
  }

  async #work<Value>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    return Promise.race([this.#answer(mode, ask), late]);
  }

  async #answer<Value>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> {
    try {
      const database = await answerTo(openDatabase());
      const answer = await answerTo(ask(database.transaction(store, mode).objectStore(store)));
      database.close();
      return answer;
    } catch {
      return undefined;
    }
  }
}

const store = 'soan-thao';

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open(store, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return request;
}

function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
