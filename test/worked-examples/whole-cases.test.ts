import { describe, expect, it } from 'vitest';
import { productResult } from '../oracle/product.ts';
import type { RawCase } from '../oracle/raw.ts';
import type { ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import cases from './whole-cases.json' with { type: 'json' };
import { waitingCases } from './waiting.ts';

type Expected = string | boolean | null;
type WholeCase = {
  readonly id: string;
  readonly title: string;
  readonly case: RawCase;
  readonly expected: Readonly<Record<string, Expected>>;
};

const all = cases as unknown as readonly WholeCase[];

/** The value at a path below a value of the result; undefined where there is none. */
const below = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (here as Readonly<Record<string, unknown>> | undefined)?.[key], value);

/** Lists of the result that a path names by something else than their position. */
const keysOf: Readonly<Record<string, (entry: Readonly<Record<string, unknown>>) => unknown>> = {
  periods: (e) => e['from'],
  days: (e) => e['date'],
  deductions: (e) => e['name'],
  otherHeads: (e) => e['head'],
  findings: (e) => e['code'],
  undecided: (e) => e['code'],
};

function inWorker(worker: WorkerResult, [list = '', key = '', ...rest]: readonly string[]): unknown {
  const keyOf = keysOf[list];
  if (keyOf === undefined) return below(worker, [list, key, ...rest]);
  const entries = (worker as unknown as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[list]!;
  const found = entries.find((entry) => keyOf(entry) === key);
  return rest.length === 0 ? found !== undefined : below(found, rest);
}

function valueAt(result: ResultFile, path: string): unknown {
  const [first = '', second = '', ...rest] = path.split('/');
  switch (first) {
    case 'workers':
      return inWorker(
        result.workers.find((w) => w.id === second)!,
        rest,
      );
    case 'alternatives': {
      const [key = '', value] = second.split('=');
      const found = result.alternatives.find((a) => (a.policy as Readonly<Record<string, string>>)[key] === value);
      return rest.length === 0 ? found !== undefined : below(found, rest);
    }
    case 'fees': {
      const [procedure, filing] = second.split(':');
      const fees = result.fees as readonly Readonly<Record<string, unknown>>[];
      return below(
        fees.find((f) => f['procedure'] === procedure && (filing === undefined || f['filing'] === filing)),
        rest,
      );
    }
    default:
      return inWorker(result.workers[0]!, [first, second, ...rest]);
  }
}

/** Numbers are compared by value, so that 0 and "0" are the same. */
const comparable = (value: unknown): unknown => (typeof value === 'number' ? String(value) : (value ?? null));

describe('whole cases worked by hand', () => {
  it.each(all.filter(({ id }) => !(id in waitingCases)).map((c) => [`${c.id}: ${c.title}`, c] as const))(
    '%s',
    (_, { case: input, expected }) => {
      const result = productResult(input);
      const found = Object.fromEntries(Object.keys(expected).map((path) => [path, comparable(valueAt(result, path))]));
      expect(found).toEqual(Object.fromEntries(Object.entries(expected).map(([k, v]) => [k, comparable(v)])));
    },
  );

  it('wait only under ids that exist', () => {
    const ids = all.map(({ id }) => id);
    expect(Object.keys(waitingCases).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
