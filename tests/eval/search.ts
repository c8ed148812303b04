import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/chromium.ts';
import { idOf, readCorpus, readQueries } from './search/corpus.ts';
import { drive } from './search/drive.ts';
import { buildIndex, type EngineName } from './search/engines.ts';
import { countingHost } from './search/host.ts';
import { mean, percentile, scoreAnswers } from './search/metrics.ts';
import { printComparison, printReport, type EvalReport } from './search/report.ts';

const USAGE = `Cách dùng: npm run eval:search -- --corpus TỆP.jsonl[.gz] --queries TỆP.json [--limit N]
                               [--engine ours|stock|both] [--json]

Lập chỉ mục một kho văn bản, tìm qua client.js trong Chromium, rồi đo độ đúng, thời gian và số byte.
Ví dụ: npm run eval:search -- --corpus ../shared/search/corpus-10000.jsonl.gz \\
         --queries ../shared/search/queries.dev.json --limit 5000 --engine both`;

const ENGINES = new Map<string, EngineName[]>([
  ['ours', ['ours']],
  ['stock', ['stock']],
  ['both', ['stock', 'ours']],
]);

process.exitCode = await main();

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions();
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const documents = readCorpus(options.corpus, options.limit);
  const queries = readQueries(options.queries);
  const inCorpus = new Set(documents.map(({ url }) => idOf(url)));
  const folder = await mkdtemp(join(tmpdir(), 'eval-search-'));
  const browser = await launchChromium();
  const reports: EvalReport[] = [];
  try {
    for (const engine of options.engines) {
      tell(`${engine}: lập chỉ mục ${documents.length} văn bản…`);
      const built = await buildIndex(engine, documents, join(folder, engine));
      const host = await countingHost(join(folder, engine));
      const driven = await drive(browser, host, engine, queries, (done) => {
        if (done % 25 === 0 || done === queries.length) tell(`${engine}: đã tìm ${done}/${queries.length}`);
      });
      await host.close();
      reports.push({
        engine,
        documents: documents.length,
        ...scoreAnswers(driven.answers, inCorpus),
        latency: { p50: percentile(driven.milliseconds, 0.5), p95: percentile(driven.milliseconds, 0.95) },
        firstQueryBytes: Math.round(mean(driven.firstQueryBytes)),
        laterQueryBytes: Math.round(mean(driven.laterQueryBytes)),
        longestTask: driven.longestTask,
        index: built,
      });
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  if (options.json) {
    const shown = reports.map(contracted);
    console.log(JSON.stringify(shown.length === 1 ? shown[0] : shown));
  } else {
    for (const report of reports) printReport(report);
    printComparison(reports);
  }
  return 0;
}

interface Options {
  corpus: string;
  queries: string;
  limit?: number;
  engines: EngineName[];
  json: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string' },
        queries: { type: 'string' },
        limit: { type: 'string' },
        engine: { type: 'string', default: 'ours' },
        json: { type: 'boolean', default: false },
      },
    });
    const engines = ENGINES.get(values.engine);
    const limit = values.limit === undefined ? undefined : Number(values.limit);
    if (!values.corpus || !values.queries || !engines) return undefined;
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) return undefined;
    return { corpus: values.corpus, queries: values.queries, limit, engines, json: values.json };
  } catch {
    return undefined;
  }
}

/** The part of a report that other programs rely on. */
function contracted(report: EvalReport): Omit<EvalReport, 'laterQueryBytes' | 'longestTask' | 'index'> {
  const { laterQueryBytes: _later, longestTask: _task, index: _index, ...rest } = report;
  return rest;
}

/** Progress for whoever watches; nothing in a pipe. */
function tell(line: string): void {
  if (process.stderr.isTTY) console.error(line);
}
