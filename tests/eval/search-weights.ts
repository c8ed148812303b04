import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions, indexOption } from './search/options.ts';
import { WEIGHTS } from '../../src/lib/search/weights.ts';
import { idOf, readCorpus, readQueries } from './search/corpus.ts';
import { indexInNode } from './search/in-node.ts';
import { scoreAnswers } from './search/metrics.ts';

const { options } = readArguments({
  name: 'npm run eval:search-weights',
  about:
    'Tăng rồi giảm một nửa từng trọng số của xếp hạng, cho biết độ đúng đổi bao nhiêu với từng bộ câu tìm.',
  options: {
    ...corpusOptions,
    queries: { about: 'bộ câu tìm thứ hai, ngoài bộ của kho', value: 'TỆP.json', required: true },
    ...indexOption,
  },
  examples: [
    'npm run eval:search-weights -- --corpus van-ban.jsonl.gz --queries cau-tim.json --index .cache/do',
  ],
});

const documents = readCorpus(options.corpus, options.limit);
const { ask } = await indexInNode(options.index, () => documents);
const inCorpus = new Set(documents.map(({ url }) => idOf(url)));
const sets = [options.queries, 'tests/eval/search/queries.own.json'].map(readQueries);

/** MRR@10 of each set, and nDCG@10 of the first, which has topics. */
async function measure(): Promise<number[]> {
  const scores = [];
  for (const queries of sets) scores.push(scoreAnswers(await ask(queries), inCorpus));
  return [scores[0]!.mrr10, scores[0]!.ndcg10, scores[1]!.mrr10];
}

type Name = keyof typeof WEIGHTS;

const base = await measure();
console.log(
  'trọng số'.padEnd(16) + 'giá trị'.padEnd(9) + 'bộ đã cho: MRR, nDCG; bộ của kho: MRR  (−50 % | +50 %)',
);
console.log(''.padEnd(25) + base.map((value) => value.toFixed(4)).join('  '));
for (const name of Object.keys(WEIGHTS) as Name[]) {
  const value = WEIGHTS[name];
  const cells: string[] = [];
  for (const factor of [0.5, 1.5]) {
    WEIGHTS[name] = value * factor;
    const scores = await measure();
    WEIGHTS[name] = value;
    cells.push(scores.map((score, i) => signed(score - base[i]!)).join(' '));
  }
  console.log(name.padEnd(16) + String(value).padEnd(9) + cells.join(' | '));
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}
