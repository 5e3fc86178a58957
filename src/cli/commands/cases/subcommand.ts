import type { Result } from '../../../core/base/result.ts';
import type { Backend } from '../../../wiring/backend.ts';
import type { Call, Failure, Output } from '../../command.ts';

export type CasesCommand = {
  /** What stands after its name. */
  readonly argument: { readonly name: string; readonly required: boolean } | null;
  /** Those besides database and passphrases. */
  readonly options: readonly string[];
  /** Whether it needs a database that is there, and so never makes one by a slip of the pen. */
  readonly mustExist: boolean;
  readonly run: (call: Call, backend: Backend, argument: string) => Promise<Result<Output, Failure>>;
};
