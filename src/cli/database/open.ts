import { problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { CallName, ReplyOf, RequestOf } from '../../contract/contract.ts';
import type { Run } from '../../contract/dispatch.ts';
import type { Backend } from '../../wiring/backend.ts';
import { inputFailure, type Call, type Failure, type Output } from '../command.ts';
import { secretOf } from './secret.ts';

type Outcome<T> = Promise<Result<T, Failure>>;

export const databaseOption = { database: 'text' } as const;

export const undisturbed: Run = { signal: new AbortController().signal, progress: () => undefined };

/** Opens the database of `--database`, does the work and closes it again, also after an error. */
export async function withBackend(
  call: Call,
  options: { readonly mustExist: boolean; readonly withExample?: boolean },
  work: (backend: Backend) => Outcome<Output>,
): Outcome<Output> {
  // Loaded here, because the database engine takes longer to load than most commands take to run.
  const { openBackend } = await import('../../wiring/backend.ts');
  const opened = await openBackend({
    ...options,
    place: call.values.text('database'),
    keyStore: null,
    onFault: (fault) => call.streams.stderr(`${call.words.commands.fault}\n${String(fault)}\n`),
  });
  if (!opened.ok) return err(inputFailure(opened.error));
  let outcome: Result<Output, Failure>;
  let closed: Awaited<ReturnType<Backend['close']>>;
  try {
    outcome = await work(opened.value);
  } finally {
    closed = await opened.value.close();
  }
  if (!outcome.ok || closed.ok) return outcome;
  return ok({ ...outcome.value, warnings: [...outcome.value.warnings, ...closed.error] });
}

/** One call of the contract. */
export async function ask<K extends CallName>({ desk }: Backend, name: K, request: RequestOf<K>): Outcome<ReplyOf<K>> {
  const answer = desk[name] as (request: RequestOf<K>, run: Run) => Promise<Result<ReplyOf<K>, Problems>>;
  const answered = await answer(request, undisturbed);
  return answered.ok ? answered : err(inputFailure(answered.error));
}
type Problems = Extract<Failure, { kind: 'input' }>['problems'];

export async function unlock(call: Call, backend: Backend): Outcome<null> {
  const info = await ask(backend, 'app.info', {});
  if (!info.ok) return info;
  const { state, place } = info.value.database;
  if (state === 'new') return err(inputFailure([problem('error', 'no-database', { file: place })]));
  const passphrase = await secretOf(call, 'database');
  return passphrase.ok ? ask(backend, 'vault.unlock', { passphrase: passphrase.value }) : passphrase;
}

/** Creates a new database. */
export async function create(call: Call, backend: Backend): Outcome<{ readonly recoveryCode: string }> {
  const passphrase = await secretOf(call, 'database', true);
  return passphrase.ok ? ask(backend, 'vault.create', { passphrase: passphrase.value }) : passphrase;
}
