import { durationText } from '../base/minutes.ts';
import type { WorkDate } from '../base/work-date.ts';
import { isNoYen, yenText } from '../base/yen.ts';
import { isBaseByHourOrDay } from '../money/components.ts';
import type { EventKind } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { paymentHeadRow } from '../rows/payment-heads.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PeriodComputation } from './compute-period.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { deathOf } from './leaving.ts';
import { datesOf } from './period-pricing.ts';
import type { Undecided } from './result.ts';

/** A name for a pay period in `data`: the month of its closing day. */
export const periodName = (period: { readonly to: WorkDate }): string => period.to.slice(0, 7);

const missingWord = { start: 'missing-start', end: 'missing-end' } as const;

/** 打刻漏れ: rows that count nothing because a punch is missing. */
export const dayUndecided = (day: ClassifiedDay): Undecided[] =>
  day.missing.map(({ what, source }) => ({ code: missingWord[what], data: { date: day.date, source } }));

/** What could not be judged in one period, and which fact is missing. */
export function periodUndecided(p: PeriodComputation, policy: Policy, asOf: WorkDate): Undecided[] {
  const period = periodName(p.facts.period);
  const out: Undecided[] = [...p.pieceNotes, ...p.interest.undecided, ...p.reclaims.undecided];
  if (p.payslips.length === 0) out.push({ code: 'payslip-missing', data: { period } });
  const unrecorded = unrecordedDays(p, asOf);
  if (unrecorded.length > 0)
    out.push({ code: 'no-record', data: { period, days: String(unrecorded.length), dates: unrecorded.join(' ') } });
  for (const { payment, yen } of p.crediting.left)
    if (paymentHeadRow(payment.head).rest === 'ask')
      out.push({ code: 'payment-other', data: { period, name: payment.name, yen: yenText(yen) } });
  const plain = unpricedMinutes(p);
  if (plain > 0) out.push({ code: 'exempt-plain-pay', data: { period, hours: durationText(plain) } });
  for (const part of p.due.pricing.parts)
    if (part.minimum === null) out.push({ code: 'minimum-wage-not-known', data: { period, ...datesOf(part) } });
  for (const day of p.facts.days) {
    if (day.day.kind === 'employer-closure')
      out.push({ code: 'not-supported-yet', data: { what: 'closure-allowance', date: day.date } });
  }
  if (policy.paidLeaveMethod !== 'normal' && p.due.leave.length > 0)
    out.push({ code: 'not-supported-yet', data: { what: `paid-leave-${policy.paidLeaveMethod}`, period } });
  return out;
}

/** 適用除外 (労働基準法41条) of pay by hour or day: minutes past the statutory limits that no head prices. */
function unpricedMinutes(p: PeriodComputation): number {
  let total = 0;
  for (const { segment, applies } of p.due.premiums) {
    const { pay } = p.facts.versions.get(segment.termsIndex)!;
    if (applies.overtime || !isBaseByHourOrDay(pay)) continue;
    total += segment.minutes.overtime + segment.minutes.overtimeOver60 + segment.minutes.statutoryHoliday;
  }
  return total;
}

/** 記録のない所定労働日: scheduled days of the employment, up to `asOf`, without a row. Not worked, not an absence. */
function unrecordedDays(p: PeriodComputation, asOf: WorkDate): readonly WorkDate[] {
  const recorded = new Set(p.facts.days.filter((d) => d.rows.length > 0).map((d) => d.n));
  return p.facts.calendar
    .filter((d) => d.employed && d.kind === 'workday' && d.date <= asOf && !recorded.has(d.n))
    .map((d) => d.date);
}

const laterEvents: Partial<Record<EventKind, string>> = {
  'notice-of-dismissal': 'dismissal-notice',
  dismissed: 'dismissal-notice',
};

/** What the events leave open: a death without heirs, money that no debt could take, and rules that come with a later issue. */
export function eventUndecided({ worker, payments }: WorkerComputation, asOf: WorkDate): Undecided[] {
  const death = deathOf(worker, asOf);
  return [
    ...worker.events.flatMap((e) => {
      const what = laterEvents[e.kind];
      return what === undefined ? [] : [{ code: 'not-supported-yet', data: { what, date: e.date } }];
    }),
    ...(death !== null && worker.heirs.length === 0 ? [{ code: 'heirs-missing', data: { date: death } }] : []),
    ...payments
      .filter(({ surplus }) => !isNoYen(surplus))
      .map(({ payment, surplus }) => ({
        code: 'payment-surplus',
        data: { date: payment.date, paid: yenText(payment.yen), yen: yenText(surplus) },
      })),
  ];
}
