import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { prepareReport, type PreparedReport, type ReportFile, type Surroundings } from './prepare-report.ts';
import type { WorkDone, WorkOrder } from './prepare-worker.ts';

/** Below this many reports, starting workers takes longer than they save. */
const worthWorkers = 150;
/** Reports handed over at once: enough that a worker seldom waits. */
const batchSize = 16;
/** Each holds the code and its own memory, and the disk and the bundler want their turn too. */
const mostWorkers = 4;

/** Reads, checks and renders reports, many of them on all cores, and returns them in the order given. */
export async function prepareReports(
  reports: ReportFile[],
  surroundings: Surroundings,
): Promise<PreparedReport[]> {
  if (reports.length < worthWorkers) {
    return Promise.all(reports.map((report) => prepareReport(report, surroundings)));
  }
  const done: PreparedReport[] = new Array<PreparedReport>(reports.length);
  let next = 0;
  const count = Math.min(mostWorkers, availableParallelism(), Math.ceil(reports.length / worthWorkers));
  const work = async () => {
    const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { workerData: surroundings });
    try {
      while (next < reports.length) {
        const from = next;
        next += batchSize;
        const prepared = await ask(worker, reports.slice(from, next));
        prepared.forEach((one, index) => (done[from + index] = one));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return done;
}

function ask(worker: Worker, order: WorkOrder): Promise<WorkDone> {
  return new Promise((resolve, reject) => {
    const answered = (done: WorkDone) => {
      worker.off('error', reject);
      resolve(done);
    };
    worker.once('message', answered).once('error', reject);
    worker.postMessage(order);
  });
}
