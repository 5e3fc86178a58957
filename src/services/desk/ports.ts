import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { ContractEvent } from '../../contract/events.ts';
import type { Added, ImportOptions, InputFile, TargetOptions } from '../import-file.ts';
import type { CaseFormat, CaseText } from '../open-case.ts';
import type { Printer } from '../ports/printer.ts';
import type { Backups, Vault } from '../ports/vault.ts';

/** A file that was read, as far as the desk needs it. */
export type ReadFile = {
  readonly kind: 'attendance' | 'presence_log' | 'payslip';
  readonly problems: readonly Problem[];
  readonly rows: readonly { readonly row: number; readonly worker: string; readonly workerName: string }[];
  /** The JSON of `mibarai import --json`. */
  readonly json: unknown;
  /** Adds the rows to the raw JSON of a case, without those that the user skips. Returns a new case. */
  readonly intoCase: (
    rawCase: unknown,
    options: TargetOptions & {
      readonly evidenceFile: string;
      readonly sha256: string;
      readonly skipped: ReadonlySet<number>;
    },
  ) => Result<Added, readonly Problem[]>;
};

/** Port: the importers. */
export type ReadImport = (
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
) => Result<ReadFile, readonly Problem[]>;

/** The example: a case, and the files that are then imported for its worker, in this order. */
export type ExampleCase = { readonly case: CaseText; readonly worker: string; readonly files: readonly InputFile[] };

/** Ports: what the use cases get from wiring. */
export type DeskPorts = {
  /** `vault.store()` returns the same object until the database is locked; cached cases belong to that object. */
  readonly vault: Vault;
  readonly backups: Backups;
  readonly printer: Printer;
  readonly readImport: ReadImport;
  readonly format: CaseFormat;
  readonly example: () => Promise<ExampleCase>;
  readonly clock: {
    /** UTC, ISO 8601. */
    readonly now: () => string;
    /** The local date of the user. Used only to tell which deadlines are past, never in a computation. */
    readonly today: () => string;
  };
  readonly facts: {
    /** Version of the program. */
    readonly program: string;
    readonly database: {
      readonly kind: 'file' | 'server';
      /** File or server, for display. */
      readonly place: string;
    };
    /** Whether the system has a usable key store. */
    readonly hasKeyStore: () => Promise<boolean>;
    /** The name of the account, used until the settings have a name. */
    readonly userName: string;
  };
  /** A random id of 128 bits in hex. */
  readonly newId: () => string;
  readonly sha256: (bytes: Uint8Array) => string;
  readonly base64: {
    readonly encode: (bytes: Uint8Array) => string;
    readonly decode: (text: string) => Uint8Array;
  };
  readonly jsonText: (value: unknown) => string;
  /** Sends an event to every window. The progress of a call goes through its `Run`. */
  readonly emit: (event: ContractEvent) => void;
  /** Lets other events be handled, such as a cancel. */
  readonly pause: () => Promise<void>;
};
