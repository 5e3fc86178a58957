import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { ContractEvent } from '../../contract/events.ts';
import type { Added, ImportOptions, InputFile, TargetOptions } from '../import-file.ts';
import type { CaseFormat, CaseText } from '../open-case.ts';
import type { Printer } from '../ports/printer.ts';
import type { Backups, Vault } from '../ports/vault.ts';

/** What a desk knows of an import report; the rest stays with the importers, who made it. */
export type FileReport = {
  readonly kind: 'attendance' | 'presence_log' | 'payslip';
  readonly problems: readonly Problem[];
  readonly records: readonly { readonly row: number; readonly worker: string; readonly workerName: string }[];
};

/** Port: bytes to a report, a report into the raw JSON of a case. `reportJson` is what `mibarai import --json` prints. */
export type Importers<Report extends FileReport = FileReport> = {
  readonly importFile: (
    bytes: Uint8Array,
    fileName: string,
    options: ImportOptions,
  ) => Result<Report, readonly Problem[]>;
  readonly intoCase: (
    rawCase: unknown,
    report: Report,
    options: TargetOptions & { readonly evidenceFile: string; readonly sha256: string },
  ) => Result<Added, readonly Problem[]>;
  readonly reportJson: (report: Report) => unknown;
};

/** The example: a case, and the files that are then imported for its worker, in this order. */
export type ExampleCase = { readonly case: CaseText; readonly worker: string; readonly files: readonly InputFile[] };

/** Ports: what the use cases are handed by whoever wires them. */
export type DeskPorts<Report extends FileReport = FileReport> = {
  /** `vault.store()` gives the same object as long as the database stays open: what was read goes with it. */
  readonly vault: Vault;
  readonly backups: Backups;
  readonly printer: Printer;
  readonly importers: Importers<Report>;
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
