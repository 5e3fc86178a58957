import { add, compare, div, isZero, max, mul, positivePart, ratio, sub, zero, type Ratio } from '../base/ratio.ts';
import { yenRatio } from '../base/yen.ts';
import type { Policy } from '../records/policy.ts';
import type { PayComponent } from '../records/terms.ts';
import type { AverageHours } from './average-hours.ts';
import { countsForMinimumWage, countsForPremiums } from './components.ts';

/** One pay component turned into yen an hour. */
export type HourlyPart = {
  readonly component: PayComponent;
  readonly hourly: Ratio;
  readonly forPremiums: boolean;
  readonly forMinimumWage: boolean;
};

/** 出来高払の賃金 of one pay period: what was earned, hours worked under it, and all hours of the period. */
export type PieceFacts = { readonly yen: Ratio; readonly hours: Ratio; readonly allHours: Ratio };

/** Hourly figures of one version of the terms in one pay period, before the minimum wage is looked at. Yen an hour, exact. */
export type HourlyWages = {
  readonly parts: readonly HourlyPart[];
  /** 通常の労働時間の賃金 of pay by time. */
  readonly time: Ratio;
  /** The same of piece pay: over all hours of the period (労働基準法施行規則19条1項6号). */
  readonly piece: Ratio;
  /** 最低賃金と比べる時間額. */
  readonly converted: Ratio;
  /** Hourly value of what counts for premiums but not for the minimum wage. */
  readonly onlyForPremiums: Ratio;
};

/** 時間当たりの額, yen an hour by the kind of pay. 労働基準法施行規則19条1項; 最低賃金法施行規則2条1項. Piece pay is not converted here. */
export function hourlyValue(component: Pick<PayComponent, 'basis' | 'yen'>, hours: AverageHours): Ratio {
  const amount = yenRatio(component.yen);
  switch (component.basis) {
    case 'hourly':
      return amount;
    case 'daily':
      return div(amount, hours.daily);
    case 'weekly':
      return div(amount, hours.weekly);
    case 'monthly':
      return div(amount, hours.monthly);
    case 'annual':
      return div(div(amount, ratio(12)), hours.monthly);
    case 'piece':
      return zero;
  }
}

/** 通常の労働時間の賃金 and the wage compared with the minimum wage, component by component, unrounded. */
export function hourlyWages(
  pay: readonly PayComponent[],
  hours: AverageHours,
  piece: PieceFacts | null,
  policy: Pick<Policy, 'fixedOvertime' | 'pieceRate'>,
): HourlyWages {
  const parts = pay
    .filter((c) => c.basis !== 'piece')
    .map((component) => ({
      component,
      hourly: hourlyValue(component, hours),
      forPremiums: countsForPremiums(component, policy.fixedOvertime),
      forMinimumWage: countsForMinimumWage(component, policy.fixedOvertime),
    }));
  const total = (chosen: (p: HourlyPart) => boolean): Ratio =>
    parts.reduce((acc, p) => (chosen(p) ? add(acc, p.hourly) : acc), zero);
  const time = total((p) => p.forPremiums);
  const converted = total((p) => p.forMinimumWage);
  const onlyForPremiums = total((p) => p.forPremiums && !p.forMinimumWage);
  if (piece === null) return { parts, time, piece: zero, converted, onlyForPremiums };
  if (policy.pieceRate === 'time') {
    const hourly = div(piece.yen, hours.monthly);
    return { parts, time: add(time, hourly), piece: zero, converted: add(converted, hourly), onlyForPremiums };
  }
  return {
    parts,
    time,
    piece: isZero(piece.allHours) ? zero : div(piece.yen, piece.allHours),
    converted: isZero(piece.hours) ? converted : add(converted, div(piece.yen, piece.hours)),
    onlyForPremiums,
  };
}

/** The base that premiums are priced on, yen an hour; `raised` where the minimum wage lifted it. */
export type PremiumBase = { readonly time: Ratio; readonly piece: Ratio; readonly raised: boolean };

/**
 * 最低賃金による割増賃金の基礎の引上げ. 最低賃金法4条2項 (with policy `minimumWageBase`).
 * `literal`: where the converted wage is below the minimum, the larger of the base and minimum + pay that counts for
 * premiums alone. `floor`: besides, never below the minimum. `add-shortfall`: base + (minimum - converted).
 * Pay by time is raised; where there is piece pay alone, that.
 */
export function premiumBase(wages: HourlyWages, minimum: Ratio | null, policy: Policy['minimumWageBase']): PremiumBase {
  const { time, piece } = wages;
  const base = add(time, piece);
  if (minimum === null) return { time, piece, raised: false };
  const shortfall = positivePart(sub(minimum, wages.converted));
  const lifted = liftedBase(base, shortfall, wages, minimum, policy);
  if (compare(lifted, base) <= 0) return { time, piece, raised: false };
  const onlyPiece = wages.parts.length === 0 && !isZero(piece);
  return onlyPiece ? { time, piece: lifted, raised: true } : { time: sub(lifted, piece), piece, raised: true };
}

function liftedBase(
  base: Ratio,
  shortfall: Ratio,
  wages: HourlyWages,
  minimum: Ratio,
  policy: Policy['minimumWageBase'],
): Ratio {
  switch (policy) {
    case 'add-shortfall':
      return add(base, shortfall);
    case 'literal':
      return isZero(shortfall) ? base : max(base, add(minimum, wages.onlyForPremiums));
    case 'floor':
      return max(isZero(shortfall) ? base : max(base, add(minimum, wages.onlyForPremiums)), minimum);
  }
}

/** `yen an hour x minutes x rate / 60`: multiply first, divide once. */
export const priced = (hourly: Ratio, minutes: number, rate: Ratio): Ratio =>
  mul(mul(hourly, rate), ratio(minutes, 60));
