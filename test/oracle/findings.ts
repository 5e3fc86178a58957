import { hasClosed } from './leave.ts';
import { lateness, isValidFixed } from './base-pay.ts';
import { hasBaseGap, isOverLimit } from './alternatives.ts';
import { divisors } from './average.ts';
import { daysBetween, parseDay } from './calendar.ts';
import { eventsOf } from './events.ts';
import { interestParts } from './interest.ts';
import { otherHeadsOf } from './other-heads.ts';
import type { RawDay, RawTerms } from './raw.ts';
import type { Day } from './calendar.ts';
import { openPurses } from './credit.ts';
import { add, div, frac, less, mul, parseFraction, same } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { hourlyOn, pieceUnknown } from './hourly.ts';
import { inEmployment, isScheduled, lsa32Applies, weekOf } from './model.ts';
import type { Model } from './model.ts';
import type { Priced } from './oracle.ts';
import { daysOf } from './periods.ts';
import { contractRate, hasPlainPayOpen, isPaidBeyondSchedule } from './premiums.ts';
import { coveredHeads } from './fixed-pay.ts';
import { isOpen, statesNoBreak, windowsIn, workedOf } from './spans.ts';
import { piecesOf, termsIn } from './work.ts';

type Facts = { readonly model: Model; readonly priced: readonly Priced[] };

/** What a case has, and what it has not. */
export type Codes = Readonly<Record<string, boolean>>;

/** Codes of the tables in docs/case-file.md that this engine decides. A case either has a code or has it not. */
export function findingsOf({ model, priced }: Facts): Codes {
  const terms = model.terms;
  const fixed = terms.flatMap(({ pay }) => pay.filter(({ kind }) => kind === 'fixed-overtime'));
  const hours = fixed.map(({ hours: stated }) => (stated === undefined ? 0 : Number(stated)));
  const farm = model.file.employer.industry !== 'general';
  const rows = priced.flatMap(({ work }) => rowsOf(work));
  const { article40Industry = null, regularEmployees = 10 } = model.file.employer;
  const isSmallShop = article40Industry !== null && regularEmployees < 10;
  const debts = priced.map(({ debt }) => debt);
  const lines = priced.flatMap(({ judged }) => judged);
  const facts: Codes = {
    'event-after-as-of': model.worker.events.some(({ date }) => parseDay(date) > model.asOf),
    'exemption-defence': terms.some(({ exempt }) => (exempt ?? null) !== null),
    'surveillance-permit': terms.some(({ exempt }) => exempt === 'surveillance'),
    'farm-programme-contractual': farm && terms.some(({ programme }) => programme === 'technical-intern'),
    'contractual-beyond-schedule': priced.some(({ work }) => isPaidBeyondSchedule(work)),
    'weekly-limit-44-unproven': !isSmallShop && terms.some(({ weeklyLimitHours }) => weeklyLimitHours === 44),
    'fixed-overtime-defence': fixed.length > 0,
    'fixed-overtime-hours': hours.some((stated) => stated > 45),
    'fixed-overtime-short': priced.some(isShort),
    'short-day': priced.some(({ work }) => daysOf(work.period).some((day) => isShortDay(work, day))),
    'below-minimum-wage': priced.some(isBelowMinimum),
    'payment-as-acknowledgment': debts.some(({ prescription }) => prescription.byPayment),
    'acknowledged-after-completion': debts.some(
      ({ owed, prescription }) => owed.n > 0n && prescription.acknowledgedAfterCompletion,
    ),
    'closure-full-pay':
      model.policy('closurePay') === 'civil-code-536' &&
      priced.some(({ work }) => daysOf(work.period).some((day) => inEmployment(model, day) && hasClosed(model, day))),
    'deduction-over-cap': lines.some(({ verdict }) => verdict === 'over'),
    'deduction-no-agreement': lines.some(({ verdict }) => verdict === 'needs-agreement'),
    'deduction-unlawful': lines.some(({ verdict }) => verdict === 'unlawful'),
    'deduction-not-checked': lines.some(({ verdict }) => verdict === 'not-checked'),
    'break-unknown-deducted': rows.some(({ day, row }) => deductsUnknown(model, day, row)),
    'break-position-assumed': rows.some(({ day, row }) => assumesPosition(model, day, row)),
    'break-too-short': [...new Set(rows.map(({ day }) => day))].some((day) => isBreakTooShort(model, day)),
    'schedule-over-limit': terms.some((one) => lsa32Applies(model, one) && isOverLimit(model, one)),
    'divisor-differs': priced.some(({ work }) => termsIn(model, work.period).some((one) => divisorsDiffer(work, one))),
    'minimum-wage-base-gap': priced.some(hasBaseGap),
    'piece-hours-over-worked': priced.some(({ work }) => hasMorePieceHours(work)),
    'death-interest':
      isDead(model) &&
      priced.some(({ debt }) => interestParts(model, debt, model.asOf).some(({ rate }) => rate.d === 500n)),
    'notice-two-years': otherHeadsOf(model).some(({ head }) => head === 'dismissal-notice'),
    'dismissal-exception-proof': eventsOf(model).some(({ exception }) => (exception ?? null) !== null),
    'travel-two-years': (model.worker.travelCost ?? null) !== null,
    'more-paid-than-due': priced.some(({ work, due }) => openPurses(model, work.period, due)),
    'payday-2020-03-31-edge': priced.some(({ work }) => work.period.payday === parseDay('2020-03-31')),
  };
  return facts;
}

export function undecidedOf({ model, priced, surplus }: Facts & { readonly surplus: Fraction }): Codes {
  const periods = priced.map(({ work }) => work.period);
  const rows = priced.flatMap(({ work }) => rowsOf(work).map(({ row }) => row));
  const facts: Codes = {
    'payslip-missing': periods.some(({ slips }) => slips.length === 0),
    'week-incomplete': priced.some(({ work }) =>
      work.blocks.some((block) => block.class !== 'statutoryHoliday' && isWeekIncomplete(model, block.owner)),
    ),
    'no-record': periods.some((period) => daysOf(period).some((day) => isWithoutRow(model, day))),
    'row-open': rows.some(isOpen),
    'piece-pay-missing': priced.some(({ work }) =>
      termsIn(model, work.period).some((terms) => pieceUnknown(work, terms)),
    ),
    'exempt-plain-pay': priced.some(({ work }) => hasPlainPayOpen(work)),
    'payment-other': periods.some(({ slips }) =>
      slips.some(({ payments }) => payments.some((line) => line.head === 'other' && Number(line.yen) > 0)),
    ),
    'deduction-cannot-judge': priced.some(({ judged }) => judged.some(({ verdict }) => verdict === 'cannot-judge')),
    'payment-surplus': surplus.n > 0n,
  };
  return facts;
}

/** "A scheduled day … without a row is "no record""; up to `asOf`. */
const isWithoutRow = (model: Model, day: Day): boolean =>
  inEmployment(model, day) && day <= model.asOf && isScheduled(model.kindOf(day)) && !model.rows.has(day);

/** "(finding `short-day`)": scheduled minutes not worked, nothing recorded. */
function isShortDay(work: Priced['work'], day: Day): boolean {
  const { minutes, stated } = lateness(work, day);
  return inEmployment(work.model, day) && !stated && minutes > 0;
}

const isBelowMinimum = ({ work }: Priced): boolean =>
  daysOf(work.period).some(
    (day) => inEmployment(work.model, day) && hourlyOn(work, work.model.termsOn(day), day).missing.n > 0n,
  );

/** "a payment below base x rate of the first head it covers x stated hours: `fixed-overtime-short`". */
const isShort = ({ work }: Priced): boolean =>
  termsIn(work.model, work.period).some((terms) =>
    terms.pay
      .filter((pay) => isValidFixed(work.model, pay) && pay.hours !== undefined)
      .some((pay) =>
        daysOf(work.period)
          .filter((day) => inEmployment(work.model, day) && work.model.termsOn(day) === terms)
          .some((day) => {
            const { base, raise } = hourlyOn(work, terms, day);
            const rate = contractRate(coveredHeads(pay)[0] ?? 'overtime', terms);
            const yen =
              pay.basis === 'annual' ? div(parseFraction(pay.yen ?? '0'), frac(12)) : parseFraction(pay.yen ?? '0');
            return less(yen, mul(mul(add(base, raise), rate), parseFraction(pay.hours ?? '0')));
          }),
      ),
  );

const rowsOf = ({ model, period }: Priced['work']) =>
  daysOf(period).flatMap((day) => (model.rows.get(day) ?? []).map((row) => ({ day, row })));

const isDead = (model: Model): boolean => eventsOf(model).some(({ kind }) => kind === 'death');

/** Rule 3: "A week with counted minutes in which a scheduled day of the employment up to `asOf` has no row". */
function isWeekIncomplete(model: Model, day: Day): boolean {
  const first = weekOf(model, day);
  return daysBetween(first, first + 6).some((d) => isWithoutRow(model, d));
}

const deductsUnknown = (model: Model, day: Day, row: RawDay): boolean =>
  statesNoBreak(row) && model.policy('unknownBreak') === 'deduct' && windowsIn(model, day, row).length > 0;

const assumesPosition = (model: Model, day: Day, row: RawDay): boolean =>
  row.work === undefined &&
  row.start != null &&
  row.end != null &&
  row.breaks === undefined &&
  (row.breakMinutes ?? 0) > windowsIn(model, day, row).length;

/** "over 6 h worked with less than 45 min, over 8 h with less than 60 min of break, per row date". */
function isBreakTooShort(model: Model, day: Day): boolean {
  const worked = workedOf(model, day);
  const [first, last] = [worked[0], worked.at(-1)];
  if (first === undefined || last === undefined) return false;
  // 労働基準法41条 frees from 34条 as well.
  if (!lsa32Applies(model, model.termsOn(day))) return false;
  const rest = last + 1 - first - worked.length;
  return (worked.length > 360 && rest < 45) || (worked.length > 480 && rest < 60);
}

/** "a stated average and the calendar differ". */
function divisorsDiffer({ model, period }: Priced['work'], terms: RawTerms): boolean {
  const { stated, calendar } = divisors(model, terms, period.to);
  return stated !== null && calendar !== null && !same(stated, calendar);
}

/** "hours of the entries pass the hours worked". */
function hasMorePieceHours(work: Priced['work']): boolean {
  const pieces = piecesOf(work);
  return pieces !== null && less(pieces.allHours, pieces.hours);
}
