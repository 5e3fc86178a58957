import { err, ok, type Result } from '../base/result.ts';
import { problem, type Problem } from '../base/problem.ts';
import { dayNumber, minDate, weekdayOf, type WorkDate } from '../base/work-date.ts';
import { isPublicHoliday } from '../law/public-holidays.ts';
import { contractRates, legalRates } from '../money/premium-rates.ts';
import { leadBasis } from '../money/components.ts';
import { headsThatApply, type TermsRates } from '../money/premiums.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { Terms } from '../records/terms.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import { hoursRulesApply } from '../time/hours-rules.ts';
import { paydayOf, termsOn, type PayPeriod } from '../time/pay-periods.ts';
import { asJudged } from './as-judged.ts';
import { computePeriod, type PeriodComputation, type PeriodWages } from './compute-period.ts';
import { dueDateOf, leftOn } from './leaving.ts';
import { hasLimitYears } from './limit-years.ts';
import type { Appropriation } from './part-payments.ts';
import { periodFacts } from './period-facts.ts';
import { matchPayslips } from './payslip-match.ts';
import { names } from './prescription.ts';
import { settle } from './settle.ts';
import { workerTime, type WorkerTime } from './worker-time.ts';

export type WorkerComputation = {
  /** As it stands in the case, and as the policy reads it (as-judged.ts). */
  readonly recorded: Worker;
  readonly worker: Worker;
  readonly time: WorkerTime;
  readonly periods: readonly PeriodComputation[];
  /** 一部弁済, and where each went. */
  readonly payments: readonly Appropriation[];
  /** The premium rates of each version of the terms. */
  readonly rates: readonly TermsRates[];
  /** Dates whose kind or payday needed the list of public holidays where it is not known. */
  readonly unknownHolidays: readonly WorkDate[];
};

/**
 * 労働者ごとの計算: every pay period up to `asOf` that holds a row or a payslip or touches `claim`.
 * A payslip or a named period that fits no pay period, or a date for which the law's rates are not known, is an error of
 * the input.
 * @param recorded the worker as recorded; a death ends the employment.
 * @param path of the worker in the case file.
 */
export function computeWorker(
  caseFile: CaseFile,
  recorded: Worker,
  policy: Policy,
  path: string,
): Result<WorkerComputation, readonly Problem[]> {
  const employment = { ...recorded.employment, end: leftOn(recorded, caseFile.asOf) };
  const worker = asJudged({ ...recorded, employment }, policy);
  const unknownHolidays = new Set<WorkDate>();
  const publicHoliday = (date: WorkDate): boolean => {
    const found = isPublicHoliday(date);
    if (!found.ok) unknownHolidays.add(date);
    return found.ok && found.value;
  };
  const restDay = (date: WorkDate): boolean =>
    weekdayOf(date) === 'SAT' || weekdayOf(date) === 'SUN' || isYearEnd(date) || publicHoliday(date);

  const time = workerTime(worker, caseFile.employer, policy, caseFile.asOf, publicHoliday);
  const lastEmployed = worker.employment.end ?? caseFile.asOf;
  const payday = (p: PayPeriod): WorkDate => paydayOf(p, termsOn(worker.terms, minDate(p.to, lastEmployed)), restDay);
  const { byPeriod, problems } = matchPayslips(worker.payslips, time.periods, payday, path);
  const rates = ratesOfTerms(worker, caseFile, path);
  const faults = [
    ...problems,
    ...piecesOverTwoPeriods(worker, time.periods, path),
    ...unknownNames(worker, time.periods, caseFile.asOf, path),
  ];
  if (faults.length > 0 || !rates.ok) return err([...faults, ...(rates.ok ? [] : rates.error)]);

  const daysOf = groupByPeriod(time);
  const wages: PeriodWages[] = [];
  for (const period of time.periods) {
    const days = daysOf.get(period) ?? [];
    const payslips = byPeriod.get(period) ?? [];
    const paydays = payslips.flatMap((s) => s.payday ?? []);
    const asked = worker.claim !== null && period.to >= worker.claim.from && period.from <= worker.claim.to;
    if (!asked && payslips.length === 0 && days.length === 0) continue;
    wages.push(
      computePeriod({
        worker,
        employer: caseFile.employer,
        policy,
        time,
        facts: periodFacts(period, time, days, worker, caseFile.employer, policy),
        payslips,
        payday: paydays.length === 0 ? payday(period) : paydays.reduce(minDate),
        lastPiece: wages.findLast((p) => p.due.piece.piece !== null)?.due.piece.piece ?? null,
        ratesOf: (index) => rates.value[index]!,
      }),
    );
  }
  const early = wages.filter((w) => !hasLimitYears(dueDateOf(w.payday, worker, caseFile.asOf).date));
  if (early.length > 0) return err(early.map((w) => beforeTheAct(w, worker, path)));
  const computed = { recorded, worker, time, wages, rates: rates.value, unknownHolidays: [...unknownHolidays].sort() };
  return ok(settled(caseFile, computed, policy));
}

/** The same worker, settled by other switches: hours and wages are not computed again. */
export const settleAgain = (
  caseFile: CaseFile,
  { periods, ...rest }: WorkerComputation,
  policy: Policy,
): WorkerComputation => settled(caseFile, { ...rest, wages: periods }, policy);

function settled(
  caseFile: CaseFile,
  { wages, ...rest }: Omit<WorkerComputation, 'periods' | 'payments'> & { readonly wages: readonly PeriodWages[] },
  policy: Policy,
): WorkerComputation {
  const { settlements, payments } = settle(caseFile, rest.worker, policy, wages);
  return { ...rest, periods: wages.map((w, i) => ({ ...w, ...settlements[i]! })), payments };
}

/** 労働基準法の施行前の支払期日: no term of prescription is known. The place is the payslip that names the day, else the terms. */
function beforeTheAct({ payday, facts }: PeriodWages, worker: Worker, path: string): Problem {
  const slip = worker.payslips.findIndex((s) => s.payday === payday);
  const { to } = facts.period;
  const terms = worker.terms.findIndex((t) => t.to === null || t.to >= to);
  const at = slip >= 0 ? `${path}.payslips[${String(slip)}].payday` : `${path}.terms[${String(terms)}].payPeriod`;
  return problem('error', 'payday-before-act', { path: at }, { date: payday });
}

/** A period that a payment or an acknowledgment names must hold a pay period of the employment; else it would name nothing, in silence. */
const unknownNames = (
  worker: Worker,
  periods: readonly PayPeriod[],
  asOf: WorkDate,
  path: string,
): readonly Problem[] =>
  worker.events.flatMap((event, i) =>
    event.date > asOf
      ? []
      : event.periods.flatMap((named, j) =>
          periods.some((p) => names([named], p))
            ? []
            : [
                problem(
                  'error',
                  'named-period-unknown',
                  { path: `${path}.events[${String(i)}].periods[${String(j)}]` },
                  { from: named.from, to: named.to },
                ),
              ],
        ),
  );

/** 年末年始: 31 December to 3 January, on which banks are closed and a payday moves as on a public holiday. */
const isYearEnd = (date: WorkDate): boolean => ['12-31', '01-01', '01-02', '01-03'].includes(date.slice(5));

/** Piece pay belongs to one pay period: an entry over two cannot be divided without knowing what was made when. */
const piecesOverTwoPeriods = (worker: Worker, periods: readonly PayPeriod[], path: string): readonly Problem[] =>
  worker.pieces.flatMap((entry, i) =>
    periods.some((p) => entry.from <= p.to && entry.to > p.to)
      ? [
          problem(
            'error',
            'piece-over-two-periods',
            { path: `${path}.pieces[${String(i)}].to` },
            { from: entry.from, to: entry.to },
          ),
        ]
      : [],
  );

function groupByPeriod(time: WorkerTime): ReadonlyMap<PayPeriod, readonly ClassifiedDay[]> {
  const map = new Map<PayPeriod, ClassifiedDay[]>();
  let at = 0;
  for (const day of time.days) {
    while (at < time.periods.length && dayNumber(time.periods[at]!.to) < day.n) at++;
    const period = time.periods[at];
    if (period === undefined || dayNumber(period.from) > day.n) continue;
    const list = map.get(period);
    if (list) list.push(day);
    else map.set(period, [day]);
  }
  return map;
}

/** The premium rates of every version of the terms. */
function ratesOfTerms(
  worker: Worker,
  caseFile: CaseFile,
  path: string,
): Result<readonly TermsRates[], readonly Problem[]> {
  const rates: TermsRates[] = [];
  for (const [i, terms] of worker.terms.entries()) {
    const legal = legalRates(lastDayOf(terms, caseFile.asOf), caseFile.employer.size);
    if (!legal.ok)
      return err([
        problem(
          'error',
          'law-not-known',
          { path: `${path}.terms[${String(i)}]` },
          { key: legal.error.key, date: legal.error.date },
        ),
      ]);
    const stated = Object.values(terms.premiumRates).some((r) => r !== null);
    const contract = stated ? contractRates(legal.value, terms.premiumRates) : legal.value;
    rates.push({
      bound: hoursRulesApply(terms, caseFile.employer),
      legal: legal.value,
      contract,
      applies: headsThatApply(terms, caseFile.employer, leadBasis(terms.pay) === 'hourly'),
    });
  }
  return ok(rates);
}

/** Rates are read on the version's last day up to `asOf`: whether a minute is over 60 at all is decided when it is classified. */
const lastDayOf = (terms: Terms, asOf: WorkDate): WorkDate => (terms.to !== null && terms.to < asOf ? terms.to : asOf);
