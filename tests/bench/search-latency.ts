import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions } from '../eval/search/options.ts';
import { readCorpus, readQueries } from '../eval/search/corpus.ts';
import { timeFirstAnswers } from '../eval/search/drive.ts';
import { buildIndex } from '../eval/search/engines.ts';
import { countingHost } from '../eval/search/host.ts';
import { percentile } from '../eval/search/metrics.ts';
import { launchChromium } from '../support/chromium.ts';

const { options } = readArguments({
  name: 'npm run bench:search-latency',
  about:
    'Đo thời gian từ lúc tìm đến lúc có kết quả đầu tiên khi mạng chậm, mỗi câu trong một trang mới, cạnh Pagefind nguyên bản.',
  options: {
    ...corpusOptions,
    queries: { about: 'các câu tìm', value: 'TỆP.json', required: true },
    latency: { about: 'độ trễ của mạng, mili giây', value: 'SỐ', least: 1, default: '400' },
    count: { about: 'đo ngần này câu đầu', value: 'SỐ', least: 1, default: '20' },
  },
  examples: ['npm run bench:search-latency -- --corpus van-ban.jsonl.gz --queries cau-tim.json'],
});

const documents = readCorpus(options.corpus, options.limit);
const queries = readQueries(options.queries).slice(0, options.count);
const folder = await mkdtemp(join(tmpdir(), 'search-latency-'));
const browser = await launchChromium();
try {
  for (const engine of ['stock', 'ours'] as const) {
    await buildIndex(engine, documents, join(folder, engine));
    const host = await countingHost(join(folder, engine), options.latency);
    const times = await timeFirstAnswers(browser, host, engine, queries);
    await host.close();
    const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
    console.log(`${engine}: lần tìm đầu p50 ${Math.round(p50)} ms, p95 ${Math.round(p95)} ms`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
