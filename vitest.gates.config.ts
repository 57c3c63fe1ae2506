import { defineConfig } from 'vitest/config';

/** Gates look at the whole: both production builds in `.output`, the lock, every source file. Build first. */
export default defineConfig({
  test: { include: ['test/gates/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
