import { defineConfig } from 'vitest/config';

/** Playwright's word about a page that closed while something was still being laid into it; no test can wait for it. */
const lateWords = /^(Cannot find parent object page@|Object with guid disposable@\w+ was not bound)/;

/**
 * Real pages in real Chromium. The files of a worker share its process and its browser; each opens programs and contexts of
 * its own. Two workers: one waits for a page while the other works.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{e2e,electron}/**/*.test.ts'],
    typecheck: { enabled: false },
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    onUnhandledError: ({ message }) => !lateWords.test(message),
  },
});
