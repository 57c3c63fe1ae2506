import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['fake-indexeddb/auto'],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/gates/**', 'node_modules/**'],
  },
});
