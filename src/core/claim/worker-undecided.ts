import { durationText } from '../base/minutes.ts';
import type { WorkDate } from '../base/work-date.ts';
import { add, isZero, one, zero } from '../base/ratio.ts';
import { fiftySenUp, roundToYen } from '../base/rounding.ts';
import { addYen, isNoYen, yenText, type Yen } from '../base/yen.ts';
import { priced, timeBase } from '../money/base-hourly.ts';
import { beyondSchedule } from '../money/period-segments.ts';
import type { EventKind } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { paymentHeadRow } from '../rows/payment-heads.ts';
import { undecided, type NotSupported, type Undecided, type YenRange } from '../rows/undecided.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PeriodComputation } from './compute-period.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { deathOf } from './leaving.ts';
import { datesOf } from './period-facts.ts';

/** A name for a pay period in `data`: the month of its closing day. */
export const periodName = (period: { readonly to: WorkDate }): string => period.to.slice(0, 7);

/** 打刻漏れ: rows that count nothing because a punch is missing. */
export const dayUndecided = (day: ClassifiedDay): Undecided[] =>
  day.missing.map(({ what, source }) => undecided('row-open', { date: day.date, source, missing: what }));

/** What could not be judged in one period, and which fact is missing. */
export function periodUndecided(p: PeriodComputation, policy: Policy, asOf: WorkDate): Undecided[] {
  const period = periodName(p.facts.period);
  const out: Undecided[] = [...pieceUndecided(p, period), ...p.interest.undecided];
  if (p.payslips.length === 0)
    out.push(undecided('payslip-missing', { period }, upTo(addYen(p.due.due.basePay, p.due.due.paidLeave))));
  const unrecorded = unrecordedDays(p, asOf);
  if (unrecorded.length > 0)
    out.push(undecided('no-record', { period, days: String(unrecorded.length), dates: unrecorded.join(' ') }));
  for (const { payment, yen } of p.crediting.left)
    if (paymentHeadRow(payment.head).rest === 'ask')
      out.push(undecided('payment-other', { period, name: payment.name, yen: yenText(yen) }, upTo(payment.yen)));
  const plain = plainPay(p);
  if (plain.minutes > 0)
    out.push(undecided('exempt-plain-pay', { period, hours: durationText(plain.minutes) }, upTo(plain.yen)));
  for (const part of p.due.pricing.parts)
    if (part.minimum === null) out.push(undecided('minimum-wage-not-known', { period, ...datesOf(part) }));
  for (const day of p.facts.days)
    if (day.day.kind === 'employer-closure' || day.rows.some((row) => row.closureMinutes > 0))
      out.push(undecided('not-supported-yet', { what: 'closure-allowance', when: day.date }));
  if (policy.paidLeaveMethod !== 'normal' && p.due.leave.length > 0)
    out.push(undecided('not-supported-yet', { what: `paid-leave-${policy.paidLeaveMethod}`, when: period }));
  return out;
}

/** 出来高払の賃金の額が分からない: work by the piece, or leave to be paid by it, and nothing says what it earned. */
const pieceUndecided = (p: PeriodComputation, period: string): Undecided[] =>
  p.due.piece.unknown || p.due.leave.some((l) => l.pieceMissing)
    ? [undecided('piece-pay-missing', { period }, upTo(p.due.pieceAtStake))]
    : [];

/** 適用除外 (労働基準法41条) of pay that is not by the hour: minutes beyond the schedule, and 1.00 of the base for them. */
function plainPay(p: PeriodComputation): { readonly minutes: number; readonly yen: Yen } {
  let minutes = 0;
  let exact = zero;
  for (const { segment, applies } of p.due.premiums) {
    const base = timeBase(segment.base.byCoverage);
    if (applies.withinStatutory !== 'none' || isZero(base)) continue;
    const beyond = beyondSchedule(segment.minutes);
    minutes += beyond;
    exact = add(exact, priced(base, beyond, one));
  }
  return { minutes, yen: roundToYen(fiftySenUp, exact) };
}

/** The range of yen that hangs on a missing fact: from nothing to this. */
const upTo = (most: Yen): YenRange => ({ least: '0', most: yenText(most) });

/** 記録のない所定労働日: scheduled days of the employment, up to `asOf`, without a row. Not worked, not an absence. */
function unrecordedDays(p: PeriodComputation, asOf: WorkDate): readonly WorkDate[] {
  const recorded = new Set(p.facts.days.filter((d) => d.rows.length > 0).map((d) => d.n));
  return p.facts.calendar
    .filter((d) => d.employed && d.kind === 'workday' && d.date <= asOf && !recorded.has(d.n))
    .map((d) => d.date);
}

const laterEvents: Partial<Record<EventKind, NotSupported>> = {
  'notice-of-dismissal': 'dismissal-notice',
  dismissed: 'dismissal-notice',
};

/** What the events leave open: a death without heirs, money that no debt could take, and rules that come with a later issue. */
export function eventUndecided({ worker, payments }: WorkerComputation, asOf: WorkDate): Undecided[] {
  const death = deathOf(worker, asOf);
  return [
    ...worker.events.flatMap((e) => {
      const what = laterEvents[e.kind];
      return what === undefined ? [] : [undecided('not-supported-yet', { what, when: e.date })];
    }),
    ...(death !== null && worker.heirs.length === 0 ? [undecided('heirs-missing', { date: death })] : []),
    ...payments
      .filter(({ surplus }) => !isNoYen(surplus))
      .map(({ payment, surplus }) => {
        const yen = yenText(surplus);
        return undecided('payment-surplus', { date: payment.date, yen }, { least: yen, most: yen });
      }),
  ];
}
