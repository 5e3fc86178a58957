import { describe, expect, test } from 'vitest';
import type { ComputeReply, LocatedProblem, StoredRecord } from '../../../renderer/client/types.ts';
import { checks, mayIssue } from '../../../renderer/pages/papers/checks.ts';

const record = (
  id: string,
  kind: StoredRecord['kind'],
  parent: string | null,
  body: StoredRecord['body'],
): StoredRecord => ({
  id,
  kind,
  parent,
  body,
  position: 0,
  revision: 1,
});
const one = record('one', 'worker', null, { id: 'w1', name: 'A', nameLatin: 'A' });
const two = record('two', 'worker', null, { id: 'w2', name: 'B' });
const records = new Map([one, two, record('day', 'day', 'two', {})].map((r) => [r.id, r]));
const employer = { name: 'X', address: 'Y', representative: 'Z' };
const fault = (of: string | null): LocatedProblem => ({
  code: 'missing-field',
  severity: 'error',
  at: {},
  data: {},
  record: of,
});
const result = {
  policy: { prescriptionDefence: 'on' },
  workers: [{ id: 'w1', undecided: [], periods: [{ prescription: { state: 'prescribed' } }] }],
} as unknown as NonNullable<ComputeReply['result']>;
const facts = { records, employer, workers: [one], translated: true };
const stateOf = (problems: readonly LocatedProblem[], change = {}) =>
  checks({ ...facts, computed: { result, problems }, ...change });
const find = (list: ReturnType<typeof checks>, code: string) => list.find((check) => check.code === code);

describe('before papers go out', () => {
  test('a case without faults may be issued; prescribed periods are only told of', () => {
    const list = stateOf([]);
    expect(mayIssue(list)).toBe(true);
    expect(list.every(({ state }) => state === 'fine')).toBe(true);
    expect(find(list, 'prescribed')?.count).toBe(1);
  });

  test('a fault of this worker, or of what all share, stops them', () => {
    expect(mayIssue(stateOf([fault('one')]))).toBe(false);
    expect(mayIssue(stateOf([fault(null)]))).toBe(false);
  });

  test('a fault in the rows of another worker does not', () => {
    expect(mayIssue(stateOf([fault('day'), fault('two')]))).toBe(true);
  });

  test('nothing computed is nothing to issue', () => {
    expect(mayIssue(checks({ ...facts, computed: null }))).toBe(false);
    expect(mayIssue(stateOf([], { workers: [two] }))).toBe(false);
  });

  test('a blank address is for a person to look at, and stops nothing', () => {
    const list = stateOf([], { employer: { name: 'X', address: ' ', representative: 'Z' } });
    expect(find(list, 'employer-address')?.state).toBe('look');
    expect(mayIssue(list)).toBe(true);
  });

  test('a name in Latin letters matters only where the paper is translated', () => {
    const worker = { ...one, body: { id: 'w1', name: 'A' } };
    expect(find(stateOf([], { workers: [worker] }), 'latin-name')?.state).toBe('look');
    expect(find(stateOf([], { workers: [worker], translated: false }), 'latin-name')).toBeUndefined();
  });
});
