import { daysBetween, type WorkDate } from '../base/work-date.ts';
import { problem, type Problem } from '../base/problem.ts';
import type { Payslip } from '../records/payslip.ts';
import type { PayPeriod } from '../time/pay-periods.ts';

export type PeriodPayslips = ReadonlyMap<PayPeriod, readonly Payslip[]>;

const nearby = 10;

/**
 * 賃金支払明細と賃金計算期間の対応: a payslip belongs to the period equal to its own; if none is equal, to the one whose
 * payday is within 10 days of its payday; else it is an input error.
 * @param path of the worker in the case file, for the place of a problem.
 */
export function matchPayslips(
  payslips: readonly Payslip[],
  periods: readonly PayPeriod[],
  payday: (p: PayPeriod) => WorkDate,
  path: string,
): { readonly byPeriod: PeriodPayslips; readonly problems: readonly Problem[] } {
  const byPeriod = new Map<PayPeriod, Payslip[]>();
  const problems: Problem[] = [];
  payslips.forEach((slip, i) => {
    const period = periodOf(slip, periods, payday);
    if (period === null) {
      const { from, to } = slip.period;
      const data = { from, to, payday: slip.payday ?? '' };
      problems.push(
        problem('error', 'payslip-without-period', { path: `${path}.payslips[${String(i)}].period` }, data),
      );
      return;
    }
    const list = byPeriod.get(period);
    if (list) list.push(slip);
    else byPeriod.set(period, [slip]);
  });
  return { byPeriod, problems };
}

function periodOf(slip: Payslip, periods: readonly PayPeriod[], payday: (p: PayPeriod) => WorkDate): PayPeriod | null {
  const equal = periods.find((p) => p.from === slip.period.from && p.to === slip.period.to);
  if (equal) return equal;
  if (slip.payday === null) return null;
  const at = slip.payday;
  const distance = (p: PayPeriod): number => Math.abs(daysBetween(payday(p), at));
  let best: PayPeriod | null = null;
  for (const p of periods) if (distance(p) <= nearby && (best === null || distance(p) < distance(best))) best = p;
  return best;
}
