import { readArguments } from '../../src/cli/arguments.ts';
import { corpusOptions, indexOption, skipOption } from './search/options.ts';
import { idOf, readCorpus, readQueries, type EvalQuery } from './search/corpus.ts';
import { indexInNode } from './search/in-node.ts';
import { rankOf, scoreAnswers, type Answer } from './search/metrics.ts';

const { options } = readArguments({
  name: 'npm run eval:search-kinds',
  about: 'Tìm bằng Node và cho biết độ đúng theo từng kiểu câu tìm, mỗi nửa bộ câu một cột.',
  options: {
    ...corpusOptions,
    queries: {
      about: 'các câu tìm',
      value: 'TỆP.json',
      default: 'tests/eval/search/queries.own.json',
    },
    ...skipOption,
    ...indexOption,
    misses: { about: 'in cả những câu mà bài đúng không đứng đầu' },
  },
  examples: ['npm run eval:search-kinds -- --corpus van-ban.jsonl.gz --skip 5000 --index .cache/do'],
});

const read = () => readCorpus(options.corpus, options.limit, options.skip);
const { ask } = await indexInNode(options.index, read);
const inCorpus = new Set(read().map(({ url }) => idOf(url)));
const queries = readQueries(options.queries);
const answers = await ask(queries);

/** Queries with an odd number are those that the ranking may be tuned on. */
const isTuned = ({ id }: EvalQuery) => Number(/\d+$/.exec(id)?.[0]) % 2 === 1;
const halves: [string, Answer[]][] = [
  ['cả bộ', answers],
  ['nửa để chỉnh', answers.filter(({ query }) => isTuned(query))],
  ['nửa để riêng', answers.filter(({ query }) => !isTuned(query))],
];
const scored = halves.map(([name, part]) => ({ name, ...scoreAnswers(part, inCorpus) }));
console.log(`${inCorpus.size} văn bản, ${queries.length} câu; mỗi ô: MRR@10 / recall@10`);
console.log(['kiểu'.padEnd(16), ...scored.map(({ name }) => name.padEnd(15))].join(''));
for (const type of Object.keys(scored[0]!.byType)) {
  const cells = scored.map(({ byType }) => {
    const { mrr10, recall10, ndcg10, p10 } = byType[type] ?? {};
    return cell(mrr10 ?? ndcg10 ?? 0, recall10 ?? p10 ?? 0);
  });
  console.log([type.padEnd(16), ...cells].join(''));
}
console.log(['tất cả'.padEnd(16), ...scored.map(({ mrr10, recall10 }) => cell(mrr10, recall10))].join(''));
console.log(['không kết quả'.padEnd(16), ...scored.map(({ empty }) => String(empty).padEnd(15))].join(''));
console.log(['theo chủ đề'.padEnd(16), ...scored.map(({ ndcg10, p10 }) => cell(ndcg10, p10))].join(''));
if (options.misses) {
  for (const answer of answers) {
    const { id, q, kind, target, targets } = answer.query;
    if (kind === 'known' && rankOf(answer) !== 1)
      console.log(`${id}\t${rankOf(answer)}\t${q}\t${(targets ?? [target]).slice(0, 4)}`);
  }
}

function cell(first: number, second: number): string {
  return `${first.toFixed(3)} / ${second.toFixed(3)}`.padEnd(15);
}
