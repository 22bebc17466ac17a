import { defineConfig } from 'vitest/config';

/** Fast tests (unit, data, API on the memory store) and those that need an engine: a real Neo4j, a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{graph,seed,server,site,ui,house}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Most files take longer to import than to run, and keep nothing from one test to the next.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: 'tests/browser/build-screen.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
