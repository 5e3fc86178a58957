import { noYen, sumYen, yenText, type Yen } from '../base/yen.ts';
import type { WorkDate } from '../base/work-date.ts';
import { judgeDeduction } from '../money/deductions/judge.ts';
import type { Worker } from '../records/case.ts';
import type { Payslip } from '../records/payslip.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import { termsOn } from '../time/pay-periods.ts';
import type { DeductionResult } from './result.ts';

/** 控除の返還請求 of one payday: every deduction line with its verdict, and the sum to claim back. */
export type Reclaims = {
  readonly lines: readonly DeductionResult[];
  readonly total: Yen;
  readonly undecided: readonly Undecided[];
};

/** Judges every deduction of the payslips of one payday. 労働基準法24条1項. */
export function reclaims(worker: Worker, payslips: readonly Payslip[], payday: WorkDate): Reclaims {
  const lines: DeductionResult[] = [];
  const open: Undecided[] = [];
  const amounts: Yen[] = [];
  for (const { period, deductions } of payslips) {
    const { programme } = termsOn(worker.terms, period.to);
    for (const line of deductions) {
      const judged = judgeDeduction(line, { programme, article24: worker.article24, payday });
      amounts.push(judged.reclaim);
      lines.push({
        period: { from: period.from, to: period.to },
        name: line.name,
        kind: line.kind,
        taken: yenText(line.yen),
        reclaim: yenText(judged.reclaim),
        fallback: yenText(judged.fallback),
        verdict: judged.verdict,
        citations: judged.citations,
        reason: judged.reason,
      });
      if (judged.verdict === 'cannot-judge')
        open.push(undecided('deduction-cannot-judge', { period: `${period.from}/${period.to}`, name: line.name }));
    }
  }
  return { lines, total: amounts.length === 0 ? noYen : sumYen(amounts), undecided: open };
}
