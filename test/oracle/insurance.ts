import { civilOf, dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, div, floor, frac, larger, less, mul, parseFraction, smaller, sub } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import tables from './insurance.json' with { type: 'json' };
import { standardRemunerationOn } from './leave.ts';
import type { Model } from './model.ts';
import type { RawTerms } from './raw.ts';

/** "50 sen itself down". */
const halfDown = (exact: Fraction): Fraction => {
  const whole = floor(exact);
  return less(frac(1, 2), sub(exact, whole)) ? add(whole, frac(1)) : whole;
};

const monthText = (day: Day): string => dayText(day).slice(0, 7);
export const monthBefore = (day: Day): string => {
  const { year, month } = civilOf(day);
  return monthText(parseDay(month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`));
};

/**
 * Rule 15: "employment insurance exactly by the rate of the period's last day and the business (construction where `duty` says so, livestock
 * the higher …)". Null: the rate is not known.
 */
export function employmentInsurance(model: Model, terms: RawTerms, lastDay: Day, wages: Fraction): Fraction | null {
  const business =
    terms.duty === 'construction'
      ? tables.employment.construction
      : model.file.employer.industry === 'general'
        ? tables.employment.general
        : tables.employment.agriculture_forestry_fishery_sake;
  const on = dayText(lastDay);
  const rate = business.find(([from, to]) => String(from) <= on && on <= String(to))?.[2];
  return rate === undefined ? null : halfDown(mul(wages, div(parseFraction(rate), frac(1000))));
}

type Insurance = 'health_insurance' | 'nursing_care_insurance' | 'pension' | 'child_support_levy';

/**
 * "health, care, pension, levy by `standardRemuneration` with `kyokai` (that of the month before the payday's x rate / 2, 50 sen itself down;
 * pension inside its bounds)". Null: cannot be checked.
 */
export function socialInsurance(model: Model, terms: RawTerms, payday: Day, kind: Insurance): Fraction | null {
  const month = monthBefore(payday);
  const standard = standardRemunerationOn(model, parseDay(`${month}-01`));
  if (standard === undefined || (standard.insurer ?? 'kyokai') !== 'kyokai') return null;
  const yen = parseFraction(standard.yen);
  const half = (percent: string): Fraction => div(parseFraction(percent), frac(200));
  if (kind === 'pension') {
    const row = tables.pension.find(([from, to]) => String(from) <= month && (to === null || month <= String(to)));
    if (row === undefined) return null;
    const bounded = smaller(larger(yen, parseFraction(row[3] ?? 0)), parseFraction(row[4] ?? 0));
    return halfDown(mul(bounded, half(String(row[2]))));
  }
  const rate = {
    health_insurance: () => healthRate(terms, month),
    nursing_care_insurance: () => lastOf(tables.care, month),
    child_support_levy: () => lastOf(tables.child, month),
  }[kind]();
  return rate === null ? null : halfDown(mul(yen, half(rate)));
}

/** Rates are known to the end of the fiscal year of the tables: the premium of February 2027. */
const knownUntil = '2027-02';

const lastOf = (rows: readonly (readonly string[])[], month: string): string | null =>
  month > knownUntil ? null : (rows.filter(([from]) => String(from) <= month).at(-1)?.[1] ?? null);

/** A year that is missing in the table is not known. */
function healthRate(terms: RawTerms, month: string): string | null {
  const [year = '', ofYear = ''] = month.split('-');
  const fiscal = ofYear >= '03' ? year : String(Number(year) - 1);
  const table: Readonly<Record<string, readonly (readonly string[])[]>> = tables.health;
  const row = (table[terms.prefecture] ?? []).find(([from]) => String(from).startsWith(fiscal));
  return row !== undefined && String(row[0]) <= month ? (row[1] ?? null) : null;
}

/** "care outside 40-64 (reached the day before the birthday) both in the payday's month and in the one before". Null: no birth date. */
export function isOutsideCareAge(model: Model, payday: Day): boolean | null {
  const { birthDate } = model.worker;
  if (birthDate === undefined) return null;
  const [year, rest] = [birthDate.slice(0, 4), birthDate.slice(4)];
  const reached = (age: number): string => monthText(parseDay(`${Number(year) + age}${rest}`) - 1);
  const inside = (month: string): boolean => reached(40) <= month && month < reached(65);
  return !inside(monthText(payday)) && !inside(monthBefore(payday));
}
