import { lateness } from './base-pay.ts';
import type { Block } from './classify.ts';
import { eventsOf } from './events.ts';
import { hourlyOn, withoutPieces } from './hourly.ts';
import { less } from './fraction.ts';
import { inEmployment, rowMinutes } from './model.ts';
import type { Model } from './model.ts';
import type { Priced, WorkerResult } from './oracle.ts';
import { daysOf } from './periods.ts';
import { prescriptionOf } from './prescription.ts';
import type { RawCase, RawTerms } from './raw.ts';
import { forWeekday } from './raw.ts';
import { statesNoBreak } from './spans.ts';
import { modelOf, weeklyLimit } from './model.ts';

type Change = Readonly<Record<string, string>>;

/** Rule 24 and the table of switches: "the other reading of every defence that the case contains". */
export function alternativesOf(file: RawCase, workers: readonly WorkerResult[]): Change[] {
  const any = (test: (worker: WorkerResult) => boolean): boolean => workers.some(test);
  const current = (key: string): string | undefined => file.policy?.[key];
  const changes: Change[] = [];
  const other = (key: string, values: readonly string[]): void => {
    const used = current(key) ?? values[0];
    for (const value of values) if (value !== used) changes.push({ [key]: value });
  };
  const terms = (test: (model: Model) => boolean): boolean => any(({ facts }) => test(facts.model));
  if (terms((m) => m.terms.some((t) => isOverLimit(m, t)))) other('excessSchedule', ['cap-8h', 'as-agreed']);
  if (terms((m) => m.terms.some((t) => t.weeklyLimitHours === 44))) other('weeklyLimit', ['as-stated', '40']);
  if (terms((m) => m.terms.some((t) => (t.exempt ?? null) !== null))) other('exemption', ['off', 'on']);
  fixedOvertime(file, workers, changes);
  if (terms((m) => m.terms.some((t) => t.pay.some((p) => p.basis === 'piece'))))
    other('pieceRate', ['as-stated', 'time']);
  if (any(({ facts }) => [...facts.model.rows.values()].flat().some(statesNoBreak)))
    other('unknownBreak', ['deduct', 'count']);
  if (file.workers.some((w) => w.days.some((d) => d.estimated === true)))
    other('estimatedDays', ['count', 'leave-out']);
  if (any(hasLateness)) other('deductLateness', ['off', 'on']);
  if (any(hasClosureDay)) other('closurePay', ['civil-code-536', 'article-26']);
  if (any(({ facts }) => facts.priced.some(hasBaseGap)))
    other('minimumWageBase', ['literal', 'floor', 'add-shortfall']);
  if (any(hasLeavingRate)) other('retirementInterest', ['on', 'off']);
  if (any((w) => w.periods.some((p) => p.prescription.state === 'prescribed')))
    other('prescriptionDefence', ['on', 'off']);
  if (any((w) => lastDayMoves(file, w))) other('partPayment', ['acknowledges', 'credit-only']);
  if (any((w) => w.facts.priced.some(({ debt }) => debt.owed.n > 0n && debt.prescription.acknowledgedAfterCompletion)))
    other('lateAcknowledgment', ['cut', 'bars']);
  return changes;
}

/** "any part at 14.6 %": or there would be one with `retirementInterest: on`. */
const hasLeavingRate = ({ facts, periods }: WorkerResult): boolean =>
  facts.priced.some(({ debt }, i) => {
    const { end, asOf } = facts.model;
    return end !== null && asOf > Math.max(end, debt.due) && (periods[i]?.interest.parts.length ?? 0) > 0;
  });

/** Does a day go on past the midnight that ends its statutory holiday. */
export const leavesHoliday = (blocks: readonly Block[]): boolean =>
  blocks.some((block, i) => {
    const next = blocks[i + 1];
    return block.class === 'statutoryHoliday' && next?.owner === block.owner && next.class !== 'statutoryHoliday';
  });

/** "a schedule passes 8 h or the weekly limit". */
export function isOverLimit(model: Model, terms: RawTerms): boolean {
  const minutes = terms.scheduled.weekdays.map((day) => forWeekday(terms.scheduled.minutesPerDay, day) ?? 0);
  const week = minutes.reduce((a, b) => a + b, 0);
  return minutes.some((m) => m > 480) || week > weeklyLimit(model, terms);
}

/** "a fixed-overtime component: the opposite of what was used". */
function fixedOvertime(file: RawCase, workers: readonly WorkerResult[], changes: Change[]): void {
  const fixed = workers.flatMap(({ facts }) =>
    facts.model.terms.flatMap(({ pay }) => pay.filter(({ kind }) => kind === 'fixed-overtime')),
  );
  const used = file.policy?.['fixedOvertime'] ?? 'as-stated';
  const taken = fixed.map(({ valid }) => used === 'valid' || (used === 'as-stated' && valid === true));
  if (taken.includes(true)) changes.push({ fixedOvertime: 'void' });
  if (taken.includes(false)) changes.push({ fixedOvertime: 'valid' });
}

/** "absence minutes of monthly or annual pay (5)". */
const hasLateness = ({ facts }: WorkerResult): boolean =>
  facts.priced.some(({ work }) =>
    daysOf(work.period).some((day) => {
      const monthly = work.model.termsOn(day).pay.some(({ basis }) => basis === 'monthly' || basis === 'annual');
      return monthly && inEmployment(work.model, day) && lateness(work, day).minutes > 0;
    }),
  );

const hasClosureDay = ({ facts }: WorkerResult): boolean =>
  [...facts.model.rows.keys()].some(
    (day) => facts.model.kindOf(day) === 'employer-closure' || rowMinutes(facts.model, day, 'closureMinutes') > 0,
  );

/** "the base is below the minimum though the converted wage is not". */
export const hasBaseGap = ({ work }: Priced): boolean =>
  daysOf(work.period)
    .filter((day) => inEmployment(work.model, day))
    .some((day) => {
      const { base, minimum, missing } = hourlyOn(work, work.model.termsOn(day), day);
      return (
        minimum !== null && missing.n === 0n && less(base, minimum) && !withoutPieces(work, work.model.termsOn(day))
      );
    });

/** "a payment event changes a last day". */
function lastDayMoves(file: RawCase, worker: WorkerResult): boolean {
  const raw = file.workers.find(({ id }) => id === worker.id);
  if (raw === undefined || !eventsOf(worker.facts.model).some(({ kind }) => kind === 'payment')) return false;
  const lastDays = (partPayment: string): string => {
    const model = modelOf({ ...file, policy: { ...file.policy, partPayment } }, raw);
    return worker.facts.priced.map(({ work }) => prescriptionOf(model, work.period).lastDay).join();
  };
  return lastDays('acknowledges') !== lastDays('credit-only');
}
