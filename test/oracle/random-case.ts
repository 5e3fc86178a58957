import fc from 'fast-check';
import { dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { randomDays } from './random-days.ts';
import { randomPayslips } from './random-payslips.ts';
import { randomTerms } from './random-terms.ts';
import type { RawCase, RawEvent, RawWorker } from './raw.ts';

/** Draws one value; fast-check records the draws, so that a failing case shrinks. */
export type Draw = {
  readonly int: (min: number, max: number) => number;
  readonly of: <T>(...choices: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
};

/** Months near law changes: the end of 2-year prescription, over-60 for small firms, October minimum wages. */
const anchors = ['2019-12-16', '2020-02-20', '2022-09-11', '2023-02-20', '2023-09-04', '2024-09-10', '2025-02-03'];

const switches: Readonly<Record<string, readonly string[]>> = {
  afterHolidayMidnight: ['literal', 'whole-shift'],
  nextDayCut: ['on', 'off'],
  unnamedHoliday: ['later-day', 'weekday:SUN', 'weekday:SAT'],
  overtimeMonthStart: ['period', '1', '11', '21', '28'],
  divisorFallback: ['173.33', '173.81'],
  excessSchedule: ['cap-8h', 'as-agreed'],
  fixedOvertime: ['as-stated', 'valid', 'void'],
  unknownBreak: ['deduct', 'count'],
  missingPayslip: ['base-paid', 'unpaid'],
  deductLateness: ['off', 'on'],
  retirementInterest: ['on', 'off'],
  rounding: ['exact', 'floor'],
  proration: ['scheduled-days', 'calendar-days', 'hours'],
  minimumWageHours: ['average', 'actual'],
  minimumWageBase: ['literal', 'floor', 'add-shortfall'],
};

/** A whole valid case with one worker and two to three months of records. */
export const randomCase: fc.Arbitrary<RawCase> = fc.gen().map((g) => {
  const int = (min: number, max: number): number => g(fc.integer, { min, max });
  return build({
    int,
    of: (...choices) => g(() => fc.constantFrom(...choices)),
    chance: (percent) => int(1, 100) <= percent,
  });
});

function build(draw: Draw): RawCase {
  const anchor = parseDay(draw.of(...anchors));
  const last = anchor + draw.int(30, 75);
  const start = draw.chance(40) ? anchor + draw.int(0, 25) : anchor - draw.int(1, 300);
  const end = draw.chance(40) ? draw.int(Math.max(start, last - 20), last + 30) : null;
  const terms = randomTerms(draw, start, end, last);
  const asOf = last + draw.int(110, 1400);
  const claim = { from: dayText(anchor), to: dayText(last) };
  const worker: RawWorker = {
    id: 'w1',
    name: '甲',
    language: 'vi',
    employment: { start: dayText(start), end: end === null ? null : dayText(end) },
    ...(draw.chance(20) ? { claim } : {}),
    terms,
    days: randomDays(draw, terms, Math.max(start, anchor), Math.min(end ?? last, last)),
    payslips: [],
    events: randomEvents(draw, last, asOf, end),
  };
  const file: RawCase = {
    format: 'mibarai-case',
    version: 1,
    title: '無作為の事件',
    asOf: dayText(asOf),
    employer: {
      name: '乙社',
      legalForm: draw.of('company', 'sole-proprietor', 'other-non-merchant'),
      size: draw.of('small-or-medium', 'large'),
      industry: 'general',
    },
    policy: randomPolicy(draw),
    workers: [worker],
    evidence: [],
  };
  return { ...file, workers: [{ ...worker, payslips: randomPayslips(draw, file, worker) }] };
}

const randomPolicy = (draw: Draw): Record<string, string> =>
  Object.fromEntries(
    Object.entries(switches)
      .filter(() => draw.chance(25))
      .map(([key, values]) => [key, draw.of(...values)]),
  );

function randomEvents(draw: Draw, from: Day, asOf: Day, end: Day | null): RawEvent[] {
  const kinds = ['demand-received', 'demand-received', 'suit-filed', 'tribunal-filed', 'acknowledged'];
  const events: RawEvent[] = Array.from({ length: draw.int(0, 3) }, () => ({
    kind: draw.of(...kinds),
    date: dayText(draw.int(from + 60, asOf)),
  }));
  const ofOneDay = new Map(events.map((event) => [event.date, event]));
  const leaving = end !== null && draw.chance(50) ? [{ kind: 'retired', date: dayText(end) }] : [];
  return [...ofOneDay.values(), ...leaving];
}
