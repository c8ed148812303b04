import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A mutant dies by the first test that fails: those that take seconds come last, and most mutants never meet them. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests of pure functions that hold one folder: a mutant lives or dies without a build or a browser. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/lib/**/*.test.ts').split(','),
    testTimeout: 120_000,
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
