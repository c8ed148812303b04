import { parentPort, workerData } from 'node:worker_threads';
import { prepareReport, type PreparedReport, type ReportFile, type Surroundings } from './prepare-report.ts';

/** What a worker is told to do, and what it answers, in the order of the reports. */
export type WorkOrder = ReportFile[];
export type WorkDone = PreparedReport[];

const surroundings = workerData as Surroundings;

parentPort!.on('message', (reports: WorkOrder) => {
  void Promise.all(reports.map((report) => prepareReport(report, surroundings))).then((done: WorkDone) =>
    parentPort!.postMessage(done),
  );
});
