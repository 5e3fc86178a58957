import type { ContractEvent } from '../../contract/events.ts';
import type { CaseFormat, CaseText } from '../open-case.ts';
import type { CaseStore } from '../ports/case-store.ts';

/** Ports: what the use cases of cases are handed by whoever wires them. */
export type DeskPorts = {
  /** Null while the database is new or locked. The same object as long as it stays open: what was read goes with it. */
  readonly store: () => CaseStore | null;
  readonly clock: {
    /** UTC, ISO 8601. */
    readonly now: () => string;
    /** The date where the user is. Nothing is computed by it: it only tells which deadlines are past. */
    readonly today: () => string;
  };
  /** A random id of 128 bits in hex. */
  readonly newId: () => string;
  /** The name of the person at work, as the settings have it. */
  readonly who: () => Promise<string>;
  readonly emit: (event: ContractEvent) => void;
  readonly format: CaseFormat;
  readonly jsonText: (value: unknown) => string;
  readonly base64: {
    readonly encode: (bytes: Uint8Array) => string;
    readonly decode: (text: string) => Uint8Array;
  };
  readonly exampleCase: () => Promise<CaseText>;
  /** Lets the program look at what came in meanwhile, such as a wish to cancel. */
  readonly pause: () => Promise<void>;
};
