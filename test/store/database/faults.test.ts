import { expect, test } from 'vitest';
import { ok } from '../../../src/core/base/result.ts';
import { withFaults } from '../../../src/store/database/faults.ts';
import { codesOf } from '../seal/results.ts';

const after = (message: string) => withFaults(null, () => Promise.reject(new Error(message)));

test.each([
  'Connection terminated unexpectedly',
  // knex puts the query before the words of the driver.
  'BEGIN; - Connection terminated unexpectedly',
  'select "head" from "cases" where "id" = $1 - Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'timeout expired',
])('a server that went away is a problem in words, however the driver says it: %s', async (message) => {
  expect(codesOf(await after(message))).toEqual(['server-unreachable']);
});

test('anything else that is thrown is a bug and goes on', async () => {
  await expect(after('no row of this kind')).rejects.toThrow('no row');
  expect(codesOf(await withFaults(null, () => Promise.resolve(ok(null))))).toEqual([]);
});
