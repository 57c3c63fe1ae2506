import { defineConfig } from 'vitest/config';

/** Tests in real browsers, two files at a time: a browser mostly waits, for pages, for its worker, for a hand that rests. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/harness/build-extensions.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
