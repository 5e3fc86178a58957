import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These wait for servers, disks and programs that end, and leave the machine to others meanwhile. */
const waiting = /\/test\/(?:store\/(?:safety|database|cases)|wiring|cli|host)\//;

/** One file that waits beside every two that compute. */
class WaitingBesideComputing extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = sorted.filter(({ moduleId }) => waiting.test(moduleId));
    const rest = sorted.filter(({ moduleId }) => !waiting.test(moduleId));
    return sorted.map((_file, at) => (at % 3 === 0 ? (slow.shift() ?? rest.shift()) : (rest.shift() ?? slow.shift()))!);
  }
}

/**
 * Everything that needs no browser. The files of a worker share its process, so that the law tables and the engines are read
 * once and not for every file; `npx vitest run --isolate --config test/vitest.config.ts` gives each its own.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/{e2e,electron}/**'],
    typecheck: { enabled: false },
    pool: 'forks',
    isolate: false,
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: WaitingBesideComputing },
    testTimeout: 600_000,
    // A machine on which others work takes a minute to start PostgreSQL.
    hookTimeout: 120_000,
  },
});
