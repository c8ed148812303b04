import './pdf-files.ts';
import type { Authorities } from '../../lib/authorities/authorities.ts';
import type { Problem } from '../../lib/check/problem.ts';
import { importFile, type ImportStep } from '../../lib/import/import-file.ts';
import type { ImportedReport } from '../../lib/import/import-report.ts';

/** A file to read, from the page. */
export interface ImportRequest {
  name: string;
  bytes: Uint8Array;
  authorities: Authorities;
}

/** What the page is told: that the reader is there, what it does, what came of it. */
export type ImportAnswer =
  | { ready: true }
  | { step: ImportStep }
  | { report: ImportedReport }
  | { problem: Problem }
  | { failed: string };

const page = globalThis as unknown as {
  postMessage(answer: ImportAnswer): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ImportRequest>) => void): void;
};

// Beside the page, so that it answers while a long file is read.
page.addEventListener('message', ({ data: { name, bytes, authorities } }) => {
  const context = { file: name, authorities, held: new Map<string, string>(), taken: new Set<string>() };
  importFile(bytes, context, (step) => page.postMessage({ step })).then(
    (report) => page.postMessage({ report }),
    (error: unknown) => {
      const { problem } = error as { problem?: Problem };
      page.postMessage(problem ? { problem } : { failed: String(error) });
    },
  );
});
page.postMessage({ ready: true });
