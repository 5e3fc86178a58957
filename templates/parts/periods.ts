import type { PeriodResult } from '../../src/core/claim/result.ts';
import type { Policy } from '../../src/core/records/policy.ts';
import { headNames, type HeadName } from '../../src/core/rows/heads.ts';
import { monthKey, slashed, yearKey } from './calendar.ts';
import { isZero, sum } from './number.ts';

export type Side = 'due' | 'paid' | 'unpaid';

/** 対象月: the month in which the period closes, `2023-05`. */
export const monthOf = (period: { readonly to: string }): string => monthKey(period.to);
export const monthLabel = (period: { readonly to: string }): string => slashed(monthOf(period));
/** Whether a period is left out of the claim as prescribed: the defence counts as raised unless the case says otherwise. */
export const isPrescribed = (
  { prescription }: PeriodResult,
  { prescriptionDefence }: Pick<Policy, 'prescriptionDefence'>,
): boolean => prescription.state === 'prescribed' && prescriptionDefence === 'on';
/** 一部弁済: the principal that part payments outside the payslips paid. */
export const paidPrincipal = (periods: readonly PeriodResult[]): string =>
  sum(periods.map(({ payments }) => payments.principal));
export const crossesMonths = (period: PeriodResult): boolean => monthKey(period.from) !== monthKey(period.to);

export const sumOf = (periods: readonly PeriodResult[], side: Side, head: HeadName | 'total'): string =>
  sum(periods.map((period) => period[side][head]));

const isOwed = (periods: readonly PeriodResult[], head: HeadName): boolean =>
  periods.some((period) => !isZero(period.due[head]) || !isZero(period.unpaid[head]));

export const owedHeads = (periods: readonly PeriodResult[]): readonly HeadName[] =>
  headNames.filter((head) => isOwed(periods, head));

export const unpaidHeads = (periods: readonly PeriodResult[]): readonly HeadName[] =>
  headNames.filter((head) => periods.some((period) => !isZero(period.unpaid[head])));

/** Years in order, each with its items. */
export function byYear<T extends { readonly to: string }>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const years = [...new Set(items.map(({ to }) => yearKey(to)))];
  return years.map((year) => [year, items.filter(({ to }) => yearKey(to) === year)]);
}

/** The last rows of a part and its sum stay on one page. */
export const withSum = <T>(rows: readonly T[], sums: readonly T[]): readonly (readonly T[])[] => [
  ...rows.slice(0, -1).map((row) => [row]),
  [...rows.slice(-1), ...sums],
];
