import type { Work } from './base-pay.ts';
import { add, frac, larger, mul, parseFraction, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { hourlyOn } from './hourly.ts';
import type { Minute, MinuteClass } from './model.ts';
import type { RawTerms } from './raw.ts';

type PremiumHead = 'withinStatutory' | 'overtime' | 'overtimeOver60' | 'statutoryHoliday' | 'night';
type Rates = 'legal' | 'contract';

/** 労働基準法37条1項, 4項 and 平成6年政令5号: what a minute of each class is worth, as a multiple of the base. */
const legalRates: Readonly<Record<PremiumHead, Fraction>> = {
  withinStatutory: frac(1),
  overtime: frac(5, 4),
  overtimeOver60: frac(3, 2),
  statutoryHoliday: frac(27, 20),
  night: frac(1, 4),
};

function rateOf(head: PremiumHead, terms: RawTerms, onHoliday: boolean, rates: Rates): Fraction {
  const legal = legalRates[head];
  const { premiumRates } = terms;
  if (rates === 'legal' || premiumRates === null) return legal;
  const own = head === 'withinStatutory' ? undefined : premiumRates[head];
  const ofHoliday =
    onHoliday && head !== 'night' && head !== 'statutoryHoliday' ? premiumRates.scheduledHoliday : undefined;
  return [own, ofHoliday].map((text) => (text === undefined ? zero : parseFraction(text))).reduce(larger, legal);
}

/** Rule 6: the premium heads of a period, exact. Minutes of one worth are counted together, then priced once. */
export function premiums({ model, period, minutes }: Work, rates: Rates): Record<PremiumHead, Fraction> {
  const counts = new Map<string, { readonly minute: Minute; readonly head: PremiumHead; count: number }>();
  const tally = (minute: Minute, head: PremiumHead): void => {
    const key = `${head} ${String(minute.owner)} ${String(minute.calendar)}`;
    const entry = counts.get(key) ?? { minute, head, count: 0 };
    entry.count++;
    counts.set(key, entry);
  };
  for (const minute of minutes) {
    if (isHead(minute.class)) tally(minute, minute.class);
    if (minute.night) tally(minute, 'night');
  }
  const sums = { withinStatutory: zero, overtime: zero, overtimeOver60: zero, statutoryHoliday: zero, night: zero };
  for (const { minute, head, count } of counts.values()) {
    const terms = model.termsOn(minute.owner);
    const { base } = hourlyOn(model, terms, minute.calendar, period.to);
    const rate = rateOf(head, terms, model.kindOf(minute.owner) === 'scheduled-holiday', rates);
    sums[head] = add(sums[head], mul(mul(base, rate), frac(count, 60)));
  }
  return sums;
}

const isHead = (name: MinuteClass): name is Exclude<MinuteClass, 'scheduled'> => name !== 'scheduled';
