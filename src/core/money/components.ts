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

const timeWorked: ReadonlySet<PayBasis> = new Set<PayBasis>(['hourly', 'daily']);

/** Whether the component of kind base is paid by the hour or day: then the shortfall follows the hours worked. */
export const isBaseByHourOrDay = (pay: readonly PayComponent[]): boolean =>
  pay.some((c) => c.kind === 'base' && timeWorked.has(c.basis));
