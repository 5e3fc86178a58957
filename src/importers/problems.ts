import { problem, type Problem, type Severity } from '../core/base/problem.ts';
import type { RowProblemCode } from './problem-codes.ts';

/** A problem of one row of the file; `detail` is the text in the file. */
export const rowProblem = (row: number, severity: Severity, code: RowProblemCode, detail = ''): Problem =>
  problem(severity, code, { row }, detail === '' ? {} : { detail });
