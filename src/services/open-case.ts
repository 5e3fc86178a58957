import type { Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { isDeductionKind } from '../core/rows/deduction-kinds.ts';
import { isPrefecture } from '../core/law/minimum-wage.ts';
import { isStandardRemuneration } from '../core/law/standard-remuneration.ts';
import type { CaseFile } from '../core/records/case.ts';
import { checkCase } from '../core/records/check/check-case.ts';

/** A case as text, and its name in messages. */
export type CaseText = { readonly text: string; readonly fileName: string };
/** A case built from records. */
export type RawCase = { readonly raw: unknown; readonly fileName: string };

/** Overrides of the file's `asOf` and policy. */
export type CaseOverrides = { readonly asOf?: string; readonly policy?: Readonly<Record<string, string>> };

/** Port: the open case format. `place` adds to a problem of the records where it is in the file. */
export type CaseFormat = {
  readonly read: (
    text: string,
    fileName: string,
    overrides: CaseOverrides,
  ) => Result<{ readonly caseFile: CaseFile; readonly raw: unknown }, readonly Problem[]>;
  readonly readRaw: (raw: unknown, fileName: string, overrides: CaseOverrides) => ReturnType<CaseFormat['read']>;
  /** `text` is null where the case was not read from text. */
  readonly place: (
    problems: readonly Problem[],
    fileName: string,
    text: string | null,
    raw: unknown,
  ) => readonly Problem[];
};

export type OpenCase = {
  readonly caseFile: CaseFile;
  readonly warnings: readonly Problem[];
  /** Adds file, line and field to problems found later. */
  readonly place: (problems: readonly Problem[]) => readonly Problem[];
};

/** Reads a case and checks that its facts can be true together. A case with any error is refused, with all its errors. */
export function openCase(
  format: CaseFormat,
  input: CaseText | RawCase,
  overrides: CaseOverrides = {},
): Result<OpenCase, readonly Problem[]> {
  const { fileName } = input;
  const text = 'text' in input ? input.text : null;
  const read =
    'text' in input ? format.read(input.text, fileName, overrides) : format.readRaw(input.raw, fileName, overrides);
  if (!read.ok) return read;
  const { caseFile, raw } = read.value;
  const place = (problems: readonly Problem[]): readonly Problem[] => format.place(problems, fileName, text, raw);
  const problems = place(checkCase(caseFile, { isPrefecture, isDeductionKind, isStandardRemuneration }));
  if (problems.some((p) => p.severity === 'error')) return err(problems);
  return ok({ caseFile, warnings: problems, place });
}
