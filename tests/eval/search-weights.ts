import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions, indexOption } from './search/options.ts';
import { WEIGHTS, type Weight } from '../../src/lib/search/weights.ts';
import { idOf, readCorpus, readQueries, type EvalQuery } from './search/corpus.ts';
import { indexInNode } from './search/in-node.ts';
import { scoreAnswers, type Answer } from './search/metrics.ts';
import { WEIGHT_NAMES, weightsUsedIn } from './search/weights-used.ts';

const { options } = readArguments({
  name: 'npm run eval:search-weights',
  about:
    'Bỏ, giảm một nửa, tăng một nửa, tăng gấp đôi từng trọng số của xếp hạng; in bảng cho biết độ đúng đổi bao nhiêu: MRR@10, nDCG@10 của bộ câu đã cho, MRR@10 của bộ câu của kho.',
  options: {
    ...corpusOptions,
    queries: { about: 'bộ câu tìm, ngoài bộ của kho', value: 'TỆP.json', required: true },
    every: { about: 'chỉ lấy một trong ngần này câu', value: 'SỐ', least: 1 },
    half: { about: 'chỉ giảm và tăng một nửa' },
    ...indexOption,
  },
  examples: [
    'npm run eval:search-weights -- --corpus van-ban.jsonl.gz --queries cau-tim.json --index .cache/do',
  ],
});

/** What each weight is multiplied by. */
const FACTORS = options.half ? [0.5, 1.5] : [0, 0.5, 1.5, 2];

/** Weights of the reading of a query; the others only rank what was read, so a query need not be read again for them. */
const OF_READING = new Set<Weight>([
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
  'guessed',
  'longer',
  'unsure',
  'unexplained',
  'synonym',
  'sameQuantity',
  'unitLeftOut',
  'documentName',
  'otherIssuer',
]);

const documents = readCorpus(options.corpus, options.limit);
const { ask, read } = await indexInNode(options.index, () => documents);
const inCorpus = new Set(documents.map(({ url }) => idOf(url)));
const sets = [options.queries, 'tests/eval/search/queries.own.json'].map((path) =>
  readQueries(path).filter((_, i) => i % (options.every ?? 1) === 0),
);

/** Answers with the weights as they are, and the weights that each was read by. */
const typical = new Map<EvalQuery, { answer: Answer; used: ReadonlySet<Weight> }>();
for (const query of sets.flat()) {
  let answers: Answer[] = [];
  const used = await weightsUsedIn(async () => (answers = await ask([query])));
  typical.set(query, { answer: answers[0]!, used });
}
const rankAgain = await Promise.all(sets.map(read));

/** Reads again the queries that look at a weight; the others are answered as ever. */
async function askAgain(set: EvalQuery[], name: Weight): Promise<Answer[]> {
  const again = set.filter((query) => typical.get(query)!.used.has(name));
  const others = set.filter((query) => !again.includes(query));
  return [...(await ask(again)), ...others.map((query) => typical.get(query)!.answer)];
}

/** MRR@10 of each set, and nDCG@10 of the first, which has topics. */
function scored([given, own]: Answer[][]): number[] {
  const first = scoreAnswers(given!, inCorpus);
  return [first.mrr10, first.ndcg10, scoreAnswers(own!, inCorpus).mrr10];
}

const base = scored(sets.map((set) => set.map((query) => typical.get(query)!.answer)));
console.log(`Không đổi gì: ${base.map((value) => value.toFixed(4)).join('  ')}`);
console.log(row(['trọng số', 'giá trị', ...FACTORS.map(signedPercent)]));
console.log(row(['---', '---', ...FACTORS.map(() => '---')]));
for (const name of WEIGHT_NAMES) {
  const value = WEIGHTS[name];
  const cells: string[] = [];
  for (const factor of FACTORS) {
    WEIGHTS[name] = value * factor;
    const answers = OF_READING.has(name)
      ? sets.map((set) => askAgain(set, name))
      : rankAgain.map((rank) => rank());
    const scores = scored(await Promise.all(answers));
    WEIGHTS[name] = value;
    cells.push(scores.map((score, i) => signed(score - base[i]!)).join(' '));
  }
  console.log(row([name, String(value), ...cells]));
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function signedPercent(factor: number): string {
  return `${factor < 1 ? '−' : '+'}${Math.abs(factor - 1) * 100} %`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}
