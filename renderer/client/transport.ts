import type { Answer } from '../../src/contract/dispatch.ts';
import type { CallName, ContractEvent } from './types.ts';

/** How a call reaches the desk: over the desktop's bridge, or over loopback HTTP in browser mode. */
export type Transport = {
  readonly call: (name: CallName, request: unknown, job: number) => Answer<unknown>;
  readonly cancel: (job: number) => void;
  /** Returns the function that stops listening. */
  readonly listen: (onEvent: (event: ContractEvent) => void) => () => void;
};
