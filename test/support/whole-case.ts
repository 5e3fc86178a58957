import type { JsonObject } from '../../src/core/records/stored.ts';
import type { Problem } from '../../src/core/base/problem.ts';
import type { PeriodResult, ResultFile, WorkerResult } from '../../src/core/claim/result.ts';
import { compute, type ComputeOptions } from '../../src/services/compute.ts';
import { caseFormat } from '../../src/wiring/case-format.ts';

/** Whole cases from their text to the result, for tests of what a case as a whole is worth. */
export function resultOf(raw: JsonObject, options: ComputeOptions = {}): ResultFile {
  const computed = compute(caseFormat, { text: JSON.stringify(raw), fileName: 'case.json' }, options);
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return computed.value.result;
}

/** The problems of a case that must be refused, as code and place. */
export function refusalOf(raw: JsonObject): readonly (readonly [string, string])[] {
  const computed = compute(caseFormat, { text: JSON.stringify(raw), fileName: 'case.json' });
  if (computed.ok) throw new Error('was computed');
  return computed.error.map(({ code, at }: Problem) => [code, at.path ?? '']);
}

export function firstWorker({ workers }: ResultFile): WorkerResult {
  const [worker] = workers;
  if (worker === undefined) throw new Error('no worker in the result');
  return worker;
}

export function periodFrom(result: ResultFile, from: string): PeriodResult {
  const found = firstWorker(result).periods.find((p) => p.from === from);
  if (found === undefined) throw new Error(`no period from ${from}`);
  return found;
}

export const codesOf = (all: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(all.map(({ code }) => code)),
];
