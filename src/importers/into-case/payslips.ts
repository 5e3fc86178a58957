import { problem, type Problem } from '../../core/base/problem.ts';
import { isNegativeYen, noYen, subYen, yenText } from '../../core/base/yen.ts';
import type { PayslipRecord } from '../report.ts';
import { isEmployed, type Added, type AddedItem, type LeftOut } from './days.ts';
import { objectIn, objectsIn, textIn, type Json } from './json.ts';
import { payPeriodOf } from './pay-period.ts';
import { paymentHead } from './payment-head.ts';

/**
 * Records as payslips of a case. A line of pay whose head neither the terms nor its label tell is `other`, which credits nothing, and is reported.
 * The kinds of deductions are the ids of the deduction table. A reduction among the pay (欠勤控除) becomes a deduction for lateness or absence:
 * what was paid stays gross, and whether the reduction was allowed is judged (law table, row 17). Tax given back (年末調整), which a slip shows as
 * a negative deduction, becomes a payment that credits nothing.
 */
export function payslipsFrom(records: readonly PayslipRecord[], worker: Json, file: string): Added {
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  const items: AddedItem[] = [];
  const known = objectsIn(worker, 'payslips').map(identity);
  for (const r of records) {
    const at = { file, row: r.row };
    const period = payPeriodOf(worker, r.payMonth, r.payDate);
    if (period === null || !isEmployed(worker, period.from, period.to)) {
      leftOut.push({ row: r.row, codes: [period === null ? 'pay_month_unknown' : 'outside-employment'] });
      continue;
    }
    if (period.assumed) problems.push(problem('info', 'pay-period-assumed', at, { from: period.from, to: period.to }));
    const paid = r.earnings.filter((line) => !isNegativeYen(line.amount));
    const reductions = r.earnings.filter((line) => isNegativeYen(line.amount));
    for (const { label, amount } of reductions)
      problems.push(problem('info', 'reduction-as-deduction', at, { label, yen: yenText(amount) }));
    const refunds = r.deductions.filter((line) => isNegativeYen(line.amount));
    const slip: Json = {
      period: { from: period.from, to: period.to },
      ...(r.payDate === null ? {} : { payday: r.payDate }),
      payments: [
        ...paid.map(({ label, amount }) => {
          const head = r.kind === 'bonus' ? null : paymentHead(label, worker);
          if (head === null)
            problems.push(problem('info', 'payment-head-not-known', at, { label, yen: yenText(amount) }));
          return { name: label, yen: yenText(amount), head: head ?? 'other' };
        }),
        ...refunds.map(({ label, amount }) => ({
          name: label,
          yen: yenText(subYen(noYen, amount)),
          head: 'tax-refund',
        })),
      ],
      deductions: [
        ...r.deductions
          .filter((line) => !refunds.includes(line))
          .map((d) => ({ name: d.label, yen: yenText(d.amount), kind: d.category })),
        ...reductions.map((d) => ({ name: d.label, yen: yenText(subYen(noYen, d.amount)), kind: 'lateness' })),
      ],
    };
    if (known.includes(identity(slip))) {
      problems.push(problem('error', 'duplicate-payslip', at, { from: period.from, to: period.to }));
    }
    known.push(identity(slip));
    items.push({ row: r.row, json: slip });
  }
  return { items, leftOut, problems };
}

/** A salary and a bonus may share a period; they are paid on different days. */
const identity = (slip: Json): string => {
  const period = objectIn(slip, 'period');
  return [textIn(period, 'from'), textIn(period, 'to'), textIn(slip, 'payday')].join(' ');
};
