import { isZero, ratioOf, toFraction, type Ratio } from '../../base/ratio.ts';
import { dateOf, type DayNumber } from '../../base/work-date.ts';
import { yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import { isByHours, type BasePayTerm, type DayShare, type VersionFacts } from '../../money/base-pay.ts';
import { coverageOf } from '../../money/components.ts';
import { coveredMinutes, type ClassMinutes } from '../../money/period-segments.ts';
import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import type { Terms } from '../../records/terms.ts';
import { isScheduledDay, type CalendarDay } from '../../time/calendar.ts';
import type { ClassifiedDay } from '../../time/classify.ts';
import type { PeriodComputation } from '../period-computation.ts';
import { workedMinutesOf } from '../period-facts.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { explainAverageHours, explainHourly, termsSource } from './explain-base.ts';
import { explainMinutesOf, sourcesOf } from './explain-minutes.ts';
import { derived, given, node, shown } from './node.ts';

/** 基本賃金の導出, one component under one version of the terms: the amount, its share of the period, lateness taken off. */
export function explainBasePayTerm(p: PeriodComputation, worker: Worker, term: BasePayTerm, policy: Policy): Explain {
  const { component, share, late, amount } = term;
  const version = p.facts.versions.get(term.termsIndex)!;
  const terms = worker.terms[term.termsIndex]!;
  const source = termsSource(terms);
  const inputs: ExplainInput[] = [derived('share', explainShare(p, version, term, source, policy))];
  if (!isZero(late)) inputs.push(derived('lateness', explainLateness(p, version, term, terms)));
  const less = isZero(late) ? '' : ` − ${shown(late)}`;
  const formula = `${yenText(component.yen)} × ${shown(share)}${less}`;
  return node('base-pay.component', toFraction(amount), 'yen', formula, {
    citations: [cite.fullPayment],
    inputs,
    sources: [source],
  });
}

const shareNode = (
  share: Ratio,
  unit: Explain['unit'],
  formula: string,
  inputs: readonly ExplainInput[],
  source: string,
): Explain =>
  node('base-pay.share', toFraction(share), unit, formula, {
    citations: [cite.fullPayment],
    inputs,
    sources: [source],
  });

/** The share of an amount that was earned, down to its days or minutes. */
function explainShare(
  p: PeriodComputation,
  version: VersionFacts,
  { component, share, termsIndex }: BasePayTerm,
  source: string,
  policy: Policy,
): Explain {
  switch (component.basis) {
    case 'monthly':
      return explainMonthShare(p, version, share, '', source, policy);
    case 'annual':
      return explainMonthShare(p, version, share, ' ÷ 12', source, policy);
    case 'weekly': {
      const weeks = version.weeks.filter((w) => w.of > 0 && w.count > 0);
      const daysOf = (week: DayShare): Explain =>
        explainWorkdays(
          p.facts.days.filter((d) => isWithin(d.day, week)),
          termsIndex,
        );
      const inputs = daysOfShares(weeks, daysOf);
      return shareNode(share, 'ratio', sharesFormula(weeks, ''), inputs, source);
    }
    case 'daily':
      return explainWorkdays(p.facts.days, termsIndex);
    case 'hourly':
    case 'piece': {
      const coverage = coverageOf(component.basis);
      const pick = (m: ClassMinutes): number => coveredMinutes(m, coverage, version.bound);
      const minutes = explainMinutesOf(p, termsIndex, pick);
      return shareNode(share, 'hours', `${minutes.value} ÷ 60`, [derived('minutes', minutes)], source);
    }
  }
}

/** 日割りの割合 of pay by the month or year. */
function explainMonthShare(
  p: PeriodComputation,
  version: VersionFacts,
  share: Ratio,
  perMonth: string,
  source: string,
  policy: Policy,
): Explain {
  if (isByHours(p.facts.span, policy)) {
    const minutes = explainMinutesOf(p, version.termsIndex, (m) => coveredMinutes(m, 'week', version.bound));
    const off = version.leaveMinutes + version.closureMinutes;
    const hours = shown(version.hours.monthly);
    return shareNode(
      share,
      'ratio',
      `( ${minutes.value} + ${String(off)} ) ÷ 60 ÷ ${hours}${perMonth}`,
      [
        derived('minutes', minutes),
        given('leave', String(version.leaveMinutes)),
        given('closure', String(version.closureMinutes)),
        derived('hours', explainAverageHours(version.hours, source)),
      ],
      source,
    );
  }
  const byCalendar = policy.proration === 'calendar-days' || version.scheduledDays.every((s) => s.of === 0);
  const shares = (byCalendar ? version.calendarDays : version.scheduledDays).filter((s) => s.of > 0);
  const inputs = daysOfShares(shares, (month) => explainDays(p, version.termsIndex, byCalendar, month));
  return shareNode(share, 'ratio', sharesFormula(shares, perMonth), inputs, source);
}

/** The days of each share; of several, each under its first and last day. */
const daysOfShares = (shares: readonly DayShare[], explain: (share: DayShare) => Explain): readonly ExplainInput[] =>
  shares.map((share) => {
    const days = explain(share);
    return shares.length === 1 ? derived('days', days) : derived(`${dateOf(share.from)}/${dateOf(share.to)}`, days);
  });

function sharesFormula(shares: readonly DayShare[], perMonth: string): string {
  if (shares.length === 0) return '0';
  return shares.map((s) => `${String(s.count)} ÷ ${String(s.of)}${perMonth}`).join(' + ');
}

const dayNode = (value: number, inputs: readonly ExplainInput[]): Explain =>
  node('days', String(value), 'days', String(value), { citations: [cite.fullPayment], inputs });

/** The days that bear pay by the month: scheduled days (or all days) of the employment that are not absences. */
function explainDays(p: PeriodComputation, termsIndex: number, byCalendar: boolean, month: DayShare): Explain {
  const bears = (d: CalendarDay): boolean =>
    isWithin(d, month) &&
    d.employed &&
    d.termsIndex === termsIndex &&
    d.kind !== 'absence' &&
    (byCalendar || isScheduledDay(d.kind));
  const days = p.facts.calendar.filter(bears);
  return dayNode(
    days.length,
    days.map((d) => ({ name: d.date, value: '1' })),
  );
}

const isWithin = (day: { readonly n: DayNumber }, { from, to }: DayShare): boolean => from <= day.n && day.n <= to;

/** The workdays that were worked, each with its row. */
function explainWorkdays(among: readonly ClassifiedDay[], termsIndex: number): Explain {
  const days = among.filter(
    (d) => d.day.termsIndex === termsIndex && d.day.kind === 'workday' && workedMinutesOf(d) > 0,
  );
  return dayNode(
    days.length,
    days.map((d) => derived(d.date, node('days', '1', 'days', '1', { sources: sourcesOf(d) }))),
  );
}

/** 遅刻早退控除の導出, minutes of absence at the hourly value of the component. */
function explainLateness(
  p: PeriodComputation,
  version: VersionFacts,
  { component, late }: BasePayTerm,
  terms: Terms,
): Explain {
  const hourly = explainHourly(component, version.hours, terms);
  const formula = `${shown(ratioOf(hourly.value))} × ${String(version.absenceMinutes)} ÷ 60`;
  return node('base-pay.lateness', toFraction(late), 'yen', formula, {
    citations: [cite.fullPayment],
    inputs: [derived(component.name, hourly), given('absence', String(version.absenceMinutes))],
    sources: [termsSource(terms), `${p.facts.period.from}/${p.facts.period.to}`],
  });
}
