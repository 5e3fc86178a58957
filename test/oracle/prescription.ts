import { endOfMonths, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { eventsOf, isFiling, names } from './events.ts';
import type { DayEvent } from './events.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';

export type Prescription = {
  readonly lastDay: Day;
  readonly state: 'running' | 'held-by-demand' | 'suspended' | 'prescribed';
  /** Payments on days on which the claim was prescribed. */
  readonly paidWhenPrescribed: ReadonlySet<DayEvent>;
  readonly acknowledgedAfterCompletion: boolean;
  /** The last day rests on a payment. */
  readonly byPayment: boolean;
};

export const threeYearsSince = parseDay('2020-04-01');

/** "two for paydays before 2020-04-01". */
export const termOf = (due: Day): number => (due < threeYearsSince ? 24 : 36);

/** Rule 10. "A filing, demand, agreement, payment or acknowledgment before a due date (11) does nothing for it." */
export function prescriptionOf(model: Model, period: Period): Prescription {
  const term = termOf(period.dueDate);
  const clock = {
    original: endOfMonths(period.dueDate, term),
    held: endOfMonths(period.dueDate, term),
    demandUntil: -Infinity,
    agreementUntil: -Infinity,
    suspended: false,
    late: false,
    byPayment: false,
  };
  const paidWhenPrescribed = new Set<DayEvent>();
  for (const event of eventsOf(model).filter(({ day }) => day >= period.dueDate)) {
    const { day } = event;
    // After a filing nothing more happens to the last day (READINGS 41).
    if (clock.suspended) continue;
    if (acknowledges(model, event, period)) {
      // "starts the same term (three or two years) anew the next day and ends all holds"; after completion `cut` or `bars`
      const late = day > clock.held;
      if (late) clock.late = true;
      if (!late || model.policy('lateAcknowledgment') === 'bars') {
        clock.original = endOfMonths(day, term);
        clock.held = clock.original;
        clock.demandUntil = -Infinity;
        clock.agreementUntil = -Infinity;
        clock.byPayment = event.kind === 'payment';
      }
    }
    if (event.kind === 'payment' && day > clock.held) paidWhenPrescribed.add(event);
    if (event.kind === 'demand-received') {
      // "a demand within the six months of an effective earlier one, while an agreement holds (CC 151(3)), or after the original last day, has no effect"
      const barred = day <= clock.demandUntil || day <= clock.agreementUntil || day > clock.original;
      if (barred) continue;
      clock.demandUntil = endOfMonths(day, 6);
      clock.held = Math.max(clock.held, clock.demandUntil);
    }
    if (event.kind === 'negotiation-agreement' && day <= clock.held && day > clock.demandUntil) {
      clock.agreementUntil = agreementEnd(model, event, clock.original);
      clock.held = Math.max(clock.held, clock.agreementUntil);
    }
    if (isFiling(event) && day <= clock.held) clock.suspended = true;
  }
  return {
    ...clock,
    lastDay: clock.held,
    state: stateOf(model, clock),
    paidWhenPrescribed,
    acknowledgedAfterCompletion: clock.late,
  };
}

/**
 * "A **payment** is an acknowledgment (`partPayment: acknowledges`; `credit-only`: credit alone) of every payday up to its date, of those in
 * `periods` alone where it or an acknowledgment names them".
 */
function acknowledges(model: Model, event: DayEvent, period: Period): boolean {
  const byPayment = event.kind === 'payment' && model.policy('partPayment') === 'acknowledges';
  if (event.kind !== 'acknowledged' && !byPayment) return false;
  return (event.periods ?? []).length === 0 || names(event, period);
}

/** "holds until the earliest of `until`, one year, six months from `refusedOn`, five years after the original last day". */
function agreementEnd(model: Model, event: DayEvent, original: Day): Day {
  const ends = [endOfMonths(event.day, 12), endOfMonths(original, 60)];
  if (event.until !== undefined) ends.push(parseDay(event.until));
  if (event.refusedOn !== undefined && parseDay(event.refusedOn) <= model.asOf)
    ends.push(endOfMonths(parseDay(event.refusedOn), 6));
  return Math.min(...ends);
}

/** "State at `asOf`: suspended, else prescribed if past the last day, else held-by-demand if past the original one, else running." */
function stateOf(model: Model, clock: { suspended: boolean; held: Day; original: Day }): Prescription['state'] {
  if (clock.suspended) return 'suspended';
  if (model.asOf > clock.held) return 'prescribed';
  return model.asOf > clock.original ? 'held-by-demand' : 'running';
}
