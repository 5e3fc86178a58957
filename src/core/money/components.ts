import type { Policy } from '../records/policy.ts';
import type { PayBasis, PayComponent, PayKind } from '../records/terms.ts';

type FixedOvertime = Policy['fixedOvertime'];

/** 除外賃金, pay that stays out of the premium base; a closed list. 労働基準法37条5項, 労働基準法施行規則21条. */
const outOfPremiums: ReadonlySet<PayKind> = new Set<PayKind>([
  'family',
  'commuting',
  'separation',
  'childrens-education',
  'housing',
  'temporary',
  'over-one-month',
]);

/** 最低賃金に算入しない賃金. 最低賃金法4条3項, 最低賃金法施行規則1条; 各最低賃金の公示（精皆勤・通勤・家族手当）. */
const outOfMinimumWage: ReadonlySet<PayKind> = new Set<PayKind>([
  'temporary',
  'over-one-month',
  'perfect-attendance',
  'commuting',
  'family',
]);

/** 固定残業代の有効性: fixed overtime pay that meets the tests (判別可能性・対価性), as stated or by the policy. */
export const isValidFixedOvertime = (c: PayComponent, policy: FixedOvertime): boolean =>
  c.kind === 'fixed-overtime' && (policy === 'valid' || (policy === 'as-stated' && c.valid));

/** Whether a component belongs to the base of premiums. `flatRate`: paid alike to all, so it counts in spite of its name. */
export const countsForPremiums = (c: PayComponent, policy: FixedOvertime): boolean =>
  !isValidFixedOvertime(c, policy) && (c.flatRate || !outOfPremiums.has(c.kind));

/** Whether a component is compared with the minimum wage; this list goes by kind alone. */
export const countsForMinimumWage = (c: PayComponent, policy: FixedOvertime): boolean =>
  !isValidFixedOvertime(c, policy) && !outOfMinimumWage.has(c.kind);

/**
 * 1.00 の支払済みの範囲: which scheduled minutes a component's base pay holds. Pay by the month, year or week: those of the
 * week up to the legal limit; by the day: all of the day; by the hour: those that are not overtime; piece pay: none.
 * 労働基準法24条・37条; the second number of rule 3 in docs/case-file.md.
 */
export type Coverage = 'week' | 'day' | 'hour' | 'none';

const coverageOfBasis: Record<PayBasis, Coverage> = {
  monthly: 'week',
  annual: 'week',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  piece: 'none',
};
export const coverageOf = (basis: PayBasis): Coverage => coverageOfBasis[basis];

/**
 * 基本となる賃金, the basis of the component that a shortfall of the minimum wage follows: the first of kind base that is
 * paid by time, else piece pay, else the first component; null without any.
 */
export function leadBasis(pay: readonly Pick<PayComponent, 'basis' | 'kind'>[]): PayBasis | null {
  const base = pay.find((c) => c.kind === 'base' && c.basis !== 'piece');
  return (base ?? pay.find((c) => c.basis === 'piece') ?? pay[0])?.basis ?? null;
}

/** What of the scheduled minutes the base pay holds; under policy `pieceRate: time` piece pay is pay by the month. */
export function baseCoverage(
  pay: readonly Pick<PayComponent, 'basis' | 'kind'>[],
  pieceRate: Policy['pieceRate'],
): Coverage {
  const [byPiece, byTime] = [pay.filter((c) => c.basis === 'piece'), pay.filter((c) => c.basis !== 'piece')];
  const asMonthly = byPiece.map(({ kind }) => ({ kind, basis: 'monthly' as const }));
  const lead = leadBasis(pieceRate === 'time' ? [...byTime, ...asMonthly] : pay);
  return lead === null ? 'none' : coverageOf(lead);
}

/** Whether base pay also paid the 1.00 of further hours, for crediting: the component of kind base by hour or day. */
export const isBaseByHourOrDay = (pay: readonly PayComponent[]): boolean =>
  pay.some((c) => c.kind === 'base' && (c.basis === 'hourly' || c.basis === 'daily'));
