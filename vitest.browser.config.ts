import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one file at a time: two browsers at once on two cores spoil both. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/harness/build-extensions.ts'],
    fileParallelism: false,
    // Browsers under load do not always answer. The run names what passed only at the second try.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
