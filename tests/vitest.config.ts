import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Vitest's own default leaves one core idle, which on two is half of them. One worker more than there are cores, for a
// test often waits for what a page still asks for. A browser or a build beside each worker asks for memory too: more
// than eight would gain little.
const maxWorkers = Math.min(availableParallelism() + 1, 8);

/** Commands and builds are begun several hundred times: what Node has compiled of them it need not compile again. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/ma-nguon') };

/**
 * Three projects: `unit` (pure functions), `build` (the real `astro build` on fixtures), `browser` (the built site in
 * Chromium). They run beside each other, so that no core waits while another builds or draws; files that ask for the
 * same archive share one build of it.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/shared-sites.ts'],
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
          maxWorkers,
          env,
          isolate: false,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers,
          env,
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Scrolling is smooth, and a busy machine slow.
          expect: { poll: { timeout: 10_000 } },
          globalSetup: ['tests/support/find-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          maxWorkers,
          env,
          isolate: false,
          maxConcurrency: 4,
        },
      },
    ],
  },
});
