import { defineConfig } from 'vitest/config';

/** The tests of pure functions that hold one folder: a mutant lives or dies without a build or a browser. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? 'tests/lib/**/*.test.ts').split(','),
    testTimeout: 120_000,
    isolate: false,
  },
});
