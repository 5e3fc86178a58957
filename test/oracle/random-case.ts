import { withinRulesThatStand } from './rules-that-stand.ts';
import type fc from 'fast-check';
import { dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { drawn } from './draw.ts';
import type { Draw } from './draw.ts';
import { modelOf } from './model.ts';
import { randomDays } from './random-days.ts';
import { randomEvents } from './random-events.ts';
import { randomFacts } from './random-facts.ts';
import { randomPayslips, stretchedSlips } from './random-payslips.ts';
import { randomPieces } from './random-pieces.ts';
import { randomTerms } from './random-terms.ts';
import type { RawCase, RawEmployer, RawWorker } from './raw.ts';

/** Months near law changes: over 60 hours for large firms (2010) and small ones (2023), the end of two years (2020), October minimum wages. */
const anchors = [
  '2010-03-08',
  '2019-12-16',
  '2020-02-20',
  '2022-09-11',
  '2023-02-20',
  '2023-03-05',
  '2023-09-04',
  '2024-02-10',
  '2024-09-10',
  '2025-02-03',
  '2025-08-25',
];

const switches: Readonly<Record<string, readonly string[]>> = {
  afterHolidayMidnight: ['literal', 'whole-shift'],
  nextDayCut: ['on', 'off'],
  unnamedHoliday: ['later-day', 'weekday:SUN', 'weekday:SAT', 'weekday:WED'],
  overtimeMonthStart: ['period', '1', '11', '21', '28'],
  divisorFallback: ['173.33', '173.81'],
  divisorYear: ['calendar-year-of-close', 'fiscal-year'],
  excessSchedule: ['cap-8h', 'as-agreed'],
  weeklyLimit: ['as-stated', '40'],
  exemption: ['off', 'on'],
  fixedOvertime: ['as-stated', 'valid', 'void'],
  pieceRate: ['as-stated', 'time'],
  unknownBreak: ['deduct', 'count'],
  missingPayslip: ['base-paid', 'unpaid'],
  estimatedDays: ['count', 'leave-out'],
  deductLateness: ['off', 'on'],
  closurePay: ['civil-code-536', 'article-26'],
  paidLeaveMethod: ['normal', 'normal', 'average-wage', 'standard-remuneration'],
  rounding: ['exact', 'circular-150', 'floor'],
  proration: ['scheduled-days', 'calendar-days', 'hours'],
  minimumWageHours: ['average', 'actual'],
  minimumWageBase: ['literal', 'floor', 'add-shortfall'],
  interestDays: ['365', 'years-and-days', 'leap-year-366'],
  retirementInterest: ['on', 'off'],
  prescriptionDefence: ['on', 'off'],
  partPayment: ['acknowledges', 'credit-only'],
  lateAcknowledgment: ['cut', 'bars'],
};

/** A whole valid case with one worker and two to three months of records, within the rules that both engines have. */
export const randomCase: fc.Arbitrary<RawCase> = drawn(build).map(withinRulesThatStand);

function build(draw: Draw): RawCase {
  const anchor = parseDay(draw.of(...anchors));
  const last = anchor + draw.int(24, 75);
  const start = draw.chance(40) ? anchor + draw.int(0, 20) : anchor - draw.int(1, 300);
  const end = draw.chance(40) ? draw.int(Math.max(start, last - 20), last + 30) : null;
  const asOf = last + draw.int(110, 1400);
  const employer = randomEmployer(draw);
  const terms = randomTerms(draw, { start, end, anchor, last });
  const claim = { from: dayText(anchor), to: dayText(last) };
  const worker: RawWorker = {
    id: 'w1',
    name: '甲',
    language: 'vi',
    birthDate: draw.of('1999-04-01', '1996-12-31', '1979-05-20', '1958-02-11'),
    employment: { start: dayText(start), end: end === null ? null : dayText(end) },
    ...(draw.chance(20) ? { claim } : {}),
    terms,
    days: randomDays(draw, terms, Math.max(start, anchor), Math.min(end ?? last, last)),
    payslips: [],
    events: [],
  };
  const file: RawCase = {
    format: 'mibarai-case',
    version: 1,
    title: '無作為の事件',
    asOf: dayText(asOf),
    employer,
    policy: randomPolicy(draw),
    workers: [worker],
    evidence: [],
  };
  return withRecords(draw, file, worker, { last, end });
}

/** What hangs on the pay periods, step by step: pieces, payslips, events, further facts. */
function withRecords(
  draw: Draw,
  file: RawCase,
  bare: RawWorker,
  { last, end }: { last: Day; end: Day | null },
): RawCase {
  let worker = bare;
  const take = (more: Partial<RawWorker>): void => void (worker = { ...worker, ...more });
  take({ payslips: stretchedSlips(draw, modelOf(file, worker)) });
  take(randomPieces(draw, modelOf(file, worker)));
  take({ payslips: randomPayslips(draw, file, worker) });
  take(randomEvents(draw, modelOf(file, worker), { last, end }));
  take(randomFacts(draw, modelOf(file, worker)));
  return { ...file, workers: [worker] };
}

function randomEmployer(draw: Draw): RawEmployer {
  return {
    name: '乙社',
    legalForm: draw.of('company', 'sole-proprietor', 'other-non-merchant'),
    size: draw.of('small-or-medium', 'large'),
    industry: draw.chance(88) ? 'general' : draw.of('agriculture', 'livestock', 'fishery'),
  };
}

/** Half of the cases change one or two switches, so that most of what differs can be put down to one. */
const randomPolicy = (draw: Draw): Record<string, string> => {
  const share = draw.of(0, 8, 25);
  return Object.fromEntries(
    Object.entries(switches)
      .filter(() => draw.chance(share))
      .map(([key, values]) => [key, draw.of(...values)]),
  );
};
