import type { Problem } from '../../../src/core/base/problem.ts';
import type { Result } from '../../../src/core/base/result.ts';

/** The value, or a failed test that names the problems. */
export function valueOf<T>(result: Result<T, readonly Problem[]>): T {
  if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
  return result.value;
}

export const codesOf = (result: Result<unknown, readonly Problem[]>): readonly string[] =>
  result.ok ? [] : result.error.map((p) => p.code);
