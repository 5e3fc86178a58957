import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { isWorkDate } from '../core/base/work-date.ts';
import { computeCase } from '../core/claim/compute.ts';
import type { ResultFile } from '../core/claim/result.ts';
import type { CaseEvent, CaseFile } from '../core/records/case.ts';
import { openCase, type CaseFormat, type CaseOverrides, type CaseText } from './open-case.ts';

export type ComputeOptions = CaseOverrides & {
  readonly explain?: boolean;
  /** Day of onset for the overwork checks; overrides the one in the case. */
  readonly onset?: string;
};

export type Computed = {
  readonly caseFile: CaseFile;
  readonly result: ResultFile;
  readonly warnings: readonly Problem[];
};

/** Case text to result: read, check, compute. Nothing is computed from a case with an error. */
export function compute(
  format: CaseFormat,
  input: CaseText,
  options: ComputeOptions = {},
): Result<Computed, readonly Problem[]> {
  const opened = openCase(format, input, options);
  if (!opened.ok) return opened;
  const { onset, explain = false } = options;
  if (onset !== undefined && !isWorkDate(onset))
    return err([problem('error', 'bad-date', { column: '--onset' }, { value: onset })]);
  const caseFile = onset === undefined ? opened.value.caseFile : withOnset(opened.value.caseFile, onset);
  const result = computeCase(caseFile, { explain });
  if (!result.ok) return err(opened.value.place(result.error));
  return ok({ caseFile, result: result.value, warnings: opened.value.warnings });
}

function withOnset(caseFile: CaseFile, date: CaseEvent['date']): CaseFile {
  const onset: CaseEvent = {
    kind: 'onset',
    date,
    until: null,
    refusedOn: null,
    yen: null,
    for: '',
    periods: [],
    exception: null,
  };
  return {
    ...caseFile,
    workers: caseFile.workers.map((w) => ({ ...w, events: [...w.events.filter((e) => e.kind !== 'onset'), onset] })),
  };
}
