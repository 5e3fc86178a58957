import { dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, decimalText, fractionText, same, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { hourlyOn } from './hourly.ts';
import type { Hourly } from './hourly.ts';
import { inEmployment, versionKey } from './model.ts';
import { daysOf } from './periods.ts';
import type { RawTerms } from './raw.ts';
import { shortfalls } from './shortfalls.ts';
import type { Work } from './work.ts';

/** A stretch of a period under one version of the terms and one row of the minimum wage table. */
type RatePart = { readonly from: Day; to: Day; readonly hourly: Hourly; shortfall: Fraction };

/** READINGS 50: the days of the employment, and days past the period's end on which its minutes still lie. */
export function ratePartsOf(work: Work): RatePart[] {
  const { model, period, blocks } = work;
  const parts = new Map<string, RatePart>();
  const partAt = (terms: RawTerms, day: Day): RatePart => {
    const hourly = hourlyOn(work, terms, day);
    const key = `${versionKey(terms)} ${hourly.minimum === null ? '' : fractionText(hourly.minimum)}`;
    const part = parts.get(key) ?? { from: day, to: day, hourly, shortfall: zero };
    parts.set(key, part);
    return part;
  };
  for (const day of daysOf(period).filter((d) => inEmployment(model, d))) partAt(model.termsOn(day), day).to = day;
  for (const block of blocks) partAt(model.termsOn(block.owner), block.calendar);
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

const sameMinimum = (a: Hourly, b: Hourly): boolean =>
  a.minimum !== null && b.minimum !== null && same(a.minimum, b.minimum) && same(a.converted, b.converted);

/** Days whose minimum is not known are left out. */
export const minimumWageParts = (parts: readonly RatePart[]) =>
  joined(parts, sameMinimum).flatMap(({ from, to, hourly, shortfall }) =>
    hourly.minimum === null
      ? []
      : [
          {
            from: dayText(from),
            to: dayText(to),
            hourly: fractionText(hourly.minimum),
            converted: decimalText(hourly.converted),
            shortfall: decimalText(shortfall),
          },
        ],
  );

/** "time and piece base before any raise (6), one entry for each part in which it is constant; floor: "minimum-wage" where it is raised". */
export const baseHourlyParts = (parts: readonly RatePart[]) =>
  joined(parts, (a, b) => same(a.base, b.base) && a.raise.n > 0n === b.raise.n > 0n).map((part) => ({
    from: dayText(part.from),
    to: dayText(part.to),
    fraction: fractionText(part.hourly.base),
    decimal: decimalText(part.hourly.base),
    floor: part.hourly.raise.n > 0n ? ('minimum-wage' as const) : null,
  }));
