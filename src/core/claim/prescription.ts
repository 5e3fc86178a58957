import { missingCase } from '../base/result.ts';
import { minDate, type WorkDate } from '../base/work-date.ts';
import { cite } from '../law/cite.ts';
import type { CaseEvent } from '../records/case.ts';
import { prescriptionYears } from './limit-years.ts';
import type { PrescriptionState } from './result.ts';
import { lastDayOfTerm } from './term.ts';

export type Prescription = {
  /** The day until which a filing is in time, as the events up to `asOf` have moved it. */
  readonly lastDay: WorkDate;
  /** The same day without any hold: the end of the term, or of the new one after an acknowledgment. */
  readonly original: WorkDate;
  readonly state: PrescriptionState;
  readonly citations: readonly string[];
  /** What keeps `lastDay` behind `original`. */
  readonly heldBy: Hold['by'] | null;
};

type Hold = { readonly by: 'demand-received' | 'negotiation-agreement'; readonly until: WorkDate };
type Course = {
  readonly years: number;
  readonly original: WorkDate;
  readonly holds: readonly Hold[];
  readonly filedOn: WorkDate | null;
  readonly citations: readonly string[];
};
type LimitationEvent = CaseEvent & { readonly kind: (typeof order)[number] };

/** On one day an acknowledgment comes first, so that the order of rows in the case does not matter. */
const order = ['acknowledged', 'demand-received', 'negotiation-agreement', 'tribunal-filed', 'suit-filed'] as const;

/**
 * 消滅時効, the limitation of the wages of one payday. 労働基準法115条・143条3項; 民法140条, 143条, 147条, 150条-152条.
 * Events before the payday do nothing: no claim was due. `lastDay` follows every recorded event, `state` only
 * those up to `asOf`. A filing or acknowledgment after the held last day comes too late and changes nothing.
 */
export function prescription(payday: WorkDate, events: readonly CaseEvent[], asOf: WorkDate): Prescription {
  const relevant = events
    .filter((e): e is LimitationEvent => isLimitationEvent(e) && e.date >= payday && e.date <= asOf)
    .sort(byDate);
  const years = prescriptionYears(payday);
  const start: Course = {
    years,
    original: lastDayOfTerm(payday, { years }),
    holds: [],
    filedOn: null,
    citations: [years < 3 ? cite.prescriptionOld : cite.prescription, cite.counting],
  };
  const course = relevant.reduce(step, start);
  return {
    lastDay: lastDayOf(course),
    original: course.original,
    state: stateOf(course, asOf),
    citations: course.citations,
    heldBy: holdingPast(course)?.by ?? null,
  };
}

const isLimitationEvent = (e: CaseEvent): e is LimitationEvent => (order as readonly string[]).includes(e.kind);
const byDate = (a: LimitationEvent, b: LimitationEvent): number =>
  a.date === b.date ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.date < b.date ? -1 : 1;

/** The hold that reaches farthest past the original last day, if any does. */
function holdingPast(course: Course): Hold | null {
  let farthest: Hold | null = null;
  for (const hold of course.holds) if (hold.until > (farthest?.until ?? course.original)) farthest = hold;
  return farthest;
}
const lastDayOf = (course: Course): WorkDate => holdingPast(course)?.until ?? course.original;

function step(course: Course, event: LimitationEvent): Course {
  if (course.filedOn !== null || event.date > lastDayOf(course)) return course;
  switch (event.kind) {
    case 'acknowledged':
      return {
        ...course,
        original: lastDayOfTerm(event.date, { years: course.years }),
        holds: [],
        citations: cited(course, cite.acknowledgment),
      };
    case 'demand-received':
      return mayHold(course, event) ? held(course, demandHold(event), cite.demand) : course;
    case 'negotiation-agreement':
      return mayHold(course, event) ? held(course, negotiationHold(course, event), cite.negotiation) : course;
    case 'tribunal-filed':
    case 'suit-filed':
      return { ...course, filedOn: event.date, citations: cited(course, cite.filing) };
    default:
      return missingCase(event.kind);
  }
}

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
  citations: cited(course, citation),
});
const cited = (course: Course, citation: string): readonly string[] => [...new Set([...course.citations, citation])];

function stateOf(course: Course, asOf: WorkDate): PrescriptionState {
  if (course.filedOn !== null) return 'suspended';
  if (asOf > lastDayOf(course)) return 'prescribed';
  return asOf > course.original ? 'held-by-demand' : 'running';
}
