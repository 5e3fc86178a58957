import type { Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import type { CaseFormat, CaseText } from './open-case.ts';

export type InputFile = { readonly bytes: Uint8Array; readonly fileName: string };
export const encodings = ['utf-8', 'cp932', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export type ImportOptions = {
  readonly kind?: 'attendance' | 'payslip';
  readonly encoding?: (typeof encodings)[number];
  readonly profile?: string;
};
export type TargetOptions = { readonly worker: string; readonly workerCode?: string };
export type Added = {
  readonly rawCase: unknown;
  readonly addedDays: number;
  readonly addedPayslips: number;
  readonly leftOut: readonly { readonly row: number; readonly codes: readonly string[] }[];
  /** Warnings about rows that were added. */
  readonly problems: readonly Problem[];
};

type Readable = { readonly problems: readonly Problem[] };

/** Ports: the importers. The service reads only the problems of a report and passes the rest on. */
export type ImportPorts<Report extends Readable> = {
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
  readonly sha256: (bytes: Uint8Array) => string;
};

/**
 * Adds the rows of a file to a case, with an evidence entry that has the hash of the file. The case must be readable;
 * its `asOf` is not used and may be missing.
 */
export function importIntoCase<Report extends Readable>(
  ports: ImportPorts<Report>,
  format: CaseFormat,
  input: InputFile,
  target: CaseText,
  options: ImportOptions & TargetOptions,
): Result<Added & { readonly report: Report }, readonly Problem[]> {
  const { worker, workerCode, ...importOptions } = options;
  const read = format.read(target.text, target.fileName, { asOf: anyDay });
  if (!read.ok) return read;
  const report = ports.importFile(input.bytes, input.fileName, importOptions);
  if (!report.ok) return report;
  const added = ports.intoCase(read.value.raw, report.value, {
    worker,
    ...(workerCode === undefined ? {} : { workerCode }),
    evidenceFile: input.fileName,
    sha256: ports.sha256(input.bytes),
  });
  if (added.ok) return ok({ ...added.value, report: report.value });
  // Errors of the rows may explain why nothing could be added.
  return err([...added.error, ...report.value.problems.filter((p) => p.severity === 'error')]);
}

const anyDay = '2000-01-01';
