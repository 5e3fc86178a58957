import { toDecimal, toFraction } from '../../base/ratio.ts';
import { yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { AverageHours } from '../../money/average-hours.ts';
import type { HourlyPart } from '../../money/base-hourly.ts';
import type { MinimumWage } from '../../money/minimum-wage.ts';
import type { Terms } from '../../records/terms.ts';
import type { PeriodComputation } from '../compute-period.ts';
import { datesOf, wholeBase, type RatePart } from '../period-pricing.ts';
import type { Explain } from '../result.ts';
import { derived, given, node, shown, sumFormula, type RuleId } from './node.ts';

const averageRule: Record<AverageHours['method'], RuleId> = {
  stated: 'average-hours.stated',
  calendar: 'average-hours.calendar',
  'legal-ceiling': 'average-hours.legal-ceiling',
};

/** 月平均所定労働時間の導出. */
export function explainAverageHours(hours: AverageHours, terms: Terms, source: string): Explain {
  const limit = given('weekly-limit', String(terms.weeklyLimitHours));
  const formula = {
    stated: shown(hours.monthly),
    calendar: `${String(hours.annualWorkdays)} × ${shown(hours.daily)} ÷ 12`,
    'legal-ceiling': `${String(terms.weeklyLimitHours)} × 52 ÷ 12`,
  }[hours.method];
  return node(averageRule[hours.method], toFraction(hours.monthly), 'hours', formula, {
    citations: [cite.baseHourly, cite.workingHours],
    inputs: hours.annualWorkdays === null ? [limit] : [given('annual-workdays', String(hours.annualWorkdays)), limit],
    sources: [source],
  });
}

const termsSource = (terms: Terms): string => `terms ${terms.from}`;

function explainComponent(part: HourlyPart, hours: AverageHours, terms: Terms): Explain {
  const { component } = part;
  const amount = yenText(component.yen);
  const divisor = {
    hourly: null,
    piece: null,
    daily: hours.daily,
    weekly: hours.weekly,
    monthly: hours.monthly,
    annual: hours.monthly,
  }[component.basis];
  const months = component.basis === 'annual' ? ' ÷ 12' : '';
  const formula = divisor === null ? amount : `${amount}${months} ÷ ${shown(divisor)}`;
  const monthly = component.basis === 'monthly' || component.basis === 'annual';
  return node('base-hourly.component', toFraction(part.hourly), 'yen-per-hour', formula, {
    citations: [cite.baseHourly],
    inputs: monthly ? [derived('hours', explainAverageHours(hours, terms, termsSource(terms)))] : [],
    sources: [termsSource(terms)],
  });
}

/** 適用最低賃金の導出. */
export const explainMinimum = (minimum: MinimumWage): Explain =>
  node('minimum-wage', yenText(minimum.yen), 'yen-per-hour', yenText(minimum.yen), {
    citations: [cite.minimumWage, ...minimum.citations],
  });

/** 最低賃金と比べる時間額の導出: the sum of what counts, component by component. 最低賃金法施行規則2条. */
export function explainConverted(part: RatePart, p: PeriodComputation, terms: Terms): Explain {
  const { hours } = p.facts.versions.get(part.termsIndex)!;
  const counted = part.wages.parts.filter((c) => c.forMinimumWage);
  return node(
    'base-hourly',
    toFraction(part.wages.converted),
    'yen-per-hour',
    sumFormula(counted.map((c) => shown(c.hourly))),
    {
      citations: [cite.minimumWageConversion, cite.minimumWageExclusion],
      inputs: counted.map((c) => derived(c.component.name, explainComponent(c, hours, terms))),
      sources: [termsSource(terms)],
    },
  );
}

/** 割増賃金の基礎となる賃金の導出, the hourly base of one part of a period. */
export function explainBase(part: RatePart, p: PeriodComputation, terms: Terms): Explain {
  const { hours } = p.facts.versions.get(part.termsIndex)!;
  const counted = part.wages.parts.filter((c) => c.forPremiums);
  const piece =
    p.due.piece === null
      ? []
      : [
          derived(
            'piece',
            node(
              'base-hourly.piece',
              toFraction(part.wages.piece),
              'yen-per-hour',
              `${shown(p.due.piece.yen)} ÷ ${shown(p.due.piece.allHours)}`,
              { citations: [cite.baseHourly] },
            ),
          ),
        ];
  const own = node(
    'base-hourly',
    toFraction(wholeBase({ ...part.wages, raised: false })),
    'yen-per-hour',
    sumFormula([...counted.map((c) => shown(c.hourly)), ...piece.map((x) => x.value)]),
    {
      citations: [cite.baseHourly, cite.premiumExclusion],
      inputs: [...counted.map((c) => derived(c.component.name, explainComponent(c, hours, terms))), ...piece],
      sources: [termsSource(terms)],
    },
  );
  if (!part.base.raised || part.minimum === null) return own;
  const { from, to } = datesOf(part);
  const extra = shown(part.wages.onlyForPremiums);
  return node(
    'base-hourly.raised',
    toFraction(wholeBase(part.base)),
    'yen-per-hour',
    `${toDecimal(part.wages.converted)} < ${yenText(part.minimum.yen)}; ${yenText(part.minimum.yen)} + ${extra}`,
    {
      citations: [cite.minimumWageVoid],
      inputs: [
        derived('base', own),
        derived('converted', explainConverted(part, p, terms)),
        derived('minimum', explainMinimum(part.minimum)),
        given('only-for-premiums', extra),
      ],
      sources: [`${from}/${to}`],
    },
  );
}
