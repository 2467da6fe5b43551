import { defineConfig } from 'vitest/config'

const database = (name: 'sqlite' | 'postgres') => ({
  extends: true as const,
  test: {
    name,
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['test/house/**', 'test/browser/**'],
    env: { STANDFIRST_TEST_DATABASE: name },
    // Each test makes a world of its own; loading the whole paper anew for each file takes longer than all its tests.
    isolate: false,
    globalSetup: name === 'postgres' ? ['test/start-postgres.ts'] : [],
  },
})

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'house', include: ['test/house/**/*.test.ts'] } },
      database('sqlite'),
      database('postgres'),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
          // After all others: a browser that shares two processors with them is slow beyond its patience.
          sequence: { groupOrder: 1 },
          globalSetup: ['test/find-chromium.ts', 'test/browser/seed-paper.ts'],
        },
      },
    ],
  },
})
