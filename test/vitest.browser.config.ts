import { defineConfig } from 'vitest/config';

/** Real pages in real Chromium: one file after the other, since each has a browser of its own. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{e2e,electron}/**/*.test.ts'],
    typecheck: { enabled: false },
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
