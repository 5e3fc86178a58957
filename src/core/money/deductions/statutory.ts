import { mul, sum, type Ratio } from '../../base/ratio.ts';
import { fiftySenDown, roundToYen } from '../../base/rounding.ts';
import { addDays, addMonths, dayOf, endOfMonth, workDate, type WorkDate } from '../../base/work-date.ts';
import { compareYen, isNoYen, sumYen, yenRatio, type Yen } from '../../base/yen.ts';
import type { BusinessType } from '../../law/data/employment-insurance.ts';
import { careOrChildRate, employmentInsuranceRate, healthInsuranceRate, pensionRate } from '../../law/insurance.ts';
import type { LawValue, NotKnown } from '../../law/value.ts';
import type { Result } from '../../base/result.ts';
import type { StandardRemuneration } from '../../records/case.ts';
import type { Payment } from '../../records/payslip.ts';
import type { MissingFact } from './judgement.ts';

/** The payslip that a statutory line stands on. */
export type SlipFacts = {
  readonly payday: WorkDate;
  /** Last day of its pay period. */
  readonly lastDay: WorkDate;
  readonly payments: readonly Payment[];
  /** Kinds of all its deductions. */
  readonly kinds: ReadonlySet<string>;
};

/** What the rates go by, of worker and contract. */
export type InsuredFacts = {
  readonly business: BusinessType;
  readonly prefecture: string;
  readonly birthDate: WorkDate | null;
  readonly leftOn: WorkDate | null;
  readonly standardRemuneration: readonly StandardRemuneration[];
};

/** One premium: the base times the worker's rate, rounded once. */
export type Premium = {
  readonly base: Yen;
  readonly of: 'pay' | 'standard-remuneration' | 'other-pay';
  /** Last day of the pay period; first day of the premium month. */
  readonly date: WorkDate;
  /** The worker's part. */
  readonly rates: readonly PremiumRate[];
  readonly exact: Ratio;
  readonly yen: Yen;
};
export type PremiumRate = { readonly rate: Ratio; readonly law: LawValue<unknown> };

export type StatutoryCheck =
  | {
      readonly outcome: 'checked';
      readonly premiums: readonly Premium[];
      readonly cap: Yen;
      /** What keeps a line within the cap from being called lawful. */
      readonly doubts: readonly MissingFact[];
      /** What should be confirmed where a line passes the cap. */
      readonly confirm: readonly MissingFact[];
    }
  | { readonly outcome: 'not-checked'; readonly missing: readonly MissingFact[] }
  | { readonly outcome: 'not-owed'; readonly reason: 'care-age' | 'levy-not-begun' };

const notChecked = (...missing: readonly MissingFact[]): StatutoryCheck => ({ outcome: 'not-checked', missing });

/**
 * 法定控除の照合, a statutory line against the tables where these reach: employment insurance by the pay of the slip, health,
 * care, pension and the levy by the stated standard remuneration. 健康保険法167条1項; 厚生年金保険法84条1項; 徴収法32条1項.
 */
export function checkStatutory(kind: string, taken: Yen, slip: SlipFacts, insured: InsuredFacts): StatutoryCheck {
  switch (kind) {
    case 'employment_insurance':
      return employmentInsurance(slip, insured.business);
    case 'health_insurance':
    case 'nursing_care_insurance':
    case 'pension':
    case 'child_support_levy':
      return socialInsurance(kind, taken, slip, insured);
    case 'social_insurance_total':
      return notChecked([...leaves].some((leaf) => slip.kinds.has(leaf)) ? 'subtotal' : 'breakdown');
    case 'resident_tax':
      return notChecked('address');
    default:
      return notChecked('tax-table');
  }
}

const leaves = [
  'health_insurance',
  'nursing_care_insurance',
  'pension',
  'child_support_levy',
  'employment_insurance',
] as const;
type SocialKind = Exclude<(typeof leaves)[number], 'employment_insurance'>;

/** Lines of a payslip that are no wages: what an employment insurance premium is not taken from. */
const notWages: ReadonlySet<string> = new Set(['dismissal-notice', 'tax-refund']);

/** 雇用保険料 of all wages of the slip, at the rate of the last day of its period. 労働保険の保険料の徴収等に関する法律32条1項. */
function employmentInsurance(slip: SlipFacts, business: BusinessType): StatutoryCheck {
  const wages = slip.payments.filter(({ head }) => !notWages.has(head));
  if (wages.length === 0) return notChecked('pay-of-slip');
  const rate = employmentInsuranceRate(business, slip.lastDay);
  if (!rate.ok) return notChecked('rate-of-date');
  const premium = premiumOf(sumYen(wages.map(({ yen }) => yen)), 'pay', slip.lastDay, [employeePart(rate.value)]);
  return { outcome: 'checked', premiums: [premium], cap: premium.yen, doubts: [], confirm: [] };
}

function premiumOf(base: Yen, of: Premium['of'], date: WorkDate, rates: readonly PremiumRate[]): Premium {
  const exact = mul(yenRatio(base), sum(rates.map(({ rate }) => rate)));
  return { base, of, date, rates, exact, yen: roundToYen(fiftySenDown, exact) };
}

const employeePart = (law: LawValue<{ readonly employee: Ratio }>): PremiumRate => ({ rate: law.value.employee, law });

const firstOfMonth = (date: WorkDate): WorkDate => workDate(`${date.slice(0, 7)}-01`);

/**
 * The months whose premium this payday may take: the one before (健康保険法167条1項), and, when the worker leaves on the last
 * day of the payday's month, that month too.
 */
function premiumMonths(payday: WorkDate, leftOn: WorkDate | null): readonly WorkDate[] {
  const own = firstOfMonth(payday);
  const before = addMonths(own, -1);
  return leftOn !== null && leftOn === endOfMonth(payday) ? [before, own] : [before];
}

/** 満年齢に達する日, the day before the birthday; where that month lacks the day, its last day. 年齢計算ニ関する法律; 民法143条2項. */
function reaches(years: number, birthDate: WorkDate): WorkDate {
  const birthday = addMonths(birthDate, years * 12);
  return dayOf(birthday) === dayOf(birthDate) ? addDays(birthday, -1) : birthday;
}

/** 介護保険第2号被保険者: from the month in which 40 is reached to the one before that in which 65 is. 介護保険法9条2号. */
function bearsCare(month: WorkDate, birthDate: WorkDate): boolean {
  return firstOfMonth(reaches(40, birthDate)) <= month && month < firstOfMonth(reaches(65, birthDate));
}

/** 子ども・子育て支援金 begins with the premium of April 2026. */
const levyBegins = workDate('2026-04-01');

function socialInsurance(kind: SocialKind, taken: Yen, slip: SlipFacts, insured: InsuredFacts): StatutoryCheck {
  const own = firstOfMonth(slip.payday);
  const near = [addMonths(own, -1), own];
  const { birthDate } = insured;
  const inCareAge = birthDate !== null && near.some((month) => bearsCare(month, birthDate));
  if (kind === 'nursing_care_insurance' && birthDate !== null && !inCareAge)
    return { outcome: 'not-owed', reason: 'care-age' };
  if (kind === 'child_support_levy' && own < levyBegins) return { outcome: 'not-owed', reason: 'levy-not-begun' };

  const premiums: Premium[] = [];
  const parts = partsOf(kind, slip.kinds, inCareAge);
  for (const month of premiumMonths(slip.payday, insured.leftOn)) {
    const stated = insured.standardRemuneration.findLast(({ from }) => firstOfMonth(from) <= month);
    if (stated === undefined) return notChecked('standard-remuneration', ...unknownAge(kind, birthDate));
    if (stated.insurer !== 'kyokai') return notChecked('insurer-rate', ...unknownAge(kind, birthDate));
    const rates = ratesOf(parts, insured.prefecture, month);
    if (rates === null) return notChecked('rate-of-date', ...unknownAge(kind, birthDate));
    premiums.push(premiumOf(baseOf(kind, stated.yen, month), 'standard-remuneration', month, rates));
  }
  return withBonus(kind, taken, slip, premiums, birthDate);
}

type Part = 'health' | 'long_term_care' | 'child_support' | 'pension';

/** A health line holds care and levy where the slip has no lines of their own for them. */
function partsOf(kind: SocialKind, kinds: ReadonlySet<string>, inCareAge: boolean): readonly Part[] {
  switch (kind) {
    case 'pension':
      return ['pension'];
    case 'nursing_care_insurance':
      return ['long_term_care'];
    case 'child_support_levy':
      return ['child_support'];
    case 'health_insurance':
      return [
        'health',
        ...(inCareAge && !kinds.has('nursing_care_insurance') ? (['long_term_care'] as const) : []),
        ...(kinds.has('child_support_levy') ? [] : (['child_support'] as const)),
      ];
  }
}

/** Null where the tables do not reach; the levy is no part of a health premium before it begins. */
function ratesOf(parts: readonly Part[], prefecture: string, month: WorkDate): readonly PremiumRate[] | null {
  const rates: PremiumRate[] = [];
  for (const part of parts) {
    if (part === 'child_support' && parts.length > 1 && month < levyBegins) continue;
    const found = rateOf(part, prefecture, month);
    if (!found.ok) return null;
    rates.push(employeePart(found.value));
  }
  return rates;
}

function rateOf(
  part: Part,
  prefecture: string,
  month: WorkDate,
): Result<LawValue<{ readonly employee: Ratio }>, NotKnown> {
  switch (part) {
    case 'health':
      return healthInsuranceRate(prefecture, month);
    case 'pension':
      return pensionRate(month);
    default:
      return careOrChildRate(part, month);
  }
}

/** The pension has grades of its own at both ends. 厚生年金保険法20条1項. */
function baseOf(kind: SocialKind, standard: Yen, month: WorkDate): Yen {
  if (kind !== 'pension') return standard;
  const rate = pensionRate(month);
  if (!rate.ok) return standard;
  const { lowest, highest } = rate.value.value;
  if (compareYen(standard, lowest) < 0) return lowest;
  return compareYen(standard, highest) > 0 ? highest : standard;
}

const unknownAge = (kind: SocialKind, birthDate: WorkDate | null): readonly MissingFact[] =>
  kind === 'nursing_care_insurance' && birthDate === null ? ['birth-date'] : [];

/**
 * 賞与: a line of pay that nobody named may be a bonus, which has a premium of its own. What passes the premium of the month on
 * such a slip is over only as far as it passes the premium of that pay too.
 */
function withBonus(
  kind: SocialKind,
  taken: Yen,
  slip: SlipFacts,
  monthly: readonly Premium[],
  birthDate: WorkDate | null,
): StatutoryCheck {
  const cap = sumYen(monthly.map(({ yen }) => yen));
  const unnamed = sumYen(slip.payments.filter(({ head }) => head === 'other').map(({ yen }) => yen));
  const [first] = monthly;
  const mayBeBonus = first !== undefined && !isNoYen(unnamed) && compareYen(taken, cap) > 0;
  const bonus = mayBeBonus ? [premiumOf(unnamed, 'other-pay', first.date, first.rates)] : [];
  const premiums = [...monthly, ...bonus];
  const doubts: readonly MissingFact[] = [
    ...(mayBeBonus ? (['bonus-premium'] as const) : []),
    ...unknownAge(kind, birthDate),
  ];
  const confirm: readonly MissingFact[] = kind === 'health_insurance' && birthDate === null ? ['birth-date'] : [];
  return { outcome: 'checked', premiums, cap: sumYen(premiums.map(({ yen }) => yen)), doubts, confirm };
}
