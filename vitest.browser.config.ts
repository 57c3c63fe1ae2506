import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one file at a time: two browsers at once on two cores spoil both. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/harness/build-extensions.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
