import { Stryker } from '@stryker-mutator/core';
import { readArguments } from '../../src/cli/arguments.ts';
import { formatNumber } from '../../src/lib/vietnamese/format.ts';
import { mutatedFolders, type MutatedFolder } from './folders.ts';
import { sampleOf } from './sample.ts';

const { options, operands } = readArguments({
  name: 'npm run mutation',
  about:
    'Sửa sai từng chỗ nhỏ trong mã nguồn rồi chạy bài kiểm thử: chỗ sai nào không bài nào thấy là một lỗ hổng. ' +
    'In điểm của từng thư mục và từng chỗ sai còn sống.',
  operands: {
    name: 'THƯ-MỤC',
    about: `một hay nhiều trong: ${Object.keys(mutatedFolders).join(', ')}; không ghi là tất cả`,
    least: 0,
  },
  options: {
    files: { about: 'chỉ những tệp khớp mẫu này, tính từ thư mục', value: 'MẪU', default: '**/*.ts' },
    sample: {
      about: 'chỉ chừng ấy phần trăm các hàm, lấy hú họa theo số gieo: cả thư mục thì mất hàng giờ',
      value: 'SỐ',
      least: 1,
    },
    seed: { about: 'số gieo của --sample', value: 'SỐ', least: 0, default: '14' },
    anew: { about: 'chạy lại cả những chỗ mà lần trước đã có kết quả' },
  },
  examples: [
    'npm run mutation -- documents',
    'npm run mutation -- figures --sample 5',
    'npm run mutation -- vietnamese --files "{telex,vni}.ts"',
  ],
});

const unknown = operands.filter((name) => !Object.hasOwn(mutatedFolders, name));
if (unknown.length > 0) {
  console.error(`Không có thư mục «${unknown.join(', ')}». Có: ${Object.keys(mutatedFolders).join(', ')}.`);
  process.exit(1);
}

const rows: string[] = [];
for (const name of operands.length > 0 ? operands : Object.keys(mutatedFolders)) {
  rows.push(await mutate(name, mutatedFolders[name]!));
}
console.log(`\nthư mục      giết  quá giờ  còn sống  không bài nào chạy qua  điểm\n${rows.join('\n')}`);

/** Mutates one folder and returns its line of the closing table. */
async function mutate(name: string, { source, tests }: MutatedFolder): Promise<string> {
  process.env.MUTATION_TESTS = tests.join(',');
  const results = await new Stryker({
    mutate: options.sample ? sampleOf(source, options.sample, options.seed) : [`${source}/${options.files}`],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What only changes the words of a message is held by no test on purpose: readers are told in the guide.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    incremental: options.sample === undefined,
    incrementalFile: `.cache/dot-bien/${name}.json`,
    force: options.anew,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    tempDirName: '.cache/dot-bien/tam',
    ignorePatterns: ['dist', 'dist-*', '.astro', '.demo', '.cache', 'tests/browser', 'tests/build'],
    concurrency: 1,
    timeoutMS: 30_000,
  }).runMutationTest();
  const count = (state: string) => results.filter(({ status }) => status === state).length;
  // Told apart: on a busy machine what is slow is taken for what never ends.
  const [killed, late] = [count('Killed'), count('Timeout')];
  const [survived, uncovered] = [count('Survived'), count('NoCoverage')];
  const score = ((killed + late) / (killed + late + survived + uncovered)) * 100;
  const columns = [
    String(killed).padStart(5),
    String(late).padStart(8),
    String(survived).padStart(9),
    String(uncovered).padStart(23),
  ];
  return `${name.padEnd(12)}${columns.join(' ')}  ${formatNumber(score, 1)}`;
}
