import { Worker } from 'node:worker_threads';
import { timeStage } from './stages.ts';
import type { IndexDone, IndexOrder } from './index-worker.ts';

/** The making of the search index, in a thread of its own beside the rendering of the pages. */
export class IndexBeside {
  #done: Promise<IndexDone> | undefined;

  /** Begins; every report has to be in the cache by then. */
  start(order: IndexOrder): void {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: order });
    const indexed = new Promise<IndexDone>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', (code) => reject(new Error(`Lập chỉ mục tìm kiếm không xong (mã ${code})`)));
    });
    this.#done = timeStage('index', () => indexed);
    // Whoever waits for it hears of a fault; until the pages are rendered nobody does.
    this.#done.catch(() => undefined);
  }

  async done(): Promise<IndexDone> {
    if (!this.#done) throw new Error('Chỉ mục tìm kiếm chưa được lập.');
    return this.#done;
  }
}
