import type { Authorities } from '../../lib/authorities/authorities.ts';
import type { ImportStep } from '../../lib/import/import-file.ts';
import type { ImportedReport } from '../../lib/import/import-report.ts';
import type { ImportAnswer, ImportRequest } from './import-worker.ts';

let reader: Promise<Worker | undefined> | undefined;

/**
 * Starts what reads files, beside the page; from then on it needs no network. Where a browser starts nothing beside a page,
 * as on one opened from a disk, the page reads for itself.
 */
export function startReader(): Promise<Worker | undefined> {
  reader ??= new Promise<Worker | undefined>((resolve) => {
    try {
      const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = () => resolve(worker);
      worker.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  }).then(async (worker) => {
    if (!worker) await inPage();
    return worker;
  });
  return reader;
}

const inPage = async () => {
  await import('./pdf-files.ts');
  return import('../../lib/import/import-file.ts');
};

/**
 * Makes a report of a file, telling what is being done.
 *
 * @throws UnreadableFile, or its problem alone, from beside the page
 */
export async function importBeside(
  name: string,
  bytes: Uint8Array,
  authorities: Authorities,
  tell: (step: ImportStep) => void,
): Promise<ImportedReport> {
  const worker = await startReader();
  if (!worker) {
    const { importFile } = await inPage();
    return importFile(bytes, { file: name, authorities, held: new Map(), taken: new Set() }, tell);
  }
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if ('step' in data) tell(data.step);
      if ('report' in data) resolve(data.report);
      if ('problem' in data)
        reject(Object.assign(new Error(data.problem.message), { problem: data.problem }));
      if ('failed' in data) reject(new Error(data.failed));
    };
    const stop = ({ message }: ErrorEvent) => {
      // A reader that broke down is not asked again.
      reader = undefined;
      reject(new Error(message));
    };
    worker.onerror = stop;
    worker.postMessage({ name, bytes, authorities } satisfies ImportRequest);
  });
}
