import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions, skipOption } from './search/options.ts';
import { launchChromium } from '../support/chromium.ts';
import { idOf, readCorpus, readQueries } from './search/corpus.ts';
import { drive } from './search/drive.ts';
import { buildIndex, type EngineName } from './search/engines.ts';
import { countingHost } from './search/host.ts';
import { mean, percentile, scoreAnswers } from './search/metrics.ts';
import { printComparison, printReport, type EvalReport } from './search/report.ts';

const { options } = readArguments({
  name: 'npm run eval:search',
  about:
    'Lập chỉ mục một kho văn bản, tìm qua client.js trong Chromium, rồi đo độ đúng, thời gian và số byte.',
  options: {
    ...corpusOptions,
    queries: { about: 'các câu tìm và bài phải tìm thấy', value: 'TỆP.json', required: true },
    ...skipOption,
    engine: {
      about: 'bộ tìm: của kho, Pagefind nguyên bản, hay cả hai để so',
      value: 'ours|stock|both',
      choices: ['ours', 'stock', 'both'],
      default: 'ours',
    },
    json: { about: 'in kết quả dạng JSON' },
  },
  examples: ['npm run eval:search -- --corpus van-ban.jsonl.gz --queries cau-tim.json --engine both'],
});

const engines = new Map<string, EngineName[]>([
  ['ours', ['ours']],
  ['stock', ['stock']],
  ['both', ['stock', 'ours']],
]);

await main();

async function main(): Promise<void> {
  const documents = readCorpus(options.corpus, options.limit, options.skip);
  const queries = readQueries(options.queries);
  const inCorpus = new Set(documents.map(({ url }) => idOf(url)));
  const folder = await mkdtemp(join(tmpdir(), 'eval-search-'));
  const browser = await launchChromium();
  const reports: EvalReport[] = [];
  try {
    for (const engine of engines.get(options.engine)!) {
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
