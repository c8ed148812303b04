import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions, indexOption } from './search/options.ts';
import { WEIGHTS } from '../../src/lib/search/weights.ts';
import { idOf, readCorpus, readQueries } from './search/corpus.ts';
import { indexInNode } from './search/in-node.ts';
import { scoreAnswers, type Answer } from './search/metrics.ts';

const { options } = readArguments({
  name: 'npm run eval:search-weights',
  about:
    'Bỏ, giảm một nửa, tăng một nửa, tăng gấp đôi từng trọng số của xếp hạng, cho biết độ đúng đổi bao nhiêu với từng bộ câu tìm.',
  options: {
    ...corpusOptions,
    queries: { about: 'bộ câu tìm thứ hai, ngoài bộ của kho', value: 'TỆP.json', required: true },
    every: { about: 'chỉ lấy một trong ngần này câu', value: 'SỐ', least: 1 },
    ...indexOption,
  },
  examples: [
    'npm run eval:search-weights -- --corpus van-ban.jsonl.gz --queries cau-tim.json --index .cache/do',
  ],
});

type Name = keyof typeof WEIGHTS;

/** What each weight is multiplied by. */
const FACTORS = [0, 0.5, 1.5, 2];

/** Weights of the reading of a query; the others only rank what was read, so a query need not be read again for them. */
const OF_READING = new Set<Name>([
  'surelyWord',
  'otherReading',
  'leastReading',
  'chance',
  'nearWord',
  'otherMarks',
  'transposed',
  'otherEdit',
  'neighbourKey',
  'sameSound',
  'longer',
]);

const documents = readCorpus(options.corpus, options.limit);
const { ask, read } = await indexInNode(options.index, () => documents);
const inCorpus = new Set(documents.map(({ url }) => idOf(url)));
const sets = [options.queries, 'tests/eval/search/queries.own.json'].map((path) =>
  readQueries(path).filter((_, i) => i % (options.every ?? 1) === 0),
);
const rankAgain = await Promise.all(sets.map(read));

/** MRR@10 of each set, and nDCG@10 of the first, which has topics. */
function scored([given, own]: Answer[][]): number[] {
  const first = scoreAnswers(given!, inCorpus);
  return [first.mrr10, first.ndcg10, scoreAnswers(own!, inCorpus).mrr10];
}

const base = scored(await Promise.all(rankAgain.map((rank) => rank())));
console.log(
  'trọng số'.padEnd(16) +
    'giá trị'.padEnd(9) +
    'bộ đã cho: MRR, nDCG; bộ của kho: MRR  (−100 % | −50 % | +50 % | +100 %)',
);
console.log(''.padEnd(25) + base.map((value) => value.toFixed(4)).join('  '));
for (const name of Object.keys(WEIGHTS) as Name[]) {
  const value = WEIGHTS[name];
  const cells: string[] = [];
  for (const factor of FACTORS) {
    WEIGHTS[name] = value * factor;
    const answers = OF_READING.has(name) ? sets.map(ask) : rankAgain.map((rank) => rank());
    const scores = scored(await Promise.all(answers));
    WEIGHTS[name] = value;
    cells.push(scores.map((score, i) => signed(score - base[i]!)).join(' '));
  }
  console.log(name.padEnd(16) + String(value).padEnd(9) + cells.join(' | '));
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}
