import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/setup/builtCommandLine.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup/runningApp.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file starts an app of its own; two cores carry one at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
