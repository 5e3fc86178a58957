import { problem, type Problem } from '../core/base/problem.ts';
import { err, type Result } from '../core/base/result.ts';
import { contract, type CallName, type ReplyOf, type RequestOf } from './contract.ts';

/** Progress of long work. `what` is a message key, `progress.<what>`. */
export type Progress = { readonly what: string; readonly done: number; readonly total: number };
export type Run = { readonly signal: AbortSignal; readonly progress: (progress: Progress) => void };

export type Answer<T> = Promise<Result<T, readonly Problem[]>>;
/** Answers the calls. */
export type Desk = { readonly [K in CallName]: (request: RequestOf<K>, run: Run) => Answer<ReplyOf<K>> };

export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/**
 * Runs one call from outside. The name must be in the contract and the request must pass its validator.
 * Problems of the request name the field, never the value.
 */
export async function answerCall(desk: Desk, name: string, request: unknown, run: Run): Answer<unknown> {
  if (!isCallName(name)) return err([problem('error', 'unknown-call', {}, { value: name.slice(0, 60) })]);
  const checked = contract[name].request.safeParse(request);
  if (!checked.success)
    return err(
      checked.error.issues
        .slice(0, 20)
        .map((issue) =>
          problem('error', 'bad-request', { path: issue.path.join('.') }, { call: name, rule: issue.code }),
        ),
    );
  const answer = desk[name] as (request: unknown, run: Run) => Answer<unknown>;
  return answer(checked.data, run);
}
