import { noYen, sumYen, yenText, type Yen } from '../base/yen.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { Worker } from '../records/case.ts';
import type { Payslip } from '../records/payslip.ts';
import type { PeriodFacts } from './period-facts.ts';
import type { DeductionResult, Undecided } from './result.ts';

/** 控除の返還請求 of one payday: every deduction line with its verdict, and the sum to claim back. */
export type Reclaims = {
  readonly lines: readonly DeductionResult[];
  readonly total: Yen;
  readonly undecided: readonly Undecided[];
};

export function reclaims(_w: Worker, _f: PeriodFacts, _p: readonly Payslip[], _d: WorkDate): Reclaims {
  void sumYen;
  void yenText;
  return { lines: [], total: noYen, undecided: [] };
}
