import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { isWorkDate, type WorkDate } from '../../core/base/work-date.ts';
import type { CaseFile } from '../../core/records/case.ts';
import type { PolicyChoice } from '../../core/records/policy.ts';
import { isPolicyKey, policyKeys, policyRow } from '../../core/rows/policies.ts';
import { problemsOf } from './issues.ts';
import { parseJson, placeOf, type JsonFault } from './json-text.ts';
import { workerOf } from './normalise.ts';
import { withLines } from './places.ts';
import { caseShape, type CaseShape } from './shape/case.ts';

export type ReadCaseOptions = {
  /** Overrides the file's `asOf`. */
  readonly asOf?: string;
  /** Overrides the file's switches. */
  readonly policy?: Readonly<Record<string, string>>;
};
/** `raw` is the unchanged JSON of the file, for writing it back or hashing it. */
export type ReadCase = { readonly caseFile: CaseFile; readonly raw: unknown };

/**
 * Reads a case file (docs/case-file.md) to records. Refuses broken JSON, equal names in one object, unknown fields, values
 * outside their lists and shapes whose rules do not exist yet; each problem names file, line and field.
 * Whether the facts can be true together is checked by core/records/check.
 */
export function readCase(
  text: string,
  fileName: string,
  options: ReadCaseOptions = {},
): Result<ReadCase, readonly Problem[]> {
  const json = parseJson(text);
  if (!json.ok) return err([syntaxProblem(json.error, text, fileName)]);
  const read = readRawCase(json.value, fileName, options);
  return read.ok ? read : err(withLines(read.error, text));
}

/** The same for a case that is no text: its problems name fields, not lines. */
export function readRawCase(
  raw: unknown,
  fileName: string,
  options: ReadCaseOptions = {},
): Result<ReadCase, readonly Problem[]> {
  const shape = caseShape.safeParse(raw);
  if (!shape.success) return err(problemsOf(shape.error, raw, fileName));

  const policy = policyOf(shape.data.policy, options.policy ?? {}, fileName);
  const asOf = asOfOf(shape.data, options.asOf, fileName);
  const problems = [...(asOf.ok ? [] : asOf.error), ...(policy.ok ? [] : policy.error)];
  if (!asOf.ok || !policy.ok) return err(problems);
  const { title, employer, workers, evidence } = shape.data;
  const caseFile: CaseFile = {
    title,
    asOf: asOf.value,
    employer,
    policy: policy.value,
    workers: workers.map(workerOf),
    evidence,
  };
  return ok({ caseFile, raw });
}

function syntaxProblem({ code, offset, found }: JsonFault, text: string, file: string): Problem {
  const { line, column } = placeOf(text, offset);
  const isField = code === 'duplicate-field' || code === 'unknown-field';
  const at = { file, row: line, ...(isField ? { path: found } : {}) };
  return problem('error', code, at, { value: found, column: String(column) });
}

/** 基準日. Never taken from the clock: missing in both places is a problem. */
function asOfOf(shape: CaseShape, given: string | undefined, file: string): Result<WorkDate, readonly Problem[]> {
  if (given !== undefined)
    return isWorkDate(given) ? ok(given) : err([problem('error', 'bad-date', { column: '--as-of' }, { value: given })]);
  return shape.asOf === undefined ? err([problem('error', 'as-of-missing', { file, path: 'asOf' })]) : ok(shape.asOf);
}

function policyOf(
  stated: CaseShape['policy'],
  given: Readonly<Record<string, string>>,
  file: string,
): Result<PolicyChoice, readonly Problem[]> {
  const fromFile = Object.entries(stated).flatMap(([k, v]) => (v === undefined ? [] : [[k, v] as const]));
  const problems = Object.entries(given).flatMap(([k, v]) => policyProblem(k, v));
  const chosen = Object.fromEntries([...fromFile, ...Object.entries(given)]);
  if (chosen['variableHours'] === 'on') {
    const at = given['variableHours'] === 'on' ? { column: '--policy' } : { file, path: 'policy.variableHours' };
    problems.push(problem('error', 'not-supported-yet', at, { value: 'on' }));
  }
  return problems.length === 0 ? ok(chosen as PolicyChoice) : err(problems);
}

function policyProblem(key: string, value: string): readonly Problem[] {
  const at = { column: '--policy' };
  if (!isPolicyKey(key)) {
    const choices = policyKeys.join(', ');
    return [problem('error', 'unknown-policy', at, { value: key, choices })];
  }
  const known = policyRow(key).values;
  if (known.includes(value)) return [];
  return [problem('error', 'unknown-policy-value', at, { value: `${key}=${value}`, choices: known.join(', ') })];
}
