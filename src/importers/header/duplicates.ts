import type { Problem } from '../../core/base/problem.ts';
import type { Row } from '../csv/read-table.ts';
import { rowProblem } from '../problems.ts';
import { compact } from '../text.ts';

/** Headers that occur twice: in a time record the first is read, in a list of payslips both. */
export function duplicateHeaders(header: Row): Problem[] {
  const keys = header.cells.map(compact).filter((h) => h !== '');
  const repeated = new Set(keys.filter((h, i) => keys.indexOf(h) !== i));
  return [...repeated].map((name) => rowProblem(header.number, 'warning', 'duplicate_header', name));
}
