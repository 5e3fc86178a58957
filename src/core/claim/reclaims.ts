import { addYen, minYen, noYen, sumYen, type Yen } from '../base/yen.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { BusinessType } from '../law/data/employment-insurance.ts';
import { judgeDeduction } from '../money/deductions/judge.ts';
import type { DeductionJudgement } from '../money/deductions/judgement.ts';
import type { Employer, Worker } from '../records/case.ts';
import type { Deduction, Payslip } from '../records/payslip.ts';
import type { Terms } from '../records/terms.ts';
import { termsOn } from '../time/pay-periods.ts';

/** One deduction line of a payslip, judged. */
export type JudgedDeduction = {
  readonly slip: Payslip;
  readonly line: Deduction;
  readonly judged: DeductionJudgement;
};

/** 控除の返還請求 of one payday: every deduction line with its verdict, and the sum to claim back. */
export type Reclaims = { readonly lines: readonly JudgedDeduction[]; readonly total: Yen };

/**
 * Judges every deduction of the payslips of one payday. 労働基準法24条1項.
 * @param wages due in the period, deductions aside: a tenth of them is the limit of all pay cuts together (労働基準法91条).
 */
export function reclaims(
  worker: Worker,
  employer: Pick<Employer, 'industry'>,
  payslips: readonly Payslip[],
  payday: WorkDate,
  wages: Yen,
): Reclaims {
  const lines: JudgedDeduction[] = [];
  let used = noYen;
  const standardRemuneration = worker.standardRemuneration.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const slip of payslips) {
    const terms = termsOn(worker.terms, slip.period.to);
    const context = {
      programme: terms.programme,
      article24: worker.article24,
      workRules: worker.workRules,
      averageWages: worker.averageWages,
      slip: {
        payday: slip.payday ?? payday,
        lastDay: slip.period.to,
        payments: slip.payments,
        kinds: new Set(slip.deductions.map(({ kind }) => kind)),
      },
      insured: {
        business: businessOf(terms, employer),
        prefecture: terms.prefecture,
        birthDate: worker.birthDate,
        leftOn: worker.employment.end,
        standardRemuneration,
      },
    };
    for (const line of slip.deductions) {
      const judged = judgeDeduction(line, { ...context, period: { wages, used } });
      lines.push({ slip, line, judged });
      if (judged.basis?.kind === 'pay-cut') used = addYen(used, minYen(line.yen, judged.basis.payCut.allowed));
    }
  }
  return { lines, total: sumYen(lines.map(({ judged }) => judged.reclaim)) };
}

/** 事業の種類 for employment insurance. Part of the livestock farms pay the general rate; the higher one claims nothing too much. */
const businessOf = ({ duty }: Terms, { industry }: Pick<Employer, 'industry'>): BusinessType => {
  if (duty === 'construction') return 'construction';
  return industry === 'general' ? 'general' : 'agriculture_forestry_fishery_sake';
};
