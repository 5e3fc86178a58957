import { add, compare, div, isZero, toFraction, zero, type Ratio } from '../../base/ratio.ts';
import { yenRatio, yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { AverageHours } from '../../money/average-hours.ts';
import { hourlyValue, isBelow, type HourlyPart } from '../../money/base-hourly.ts';
import { coverageOf } from '../../money/components.ts';
import type { MinimumWage } from '../../money/minimum-wage.ts';
import { isPaidBy, type PremiumTerm } from '../../money/premiums.ts';
import type { Policy } from '../../records/policy.ts';
import type { PayComponent, Terms } from '../../records/terms.ts';
import type { PeriodComputation } from '../period-computation.ts';
import type { RatePart } from '../period-pricing.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { derived, given, node, shown, sumOf, type RuleId } from './node.ts';

const averageRule: Record<AverageHours['method'], RuleId> = {
  stated: 'average-hours.stated',
  calendar: 'average-hours.calendar',
  'legal-ceiling': 'average-hours.legal-ceiling',
};

/** 月平均所定労働時間の導出. */
export function explainAverageHours(hours: AverageHours, source: string): Explain {
  const workdays = given('annual-workdays', String(hours.annualWorkdays));
  const limit = given('weekly-limit', String(hours.weekLimit));
  const by = {
    stated: { formula: shown(hours.monthly), inputs: [] },
    calendar: {
      formula: `${String(hours.annualWorkdays)} × ${shown(hours.daily)} ÷ 12`,
      inputs: [workdays, derived('hours', explainDayHours(hours, source))],
    },
    'legal-ceiling': {
      formula:
        hours.ceiling === 'weeks'
          ? `${String(hours.weekLimit)} × 52 ÷ 12`
          : `${String(hours.weekLimit)} × ${String(hours.yearDays)} ÷ 7 ÷ 12`,
      inputs: [limit],
    },
  }[hours.method];
  return node(averageRule[hours.method], toFraction(hours.monthly), 'hours', by.formula, {
    citations: [cite.baseHourly, cite.workingHours],
    inputs: by.inputs,
    sources: [source],
  });
}

/** 1日の平均所定労働時間: the scheduled minutes of a week over its days. 労働基準法施行規則19条1項2号. */
export const explainDayHours = (hours: AverageHours, source: string): Explain =>
  node(
    'average-hours.day',
    toFraction(hours.daily),
    'hours',
    hours.scheduledDays === 0
      ? shown(hours.daily)
      : `${String(hours.weekMinutes)} ÷ ${String(hours.scheduledDays)} ÷ 60`,
    { citations: [cite.baseHourly], sources: [source] },
  );

/** 1週の所定労働時間, at most the legal limit. 労働基準法施行規則19条1項3号. */
const explainWeekHours = (hours: AverageHours, source: string): Explain =>
  node('average-hours.week', toFraction(hours.weekly), 'hours', `${String(hours.weeklyMinutes)} ÷ 60`, {
    citations: [cite.baseHourly, cite.workingHours],
    inputs: [given('minutes', String(hours.weekMinutes)), given('weekly-limit', String(hours.weekLimit))],
    sources: [source],
  });

export const termsSource = (terms: Pick<Terms, 'from'>): string => `terms ${terms.from}`;

/** What a component is divided by, with its own derivation; null where it is an amount by the hour, or nothing. */
function divisorOf(
  part: Pick<HourlyPart, 'component' | 'pieceHours'>,
  hours: AverageHours,
  source: string,
): { readonly hours: Ratio; readonly explain: Explain } | null {
  if (part.pieceHours !== null) {
    if (isZero(part.pieceHours)) return null;
    const average = explainAverageHours(hours, source);
    return {
      hours: part.pieceHours,
      explain:
        compare(part.pieceHours, hours.monthly) === 0
          ? average
          : explainPartOfMonth(part.pieceHours, hours.monthly, average, source),
    };
  }
  switch (part.component.basis) {
    case 'hourly':
    case 'piece':
      return null;
    case 'daily':
      return { hours: hours.daily, explain: explainDayHours(hours, source) };
    case 'weekly':
      return { hours: hours.weekly, explain: explainWeekHours(hours, source) };
    case 'monthly':
    case 'annual':
      return { hours: hours.monthly, explain: explainAverageHours(hours, source) };
  }
}

/** 月平均所定労働時間 × 期間の割合: what piece pay of a part of a month is divided by, where it is taken for monthly pay. */
function explainPartOfMonth(hours: Ratio, monthly: Ratio, average: Explain, source: string): Explain {
  const share = div(hours, monthly);
  return node('average-hours.part', toFraction(hours), 'hours', `${shown(monthly)} × ${shown(share)}`, {
    citations: [cite.baseHourly],
    inputs: [derived('hours', average), given('share', toFraction(share))],
    sources: [source],
  });
}

/** 賃金項目の1時間当たりの額の導出: an item of pay by time over its hours. 労働基準法施行規則19条1項. */
export const explainHourly = (component: PayComponent, hours: AverageHours, terms: Terms): Explain =>
  explainComponent({ component, hourly: hourlyValue(component, hours), pieceHours: null }, hours, terms);

function explainComponent(
  part: Pick<HourlyPart, 'component' | 'hourly' | 'pieceHours'>,
  hours: AverageHours,
  terms: Terms,
): Explain {
  const { component } = part;
  const amount = yenText(component.yen);
  const divisor = divisorOf(part, hours, termsSource(terms));
  const months = component.basis === 'annual' ? ' ÷ 12' : '';
  const formula =
    divisor === null ? (isZero(part.hourly) ? '0' : amount) : `${amount}${months} ÷ ${shown(divisor.hours)}`;
  return node('base-hourly.component', toFraction(part.hourly), 'yen-per-hour', formula, {
    citations: [cite.baseHourly],
    inputs: divisor === null ? [] : [derived('hours', divisor.explain)],
    sources: [termsSource(terms)],
  });
}

/** 適用最低賃金の導出. */
export const explainMinimum = (minimum: MinimumWage): Explain =>
  node('minimum-wage', yenText(minimum.yen), 'yen-per-hour', yenText(minimum.yen), {
    citations: [cite.minimumWage, ...minimum.citations],
  });

const componentInputs = (
  parts: readonly HourlyPart[],
  p: PeriodComputation,
  part: RatePart,
  terms: Terms,
): readonly ExplainInput[] => {
  const { hours } = p.facts.versions.get(part.termsIndex)!;
  return parts.map((c) => derived(c.component.name, explainComponent(c, hours, terms)));
};

/** 最低賃金と比べる時間額の導出: the sum of what counts, component by component. 最低賃金法施行規則2条. */
export function explainConverted(part: RatePart, p: PeriodComputation, terms: Terms): Explain {
  const { piece } = p.due.piece;
  const byPiece = piece !== null && part.wages.parts.every((c) => c.pieceHours === null);
  const inputs = [
    ...componentInputs(
      part.wages.parts.filter((c) => c.forMinimumWage),
      p,
      part,
      terms,
    ),
    ...(byPiece && !isZero(piece.hours) ? [pieceInput(p, piece.hours)] : []),
  ];
  return node('converted', toFraction(part.wages.converted), 'yen-per-hour', sumOf(inputs), {
    citations: [cite.minimumWageConversion, cite.minimumWageExclusion],
    inputs,
    sources: [termsSource(terms)],
  });
}

/** 出来高払の賃金の1時間当たりの額, over the hours that the rule names. */
function pieceInput(p: PeriodComputation, hours: Ratio): ExplainInput {
  const yen = p.due.piece.piece!.yen;
  const value = div(yenRatio(yen), hours);
  return derived(
    'piece',
    node('base-hourly.piece', toFraction(value), 'yen-per-hour', `${yenText(yen)} ÷ ${shown(hours)}`, {
      citations: [cite.baseHourly],
      inputs: [
        ...p.due.piece.entries.map((e) => ({ name: e.name, value: yenText(e.yen) })),
        given('hours', toFraction(hours)),
      ],
    }),
  );
}

/** 割増賃金の基礎となる賃金の導出, the hourly base that a product is priced on: the pay that its rate is asked of. */
export function explainBase(
  part: RatePart,
  p: PeriodComputation,
  terms: Terms,
  term: Pick<PremiumTerm, 'pay' | 'of' | 'hourly'>,
  policy: Policy,
): Explain {
  const inputs = baseInputs(part, p, terms, term, policy);
  return node('base-hourly', toFraction(term.hourly), 'yen-per-hour', sumOf(inputs), {
    citations: [cite.baseHourly, cite.premiumExclusion],
    inputs,
    sources: [termsSource(terms)],
  });
}

function baseInputs(
  part: RatePart,
  p: PeriodComputation,
  terms: Terms,
  term: Pick<PremiumTerm, 'pay' | 'of'>,
  policy: Policy,
): readonly ExplainInput[] {
  const { wages, base } = part;
  const isRaised = !isZero(base.raise);
  const leadsByPiece = wages.lead === null || wages.lead === 'piece';
  if (term.pay === 'piece')
    return [
      ...(isZero(wages.piece) ? [] : [pieceInput(p, p.due.piece.piece!.allHours)]),
      ...(isRaised && leadsByPiece ? [explainRaise(part, p, terms, policy)] : []),
    ];
  const isAsked = (c: Pick<HourlyPart['component'], 'basis'>): boolean =>
    isPaidBy(term.of, coverageOf(c.basis)) === (term.pay === 'paid');
  const counted = wages.parts.filter((c) => c.forPremiums && isAsked(c.component));
  const raised = isRaised && !leadsByPiece && isAsked({ basis: wages.lead });
  return [...componentInputs(counted, p, part, terms), ...(raised ? [explainRaise(part, p, terms, policy)] : [])];
}

/** The whole base before any raise. */
function explainOwnBase(part: RatePart, p: PeriodComputation, terms: Terms): Explain {
  const inputs = [
    ...componentInputs(
      part.wages.parts.filter((c) => c.forPremiums),
      p,
      part,
      terms,
    ),
    ...(isZero(part.wages.piece) ? [] : [pieceInput(p, p.due.piece.piece!.allHours)]),
  ];
  const value = add(part.wages.time, part.wages.piece);
  return node('base-hourly', toFraction(value), 'yen-per-hour', sumOf(inputs), {
    citations: [cite.baseHourly, cite.premiumExclusion],
    inputs,
    sources: [termsSource(terms)],
  });
}

/** 最低賃金による基礎の引上げ額の導出. 最低賃金法4条2項. */
function explainRaise(part: RatePart, p: PeriodComputation, terms: Terms, policy: Policy): ExplainInput {
  const { wages, base } = part;
  const minimum = part.minimum!;
  const own = shown(add(wages.time, wages.piece));
  const only = isBelow(wages, minimum.hourly) ? wages.onlyForPremiums : zero;
  const short = policy.minimumWageBase === 'add-shortfall';
  const formula = short
    ? `${yenText(minimum.yen)} − ${shown(wages.converted)}`
    : `${yenText(minimum.yen)}${isZero(only) ? '' : ` + ${shown(only)}`} − ${own}`;
  return derived(
    'raise',
    node('base-hourly.raised', toFraction(base.raise), 'yen-per-hour', formula, {
      citations: [cite.minimumWageVoid],
      inputs: [
        derived('minimum', explainMinimum(minimum)),
        derived('converted', explainConverted(part, p, terms)),
        ...(short ? [] : [derived('base', explainOwnBase(part, p, terms))]),
        ...(isZero(only) || short ? [] : [given('only-for-premiums', shown(only))]),
      ],
    }),
  );
}
