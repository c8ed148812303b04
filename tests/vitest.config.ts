import { defineConfig } from 'vitest/config';

/**
 * Three projects, from fast to slow: `unit` (pure functions), `build` (the real `astro build` on fixtures),
 * `browser` (the built site in Chromium).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/lib/**/*.test.ts',
            'tests/integrations/**/*.test.ts',
            'tests/cli/**/*.test.ts',
            'tests/*.test.ts',
          ],
          // Speed is measured elsewhere; a busy machine fails no test.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Two builds in one folder would take each other's files.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Scrolling is smooth, and a busy machine slow.
          expect: { poll: { timeout: 10_000 } },
          globalSetup: ['tests/support/browser-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // Drawing a page takes one core; more at once than a small machine has would only wait.
          maxWorkers: 2,
          maxConcurrency: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
