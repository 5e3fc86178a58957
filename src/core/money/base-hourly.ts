import { add, compare, div, isZero, max, mul, positivePart, ratio, sub, zero, type Ratio } from '../base/ratio.ts';
import { yenRatio, type Yen } from '../base/yen.ts';
import type { Policy } from '../records/policy.ts';
import type { PayBasis, PayComponent } from '../records/terms.ts';
import type { AverageHours } from './average-hours.ts';
import { countsForMinimumWage, countsForPremiums, coverageOf, leadBasis, type Coverage } from './components.ts';

/** One pay component turned into yen an hour. */
export type HourlyPart = {
  readonly component: PayComponent;
  readonly hourly: Ratio;
  readonly forPremiums: boolean;
  readonly forMinimumWage: boolean;
  /** Piece pay that the policy `pieceRate` takes for pay by the month: what it was divided by, hours; else null. */
  readonly pieceHours: Ratio | null;
};

/** 出来高払の賃金 of one pay period: what was earned, hours worked under it, and all hours of the period. */
export type PieceFacts = {
  readonly name: string;
  readonly yen: Yen;
  readonly hours: Ratio;
  readonly allHours: Ratio;
};

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
  /** The basis that a shortfall of the minimum wage follows; null without any pay. */
  readonly lead: PayBasis | null;
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

/**
 * 通常の労働時間の賃金 and the wage compared with the minimum wage, component by component, unrounded.
 * 労働基準法施行規則19条1項; 最低賃金法施行規則2条.
 * @param share of a month that the period is: piece pay taken for monthly pay (policy `pieceRate`) is divided by A x share.
 */
export function hourlyWages(
  pay: readonly PayComponent[],
  hours: AverageHours,
  piece: PieceFacts | null,
  share: Ratio,
  policy: Pick<Policy, 'fixedOvertime' | 'pieceRate'>,
): HourlyWages {
  const byTime: readonly HourlyPart[] = pay
    .filter((c) => c.basis !== 'piece')
    .map((component) => ({
      component,
      hourly: hourlyValue(component, hours),
      forPremiums: countsForPremiums(component, policy.fixedOvertime),
      forMinimumWage: countsForMinimumWage(component, policy.fixedOvertime),
      pieceHours: null,
    }));
  const asMonthly =
    piece === null || policy.pieceRate === 'as-stated' ? null : pieceAsMonthly(pay, hours, piece, share);
  const parts = asMonthly === null ? byTime : [...byTime, asMonthly];
  const total = (chosen: (p: HourlyPart) => boolean): Ratio =>
    parts.reduce((acc, p) => (chosen(p) ? add(acc, p.hourly) : acc), zero);
  const converted = total((p) => p.forMinimumWage);
  const byPiece = asMonthly === null ? piece : null;
  return {
    parts,
    time: total((p) => p.forPremiums),
    piece: byPiece === null || isZero(byPiece.allHours) ? zero : div(yenRatio(byPiece.yen), byPiece.allHours),
    converted:
      byPiece === null || isZero(byPiece.hours) ? converted : add(converted, div(yenRatio(byPiece.yen), byPiece.hours)),
    onlyForPremiums: total((p) => p.forPremiums && !p.forMinimumWage),
    lead: leadBasis(asMonthly === null ? pay : [...pay.filter((c) => c.basis !== 'piece'), asMonthly.component]),
  };
}

/** 出来高払でないと見る歩合給: the piece pay of the period as a monthly component. サカイ引越センター 東京高判令和6年5月15日. */
function pieceAsMonthly(
  pay: readonly PayComponent[],
  hours: AverageHours,
  { name, yen }: PieceFacts,
  share: Ratio,
): HourlyPart {
  const stated = pay.find((c) => c.basis === 'piece') ?? { ...withoutTerms, name };
  const pieceHours = mul(hours.monthly, share);
  return {
    component: { ...stated, basis: 'monthly', yen },
    hourly: isZero(pieceHours) ? zero : div(yenRatio(yen), pieceHours),
    forPremiums: true,
    forMinimumWage: true,
    pieceHours,
  };
}

/** Piece pay that was earned though the terms name none. */
const withoutTerms = { kind: 'other', flatRate: false, covers: [], hours: null, valid: false } as const;

/** The base that premiums are priced on, yen an hour; `raised` is what the minimum wage adds, and stands in its part already. */
export type PremiumBase = {
  readonly byCoverage: { readonly [K in Coverage]: Ratio };
  readonly piece: Ratio;
  readonly raise: Ratio;
};

/** The whole hourly base, by time and piece together. */
export const wholeBase = ({ byCoverage, piece }: PremiumBase): Ratio => add(timeBase(byCoverage), piece);

/** The base of all pay by time. */
export const timeBase = (of: PremiumBase['byCoverage']): Ratio => add(add(of.week, of.day), add(of.hour, of.none));

/**
 * 割増賃金の基礎となる賃金, by what each component's base pay holds, with the raise by the minimum wage. 労働基準法37条; 最低賃金法4条2項.
 * Policy `minimumWageBase`. `literal`: where the converted wage is below the minimum, the larger of the base and minimum +
 * pay that counts for premiums alone. `floor`: besides, never below the minimum. `add-shortfall`: base + (minimum -
 * converted). The raise goes with the first component of kind base; with piece pay alone it is piece pay.
 */
export function premiumBase(wages: HourlyWages, minimum: Ratio | null, policy: Policy['minimumWageBase']): PremiumBase {
  const byCoverage: { [K in Coverage]: Ratio } = { week: zero, day: zero, hour: zero, none: zero };
  for (const part of wages.parts) {
    const coverage = coverageOf(part.component.basis);
    if (part.forPremiums) byCoverage[coverage] = add(byCoverage[coverage], part.hourly);
  }
  const { piece } = wages;
  const raise = minimum === null ? zero : raiseOf(wages, minimum, policy);
  if (isZero(raise)) return { byCoverage, piece, raise };
  if (wages.lead === null || wages.lead === 'piece') return { byCoverage, piece: add(piece, raise), raise };
  const lead = coverageOf(wages.lead);
  return { byCoverage: { ...byCoverage, [lead]: add(byCoverage[lead], raise) }, piece, raise };
}

function raiseOf(wages: HourlyWages, minimum: Ratio, policy: Policy['minimumWageBase']): Ratio {
  const base = add(wages.time, wages.piece);
  const shortfall = positivePart(sub(minimum, wages.converted));
  if (policy === 'add-shortfall') return shortfall;
  const lifted = isZero(shortfall) ? base : max(base, add(minimum, wages.onlyForPremiums));
  return sub(policy === 'floor' ? max(lifted, minimum) : lifted, base);
}

/** Whether the wage compared with the minimum wage is below it. 最低賃金法4条1項. */
export const isBelow = (wages: HourlyWages, minimum: Ratio | null): boolean =>
  minimum !== null && compare(wages.converted, minimum) < 0;

/** `yen an hour x minutes x rate / 60`: multiply first, divide once. */
export const priced = (hourly: Ratio, minutes: number, rate: Ratio): Ratio =>
  mul(mul(hourly, rate), ratio(minutes, 60));
