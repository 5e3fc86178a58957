import { missingCase } from '../base/result.ts';
import { minDate, type WorkDate } from '../base/work-date.ts';
import { isNoYen } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import type { CaseEvent, DateSpan } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { prescriptionYears } from './limit-years.ts';
import type { PrescriptionState } from './result.ts';
import { lastDayOfTerm } from './term.ts';

/** What is due on one day for one pay period. */
export type Debt = { readonly dueDate: WorkDate; readonly period: DateSpan };
export type LimitationRules = Pick<Policy, 'partPayment' | 'lateAcknowledgment'>;

export type Prescription = {
  /** The day until which a filing is in time, as the events up to `asOf` have moved it. */
  readonly lastDay: WorkDate;
  /** The same day without any hold: the end of the term, or of the new one after an acknowledgment. */
  readonly original: WorkDate;
  /** The day after which the term runs: the due date, or the last acknowledgment that counted. */
  readonly runsAfter: WorkDate;
  readonly state: PrescriptionState;
  readonly citations: readonly string[];
  /** What keeps `lastDay` behind `original`. */
  readonly heldBy: Hold['by'] | null;
  /** 時効完成後の債務の承認: the first acknowledgment or payment that came after completion. */
  readonly acknowledgedLate: WorkDate | null;
};

type Hold = { readonly by: 'demand-received' | 'negotiation-agreement'; readonly until: WorkDate };
type Course = {
  readonly years: number;
  readonly original: WorkDate;
  readonly runsAfter: WorkDate;
  readonly holds: readonly Hold[];
  readonly filedOn: WorkDate | null;
  readonly acknowledgedLate: WorkDate | null;
  readonly citations: readonly string[];
};
type LimitationEvent = CaseEvent & { readonly kind: (typeof order)[number] };

/** On one day in this order, so that the order of rows in the case does not matter. */
const order = [
  'acknowledged',
  'payment',
  'demand-received',
  'negotiation-agreement',
  'tribunal-filed',
  'suit-filed',
] as const;

/**
 * 消滅時効, the limitation of what is due for one pay period. 労働基準法115条・143条3項; 民法140条, 143条, 147条, 150条-152条.
 * Events before the due date do nothing: no claim was due. Events after `asOf` do nothing yet, neither to the last day
 * nor to the state. A filing, demand or agreement after the held last day comes too late and changes nothing; an
 * acknowledgment or part payment after it starts a new term only where `lateAcknowledgment` says that it bars the
 * defence (最大判昭和41年4月20日).
 */
export function prescription(
  debt: Debt,
  events: readonly CaseEvent[],
  asOf: WorkDate,
  rules: LimitationRules,
): Prescription {
  const { dueDate, period } = debt;
  const relevant = events
    .filter((e): e is LimitationEvent => isLimitationEvent(e) && e.date >= dueDate && e.date <= asOf)
    .filter((e) => !acknowledges(e) || (concerns(e, period) && (e.kind !== 'payment' || isReading(e, rules))))
    .map((e) => (e.refusedOn !== null && e.refusedOn > asOf ? { ...e, refusedOn: null } : e))
    .sort(byDate);
  const years = prescriptionYears(dueDate);
  const start: Course = {
    years,
    original: lastDayOfTerm(dueDate, { years }),
    runsAfter: dueDate,
    holds: [],
    filedOn: null,
    acknowledgedLate: null,
    citations: [years < 3 ? cite.prescriptionOld : cite.prescription, cite.counting],
  };
  const course = relevant.reduce((c, event) => step(c, event, rules), start);
  return {
    lastDay: lastDayOf(course),
    original: course.original,
    runsAfter: course.runsAfter,
    state: stateOf(course, asOf),
    citations: course.citations,
    heldBy: holdingPast(course)?.by ?? null,
    acknowledgedLate: course.acknowledgedLate,
  };
}

/** 指定: whether an acknowledgment or payment concerns a pay period: all where it names none, else those inside what it names. */
export const concerns = ({ periods }: CaseEvent, { from, to }: DateSpan): boolean =>
  periods.length === 0 || names(periods, { from, to });
export const names = (named: readonly DateSpan[], { from, to }: DateSpan): boolean =>
  named.some((n) => n.from <= from && to <= n.to);

const isLimitationEvent = (e: CaseEvent): e is LimitationEvent => (order as readonly string[]).includes(e.kind);
const acknowledges = ({ kind }: LimitationEvent): boolean => kind === 'acknowledged' || kind === 'payment';
const isReading = ({ yen }: CaseEvent, { partPayment }: LimitationRules): boolean =>
  partPayment === 'acknowledges' && yen !== null && !isNoYen(yen);
const byDate = (a: LimitationEvent, b: LimitationEvent): number =>
  a.date === b.date ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.date < b.date ? -1 : 1;

/** The hold that reaches farthest past the original last day, if any does. */
function holdingPast(course: Course): Hold | null {
  let farthest: Hold | null = null;
  for (const hold of course.holds) if (hold.until > (farthest?.until ?? course.original)) farthest = hold;
  return farthest;
}
const lastDayOf = (course: Course): WorkDate => holdingPast(course)?.until ?? course.original;

function step(course: Course, event: LimitationEvent, { lateAcknowledgment }: LimitationRules): Course {
  if (course.filedOn !== null) return course;
  if (event.date > lastDayOf(course)) {
    if (!acknowledges(event)) return course;
    const late = { ...course, acknowledgedLate: course.acknowledgedLate ?? event.date };
    return lateAcknowledgment === 'bars' ? renewed(late, event, [cite.lateAcknowledgment]) : late;
  }
  switch (event.kind) {
    case 'acknowledged':
      return renewed(course, event, [cite.acknowledgment]);
    case 'payment':
      return renewed(course, event, [cite.acknowledgment, cite.partPayment]);
    case 'demand-received':
      return mayHold(course, event) ? held(course, demandHold(event), cite.demand) : course;
    case 'negotiation-agreement':
      return mayHold(course, event) ? held(course, negotiationHold(course, event), cite.negotiation) : course;
    case 'tribunal-filed':
    case 'suit-filed':
      return { ...course, filedOn: event.date, citations: cited(course, [cite.filing]) };
    default:
      return missingCase(event.kind);
  }
}

/** The same term anew from the next day, without the holds of the old one. 民法152条1項. */
const renewed = (course: Course, event: LimitationEvent, citations: readonly string[]): Course => ({
  ...course,
  original: lastDayOfTerm(event.date, { years: course.years }),
  runsAfter: event.date,
  holds: [],
  citations: cited(course, citations),
});

/**
 * A demand only counts before the original last day and outside every hold, an agreement outside the hold of a
 * demand; an agreement renewed while one holds does count. 民法150条2項, 151条2項・3項.
 */
function mayHold(course: Course, event: LimitationEvent): boolean {
  const holding = course.holds.filter((h) => event.date <= h.until);
  return event.kind === 'demand-received'
    ? event.date <= course.original && holding.length === 0
    : !holding.some((h) => h.by === 'demand-received');
}

const demandHold = (event: LimitationEvent): Hold => ({
  by: 'demand-received',
  until: lastDayOfTerm(event.date, { months: 6 }),
});

/** One year, the agreed time, or six months from a refusal, whichever is first; all together five years at most. 民法151条1項・2項. */
function negotiationHold(course: Course, event: LimitationEvent): Hold {
  let until = minDate(lastDayOfTerm(event.date, { years: 1 }), lastDayOfTerm(course.original, { years: 5 }));
  if (event.until !== null) until = minDate(until, event.until);
  if (event.refusedOn !== null) until = minDate(until, lastDayOfTerm(event.refusedOn, { months: 6 }));
  return { by: 'negotiation-agreement', until };
}

const held = (course: Course, hold: Hold, citation: string): Course => ({
  ...course,
  holds: [...course.holds, hold],
  citations: cited(course, [citation]),
});
const cited = (course: Course, citations: readonly string[]): readonly string[] => [
  ...new Set([...course.citations, ...citations]),
];

function stateOf(course: Course, asOf: WorkDate): PrescriptionState {
  if (course.filedOn !== null) return 'suspended';
  if (asOf > lastDayOf(course)) return 'prescribed';
  return asOf > course.original ? 'held-by-demand' : 'running';
}
