import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/{e2e,electron}/**'],
    typecheck: { enabled: false },
    testTimeout: 240_000,
  },
});
