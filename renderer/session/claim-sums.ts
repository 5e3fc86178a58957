import { isPrescribed, monthOf, owedHeads, paidPrincipal, sumOf } from '../../templates/parts/periods.ts';
import { isZero, minus, negative } from '../../templates/parts/number.ts';
import type { HeadName, PeriodResult, ResultFile } from '../client/types.ts';
import { sum } from '../words/figures.ts';

export type HeadRow = {
  readonly head: HeadName | 'part-payments' | 'total';
  readonly due: string;
  readonly paid: string;
  readonly unpaid: string;
  readonly prescribed: string;
  readonly claimable: string;
};

export const periodsOf = (result: ResultFile): readonly PeriodResult[] =>
  result.workers.flatMap(({ periods }) => periods);

type Defence = Parameters<typeof isPrescribed>[1];

/** 費目ごと: the sums of each head over all periods, what part payments paid of it, and the sums of all heads, from the result. */
export function headRows(periods: readonly PeriodResult[], policy: Defence): readonly HeadRow[] {
  const dead = periods.filter((period) => isPrescribed(period, policy));
  const paid = paidPrincipal(periods);
  const paidOfDead = paidPrincipal(dead);
  const rowOf = (head: HeadName | 'total'): HeadRow => {
    const unpaid = sumOf(periods, 'unpaid', head);
    const prescribed = sumOf(dead, 'unpaid', head);
    return {
      head,
      due: sumOf(periods, 'due', head),
      paid: sumOf(periods, 'paid', head),
      unpaid,
      prescribed,
      claimable: minus(unpaid, prescribed),
    };
  };
  const heads = owedHeads(periods).map(rowOf);
  const all = rowOf('total');
  if (isZero(paid)) return [...heads, all];
  const payments: HeadRow = {
    head: 'part-payments',
    due: '0',
    paid,
    unpaid: negative(paid),
    prescribed: negative(paidOfDead),
    claimable: minus(paidOfDead, paid),
  };
  const total: HeadRow = {
    head: 'total',
    due: all.due,
    paid: sum([all.paid, paid]),
    unpaid: minus(all.unpaid, paid),
    prescribed: minus(all.prescribed, paidOfDead),
    claimable: sum([all.claimable, payments.claimable]),
  };
  return [...heads, payments, total];
}

export type MonthBar = {
  readonly month: string;
  readonly due: string;
  readonly paid: string;
  readonly unpaid: string;
  /** The part of `unpaid` past its time limit. */
  readonly prescribed: string;
  /** The part with the next time limit. */
  readonly next: string;
};

/** 月ごと: owed and paid, by the month in which a period closes. `nextDay` is the next time limit. */
export function monthBars(
  periods: readonly PeriodResult[],
  nextDay: string | undefined,
  policy: Defence,
): readonly MonthBar[] {
  const months = [...new Set(periods.map(monthOf))].sort();
  return months.map((month) => {
    const own = periods.filter((period) => monthOf(period) === month);
    const dying = own.filter(
      ({ prescription }) =>
        prescription.lastDay === nextDay && !['prescribed', 'suspended'].includes(prescription.state),
    );
    return {
      month,
      due: sumOf(own, 'due', 'total'),
      paid: sumOf(own, 'paid', 'total'),
      unpaid: remainingOf(own),
      prescribed: remainingOf(own.filter((period) => isPrescribed(period, policy))),
      next: remainingOf(dying),
    };
  });
}

const remainingOf = (periods: readonly PeriodResult[]): string => sum(periods.map(({ remaining }) => remaining));

/** A round number at or above `top`, and the lines below it: 1, 2 or 5 times a power of ten apart. */
export function axisOf(top: string): { readonly top: string; readonly lines: readonly string[] } {
  const highest = BigInt(top.split('.')[0] ?? '0');
  if (highest <= 0n) return { top: '1', lines: ['0'] };
  const power = 10n ** BigInt(highest.toString().length - 1);
  const step = [power / 5n, power / 2n, power, power * 2n].find((s) => s > 0n && highest / s < 6n) ?? power * 2n;
  const count = (highest + step - 1n) / step;
  return {
    top: (count * step).toString(),
    lines: Array.from({ length: Number(count) + 1 }, (_, at) => (BigInt(at) * step).toString()),
  };
}
