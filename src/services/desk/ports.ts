import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { ContractEvent } from '../../contract/events.ts';
import type { Added, ImportOptions, InputFile, TargetOptions } from '../import-file.ts';
import type { CaseFormat, CaseText } from '../open-case.ts';
import type { Printer } from '../ports/printer.ts';
import type { Backups, Vault } from '../ports/vault.ts';

/** A file that was read: a desk knows what it says of rows and workers; the rest stays with the importers. */
export type ReadFile = {
  readonly kind: 'attendance' | 'presence_log' | 'payslip';
  readonly problems: readonly Problem[];
  readonly rows: readonly { readonly row: number; readonly worker: string; readonly workerName: string }[];
  /** As `mibarai import --json` prints it. */
  readonly json: unknown;
  /** Adds the rows to the raw JSON of a case, but for those that a person skips. The case given is not changed. */
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

/** Ports: what the use cases are handed by whoever wires them. */
export type DeskPorts = {
  /** `vault.store()` gives the same object as long as the database stays open: what was read goes with it. */
  readonly vault: Vault;
  readonly backups: Backups;
  readonly printer: Printer;
  readonly readImport: ReadImport;
  readonly format: CaseFormat;
  readonly example: () => Promise<ExampleCase>;
  readonly clock: {
    /** UTC, ISO 8601. */
    readonly now: () => string;
    /** The date where the user is. Nothing is computed by it: it only tells which deadlines are past. */
    readonly today: () => string;
  };
  readonly facts: {
    /** Version of the program. */
    readonly program: string;
    readonly database: {
      readonly kind: 'file' | 'server';
      /** File or server, as a person would name it. */
      readonly place: string;
    };
    /** Whether this system keeps secrets at all. */
    readonly hasKeyStore: () => Promise<boolean>;
    /** Who is at work until the settings say so: the name of the account. */
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
  /** To every window. The progress of a call goes through its own `Run`. */
  readonly emit: (event: ContractEvent) => void;
  /** Lets the program look at what came in meanwhile, such as a wish to cancel. */
  readonly pause: () => Promise<void>;
};
