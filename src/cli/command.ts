import type { Problem } from '../core/base/problem.ts';
import type { Result } from '../core/base/result.ts';
import type { UsageFault, Values, OptionTable } from './arguments.ts';
import type { Streams } from './streams.ts';
import type { InterfaceLanguage, InterfaceWords } from './words.ts';

/** What a command has to say when it is done. A command prints nothing itself, unless it stays. */
export type Output = {
  readonly json: unknown;
  readonly text: string;
  /** Shown on standard error; the command was done all the same. */
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
  readonly language: InterfaceLanguage;
  readonly streams: Streams;
};

export type Command = {
  readonly options: OptionTable;
  /** Names of what must be given besides options, as help shows them. */
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
