import type { Undecided, WorkerResult } from '../client/types.ts';

export type UndecidedPage = 'time' | 'payslips' | 'parties' | 'settings' | 'overview';

const pageOfCode: Readonly<Record<string, UndecidedPage>> = {
  'payslip-missing': 'payslips',
  'no-record': 'time',
  'missing-end': 'time',
  'missing-start': 'time',
  'payment-other': 'payslips',
  'piece-pay-missing': 'payslips',
  'piece-hours-missing': 'payslips',
  'deduction-cannot-judge': 'payslips',
  'exempt-plain-pay': 'parties',
};

/** Where the missing fact is entered. */
export const pageOfUndecided = ({ code }: Undecided): UndecidedPage => pageOfCode[code] ?? 'parties';

/** What was taken by the deduction that can't be judged: its yen hang on it. */
export function takenBy(worker: WorkerResult, { code, data }: Undecided): string | undefined {
  if (code !== 'deduction-cannot-judge') return undefined;
  return worker.deductions.find(({ name, period }) => name === data['name'] && sameMonth(period, data['period']))
    ?.taken;
}

const sameMonth = (period: { readonly from: string; readonly to: string }, text = ''): boolean =>
  text === `${period.from}/${period.to}` || text === period.to.slice(0, 7);
