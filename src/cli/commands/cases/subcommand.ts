import type { Result } from '../../../core/base/result.ts';
import type { Backend } from '../../../wiring/backend.ts';
import type { Call, Failure, Output } from '../../command.ts';

export type CasesCommand = {
  /** The argument after its name. */
  readonly argument: { readonly name: string; readonly required: boolean } | null;
  /** Options besides database and passphrases. */
  readonly options: readonly string[];
  /** Whether the database must exist, so that a mistyped path does not create one. */
  readonly mustExist: boolean;
  readonly run: (call: Call, backend: Backend, argument: string) => Promise<Result<Output, Failure>>;
};
