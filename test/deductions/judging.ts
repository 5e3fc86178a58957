import { workDate } from '../../src/core/base/work-date.ts';
import { noYen, yen, yenText } from '../../src/core/base/yen.ts';
import { judgeDeduction, type DeductionContext } from '../../src/core/money/deductions/judge.ts';
import type { DeductionJudgement } from '../../src/core/money/deductions/judgement.ts';
import type { InsuredFacts, SlipFacts } from '../../src/core/money/deductions/statutory.ts';
import type { Deduction } from '../../src/core/records/payslip.ts';

/** A worker outside the programmes, paid on 2024-06-10 for May, of whose insurance nothing is known. */
export const none: DeductionContext = {
  programme: 'none',
  article24: { exists: false, kinds: [] },
  workRules: null,
  averageWages: [],
  slip: { payday: workDate('2024-06-10'), lastDay: workDate('2024-05-31'), payments: [], kinds: new Set() },
  insured: { business: 'general', prefecture: '13', birthDate: null, leftOn: null, standardRemuneration: [] },
  period: { wages: noYen, used: noYen },
};
export const intern: DeductionContext = { ...none, programme: 'technical-intern' };
export const skilled: DeductionContext = { ...none, programme: 'specified-skilled' };

export const withSlip = (slip: Partial<SlipFacts>, insured: Partial<InsuredFacts> = {}): DeductionContext => ({
  ...none,
  slip: { ...none.slip, ...slip },
  insured: { ...none.insured, ...insured },
});

export const line = (
  kind: string,
  taken: number | string,
  more: Partial<Omit<Deduction, 'kind' | 'yen'>> = {},
): Deduction => ({
  name: kind,
  yen: yen(taken),
  kind,
  actualCost: null,
  occupants: null,
  agreement: null,
  lawful: null,
  sanctions: [],
  ...more,
});

/** A judgement with its amounts as text. */
export function judge(deduction: Deduction, context: DeductionContext) {
  const { reclaim, fallback, cap, ...rest }: DeductionJudgement = judgeDeduction(deduction, context);
  return {
    ...rest,
    reclaim: yenText(reclaim),
    fallback: fallback === null ? null : yenText(fallback),
    cap: cap === null ? null : yenText(cap),
  };
}
