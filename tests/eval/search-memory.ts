import { readArguments } from '../../src/cli/arguments.ts';
import { presentResult } from '../../src/lib/search/present/result.ts';
import { searchPages } from '../../src/lib/search/rank/search-pages.ts';
import { readCorpus, readQueries } from './search/corpus.ts';
import { indexInNode } from './search/in-node.ts';
import { percentile } from './search/metrics.ts';
import { corpusOptions, indexOption } from './search/options.ts';

const { options } = readArguments({
  name: 'npm run eval:search-memory',
  about: 'Một người tìm liền 300 câu: sau mỗi 50 câu, bộ nhớ giữ lại bao nhiêu và mỗi câu mất bao lâu.',
  options: {
    ...corpusOptions,
    queries: { about: 'các câu tìm', value: 'TỆP.json', default: 'tests/eval/search/queries.own.json' },
    searches: { about: 'số câu tìm, 300 nếu không nói', value: 'SỐ', least: 1 },
    ...indexOption,
  },
  examples: ['npm run eval:search-memory -- --corpus van-ban.jsonl.gz --index .cache/do'],
});

const searches = options.searches ?? 300;
const STEP = 50;
/** Results of a first page. */
const SHOWN = 10;

const { store } = await indexInNode(options.index, () => readCorpus(options.corpus, options.limit));
const queries = readQueries(options.queries);
const begun = megabytes();
const milliseconds: number[] = [];
let most = 0;
console.log(`trước câu đầu: ${begun.toFixed(1)} MB`);
for (let i = 0; i < searches; i++) {
  const began = performance.now();
  // Asked a second time a query differs, so that nothing is answered out of what was kept.
  const again = Math.floor(i / queries.length);
  await answered(queries[i % queries.length]!.q + ' kho'.repeat(again));
  milliseconds.push(performance.now() - began);
  if ((i + 1) % STEP !== 0) continue;
  const grown = megabytes() - begun;
  most = Math.max(most, grown);
  const kept = store.kept / 1e6;
  console.log(`${i + 1} câu: thêm ${grown.toFixed(1)} MB, kho chỉ mục giữ ${kept.toFixed(1)} MB`);
}
const [half, slow] = [0.5, 0.95].map((share) => percentile(milliseconds, share).toFixed(0));
console.log(`nhiều nhất: thêm ${most.toFixed(1)} MB; mỗi câu p50 ${half} ms, p95 ${slow} ms`);

/** A first page of results, as a reader gets it. */
async function answered(query: string): Promise<void> {
  await store.during(async () => {
    const found = await searchPages(store, query, {});
    await Promise.all(found.ranked.slice(0, SHOWN).map((page) => presentResult(store, found, page, '')));
  });
}

/** Megabytes in use that nothing can be thrown away of. */
function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
