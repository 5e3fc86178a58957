import { undecidedRow } from '../../src/core/rows/undecided.ts';
import type { Undecided, WorkerResult } from '../client/types.ts';

/** The page on which the missing fact is entered. */
export const pageOfUndecided = ({ code }: Undecided): 'time' | 'payslips' | 'parties' | 'dates' =>
  undecidedRow(code).page;

/** The amount of the deduction that cannot be judged. */
export function takenBy(worker: WorkerResult, { code, data }: Undecided): string | undefined {
  if (code !== 'deduction-cannot-judge') return undefined;
  return worker.deductions.find(({ name, period }) => name === data['name'] && sameMonth(period, data['period']))
    ?.taken;
}

const sameMonth = (period: { readonly from: string; readonly to: string }, text = ''): boolean =>
  text === `${period.from}/${period.to}` || text === period.to.slice(0, 7);
