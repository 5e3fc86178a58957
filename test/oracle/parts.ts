import type { Work } from './base-pay.ts';
import { dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, decimalText, fractionText, same, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { hourlyOn } from './hourly.ts';
import type { Hourly } from './hourly.ts';
import { inEmployment } from './model.ts';
import { daysOf } from './periods.ts';
import type { RawTerms } from './raw.ts';
import { shortfalls } from './shortfalls.ts';

/** A stretch of a period under one version of the terms and one row of the minimum wage table. */
type RatePart = { readonly from: Day; to: Day; readonly hourly: Hourly; shortfall: Fraction };

/** READINGS 42: the days of the employment, and days past the period's end on which its minutes still lie. */
export function ratePartsOf(work: Work): RatePart[] {
  const { model, period, minutes } = work;
  const parts = new Map<string, RatePart>();
  const partAt = (terms: RawTerms, day: Day): RatePart => {
    const hourly = hourlyOn(model, terms, day, period.to);
    const key = `${terms.from} ${hourly.row}`;
    const part = parts.get(key) ?? { from: day, to: day, hourly, shortfall: zero };
    parts.set(key, part);
    return part;
  };
  for (const day of daysOf(period).filter((d) => inEmployment(model, d))) partAt(model.termsOn(day), day).to = day;
  for (const minute of minutes) partAt(model.termsOn(minute.owner), minute.calendar);
  for (const { terms, day, yen } of shortfalls(work)) {
    const part = partAt(terms, day);
    part.shortfall = add(part.shortfall, yen);
  }
  return [...parts.values()];
}

/** Neighbouring parts that agree in what is shown become one. */
function joined(parts: readonly RatePart[], alike: (a: Hourly, b: Hourly) => boolean): RatePart[] {
  const all: RatePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last === undefined || !alike(last.hourly, part.hourly)) all.push({ ...part });
    else {
      last.to = part.to;
      last.shortfall = add(last.shortfall, part.shortfall);
    }
  }
  return all;
}

export const minimumWageParts = (parts: readonly RatePart[]) =>
  joined(parts, (a, b) => same(a.minimum, b.minimum) && same(a.converted, b.converted)).map((part) => ({
    from: dayText(part.from),
    to: dayText(part.to),
    hourly: fractionText(part.hourly.minimum),
    converted: decimalText(part.hourly.converted),
    shortfall: decimalText(part.shortfall),
  }));

export const baseHourlyParts = (parts: readonly RatePart[]) =>
  joined(parts, (a, b) => same(a.base, b.base) && a.raised === b.raised).map((part) => ({
    from: dayText(part.from),
    to: dayText(part.to),
    fraction: fractionText(part.hourly.base),
    decimal: decimalText(part.hourly.base),
    floor: part.hourly.raised ? ('minimum-wage' as const) : null,
  }));
