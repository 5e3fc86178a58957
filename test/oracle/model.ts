import { parseDay, weekStartOf, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { kindOf } from './kinds.ts';
import { forWeekday } from './raw.ts';
import type { RawCase, RawDay, RawTerms, RawVersion, RawWorker } from './raw.ts';

/** One worker of a case, with what the case says once for all. */
export type Model = {
  readonly file: RawCase;
  readonly worker: RawWorker;
  /** Value of a policy switch; the default where the case is silent. */
  readonly policy: (key: PolicyKey) => string;
  readonly asOf: Day;
  readonly start: Day;
  /** Day of leaving. */
  readonly end: Day | null;
  readonly rows: ReadonlyMap<Day, readonly RawDay[]>;
  readonly terms: readonly RawTerms[];
  readonly termsOn: (day: Day) => RawTerms;
  readonly kindOf: (day: Day) => string;
  /** Anything worth finding once. */
  readonly memo: Map<string, unknown>;
};

const defaults = {
  afterHolidayMidnight: 'literal',
  nextDayCut: 'on',
  unnamedHoliday: 'later-day',
  overtimeMonthStart: 'period',
  divisorFallback: '173.33',
  divisorYear: 'calendar-year-of-close',
  excessSchedule: 'cap-8h',
  weeklyLimit: 'as-stated',
  exemption: 'off',
  fixedOvertime: 'as-stated',
  pieceRate: 'as-stated',
  unknownBreak: 'deduct',
  missingPayslip: 'base-paid',
  estimatedDays: 'count',
  deductLateness: 'off',
  closurePay: 'civil-code-536',
  paidLeaveMethod: 'normal',
  rounding: 'exact',
  proration: 'scheduled-days',
  minimumWageHours: 'average',
  minimumWageBase: 'literal',
  interestDays: '365',
  retirementInterest: 'on',
  prescriptionDefence: 'on',
  partPayment: 'acknowledges',
  lateAcknowledgment: 'cut',
} as const;
export type PolicyKey = keyof typeof defaults;

export function modelOf(file: RawCase, worker: RawWorker): Model {
  const policy = (key: PolicyKey): string => file.policy?.[key] ?? defaults[key];
  const rows = new Map<Day, RawDay[]>();
  for (const row of worker.days) {
    // estimatedDays leave-out: "they are no record".
    if (row.estimated === true && policy('estimatedDays') === 'leave-out') continue;
    const day = parseDay(row.date);
    rows.set(day, [...(rows.get(day) ?? []), row]);
  }
  const terms = worker.terms.map((version) => withShared(file, version));
  const kinds = new Map<Day, string>();
  const versions = new Map<Day, RawTerms>();
  const model: Model = {
    file,
    worker,
    policy,
    asOf: parseDay(file.asOf),
    start: parseDay(worker.employment.start),
    end: worker.employment.end === null ? null : parseDay(worker.employment.end),
    rows,
    terms,
    termsOn: (day) => kept(versions, day, () => termsOn(terms, day)),
    kindOf: (day) => kept(kinds, day, () => kindOf(model, day)),
    memo: new Map(),
  };
  return model;
}

/** Rule 21: "`ref` takes fields from `shared.terms`, stated fields win (whole values, no merging inside)". */
function withShared(file: RawCase, { ref, ...stated }: RawVersion): RawTerms {
  return { ...(ref === undefined ? {} : file.shared?.terms[ref]), ...stated } as RawTerms;
}

function kept<K, T>(known: Map<K, T>, key: K, find: () => T): T {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

/** Finds a value once a model. */
export const once = <T>(model: Model, key: string, find: () => T): T => kept(model.memo as Map<string, T>, key, find);

/** The version in force; before the first and after the last the nearest (READINGS 6). */
function termsOn(versions: readonly RawTerms[], day: Day): RawTerms {
  const started = versions.filter((version) => parseDay(version.from) <= day);
  const found = started.at(-1) ?? versions[0];
  if (found === undefined) throw new Error('a worker without terms');
  return found;
}

export const versionKey = (terms: RawTerms): string => terms.from;

export const inEmployment = (model: Model, day: Day): boolean =>
  day >= model.start && (model.end === null || day <= model.end);

/** Rule 1: "A scheduled day (workday, paid-leave, substitute-leave, absence, employer-closure)". */
export const isScheduled = (kind: string): boolean =>
  ['workday', 'paid-leave', 'substitute-leave', 'absence', 'employer-closure'].includes(kind);

/** Rule 6: exempt persons with `exemption: on`, and farms with any programme but `technical-intern`: "LSA 32 does not apply". */
export const lsa32Applies = (model: Model, terms: RawTerms): boolean =>
  !isFarm(model, terms) && !isExempt(model, terms);

const isFarm = (model: Model, terms: RawTerms): boolean =>
  model.file.employer.industry !== 'general' && terms.programme !== 'technical-intern';

const isExempt = (model: Model, terms: RawTerms): boolean =>
  (terms.exempt ?? null) !== null && model.policy('exemption') === 'on';

/** "night stays (highly professional: none)". */
export const nightIsPaid = (model: Model, terms: RawTerms): boolean =>
  !(isExempt(model, terms) && terms.exempt === 'highly-professional');

/** Weekly limit in minutes. Rule 3, 44 hours; `weeklyLimit: 40`. */
export const weeklyLimit = (model: Model, terms: RawTerms): number =>
  model.policy('weeklyLimit') === '40' ? 2400 : terms.weeklyLimitHours * 60;

/** Minutes that the day's row, else the terms, foresee. READINGS 11. */
export function scheduledMinutesOf(model: Model, day: Day): number {
  const stated = (model.rows.get(day) ?? []).find((row) => row.scheduledMinutes !== undefined)?.scheduledMinutes;
  return stated ?? forWeekday(model.termsOn(day).scheduled.minutesPerDay, weekdayOf(day)) ?? 0;
}

export type MinutesField = 'leaveMinutes' | 'absenceMinutes' | 'closureMinutes';

/** Total of a field over the rows of a workday. */
export const rowMinutes = (model: Model, day: Day, field: MinutesField): number =>
  model.kindOf(day) === 'workday'
    ? (model.rows.get(day) ?? []).reduce((total, row) => total + (row[field] ?? 0), 0)
    : 0;

/** Rule 3: "D = scheduled - leave - absence - closure minutes, under cap-8h at most 480 (no cap … where LSA 32 does not apply)". */
export function scheduledToday(model: Model, day: Day): number {
  if (model.kindOf(day) !== 'workday') return 0;
  const less = (['leaveMinutes', 'absenceMinutes', 'closureMinutes'] as const).map((field) =>
    rowMinutes(model, day, field),
  );
  const rest = Math.max(
    0,
    less.reduce((total, minutes) => total - minutes, scheduledMinutesOf(model, day)),
  );
  const capped = model.policy('excessSchedule') === 'cap-8h' && lsa32Applies(model, model.termsOn(day));
  return capped ? Math.min(480, rest) : rest;
}

export const weekOf = (model: Model, day: Day): Day => weekStartOf(day, model.termsOn(day).scheduled.weekStart);
