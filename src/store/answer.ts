import { problem, type Problem } from '../core/base/problem.ts';
import { err, type Result } from '../core/base/result.ts';

export type Answer<T> = Promise<Result<T, readonly Problem[]>>;

export const refuse = (code: string, data: Readonly<Record<string, string>> = {}): Result<never, readonly Problem[]> =>
  err([problem('error', code, {}, data)]);
