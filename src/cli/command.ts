import type { Problem } from '../core/base/problem.ts';
import type { Result } from '../core/base/result.ts';
import type { UsageFault, Values, OptionTable } from './arguments.ts';
import type { Streams } from './streams.ts';
import type { InterfaceWords } from './words.ts';

/** The output of a finished command. Only commands that keep running print by themselves. */
export type Output = {
  readonly json: unknown;
  readonly text: string;
  /** Printed to standard error; the command has succeeded. */
  readonly warnings: readonly Problem[];
  readonly exitCode: 0 | 1;
};
export type Failure =
  | { readonly kind: 'input'; readonly problems: readonly Problem[] }
  | { readonly kind: 'usage'; readonly fault: UsageFault };

export type Call = {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly words: InterfaceWords;
  readonly streams: Streams;
};

export type Command = {
  readonly options: OptionTable;
  /** Names of the positional arguments, for the help. */
  readonly positionals: readonly string[];
  readonly run: (call: Call) => Promise<Result<Output, Failure>>;
};

export const inputFailure = (problems: readonly Problem[]): Failure => ({ kind: 'input', problems });
export const usageFailure = (code: UsageFault['code'], data: UsageFault['data']): Failure => ({
  kind: 'usage',
  fault: { code, data },
});

export const done = (json: unknown, text: string, warnings: readonly Problem[] = []): Output => ({
  json,
  text,
  warnings,
  exitCode: 0,
});
