import { civilOf, dayText, daysBetween, weekdayOf } from './calendar.ts';
import type { Day, WeekdayName } from './calendar.ts';
import type { Draw } from './draw.ts';
import { randomPay } from './random-pay.ts';
import type { RawRates, RawScheduled, RawTerms } from './raw.ts';

type Span = { readonly start: Day; readonly end: Day | null; readonly anchor: Day; readonly last: Day };

/** One to three versions of a contract: what decides weeks and days off stays the same in all. */
export function randomTerms(draw: Draw, span: Span): RawTerms[] {
  const { start, end, last } = span;
  const known = civilOf(span.anchor).year >= 2013;
  const weekdays = draw.of<readonly WeekdayName[]>(
    ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
    ['TUE', 'WED', 'THU', 'FRI', 'SAT'],
  );
  const holidays = {
    statutoryHoliday: randomHoliday(draw, start, last),
    scheduledHolidays: {
      weekdays: draw.chance(15) ? [draw.of<WeekdayName>('SAT', 'WED')] : [],
      dates: draw.chance(30) ? [dayText(draw.int(last - 25, last))] : [],
      publicHolidays: known && draw.chance(40),
    },
  };
  const weekStart = draw.of<WeekdayName>('SUN', 'SUN', 'MON', 'SAT');
  const make = (): Omit<RawTerms, 'from' | 'to'> => ({
    ...holidays,
    prefecture: draw.of('05', '10', '13', '34', '38', '47'),
    programme: draw.of('none', 'none', 'technical-intern', 'specified-skilled'),
    duty: draw.of('general', 'general', 'general', 'construction'),
    weeklyLimitHours: draw.chance(85) ? 40 : 44,
    specifiedMinimumWage: draw.chance(10) ? { yen: String(draw.int(900, 1200)), source: '特定最賃' } : null,
    premiumRates: draw.chance(25) ? randomRates(draw) : null,
    pay: randomPay(draw),
    scheduled: { ...randomHours(draw), weekdays, weekStart, minutesPerDay: randomMinutes(draw, weekdays) },
    payPeriod: randomPayPeriod(draw, known),
    exempt: draw.chance(92) ? null : draw.of('manager', 'surveillance', 'highly-professional'),
  });
  const versions = [make()];
  const starts = [start];
  for (let from = Math.max(start + 1, span.anchor + draw.int(0, 30)); from < (end ?? last) && draw.chance(35);) {
    starts.push(from);
    versions.push(changed(draw, versions.at(-1)!, make()));
    from += draw.int(7, 30);
  }
  return versions.map((version, i) => {
    const next = starts[i + 1];
    return { from: dayText(starts[i]!), to: next === undefined ? null : dayText(next - 1), ...version };
  });
}

/** A change of contract touches a few fields; another closing day moves the pay periods. */
function changed(draw: Draw, old: Omit<RawTerms, 'from' | 'to'>, fresh: Omit<RawTerms, 'from' | 'to'>) {
  const fields = (
    ['pay', 'scheduled', 'payPeriod', 'weeklyLimitHours', 'prefecture', 'programme', 'premiumRates', 'exempt'] as const
  ).filter((field) => draw.chance(field === 'pay' ? 60 : 22));
  return { ...old, ...Object.fromEntries(fields.map((field) => [field, fresh[field]])) };
}

function randomMinutes(draw: Draw, weekdays: readonly WeekdayName[]): RawScheduled['minutesPerDay'] {
  const usual = draw.of(480, 480, 465, 440, 400, 540);
  const short = draw.of(200, 300, 480);
  return draw.chance(60) ? usual : Object.fromEntries(weekdays.map((day) => [day, day === 'SAT' ? short : usual]));
}

/** Day shifts, evening shifts and night shifts past midnight. */
function randomHours(draw: Draw): Omit<RawScheduled, 'minutesPerDay' | 'weekdays' | 'weekStart'> {
  const shift = draw.of(
    { start: '08:00', end: '17:00', breaks: [['12:00', '13:00']] as const },
    {
      start: '09:00',
      end: '18:00',
      breaks: [
        ['12:00', '12:45'],
        ['15:00', '15:15'],
      ] as const,
    },
    { start: '17:00', end: '26:00', breaks: [['21:00', '22:00']] as const },
    { start: '22:00', end: '31:00', breaks: [['26:00', '27:00']] as const },
  );
  const calendar = draw.of(
    { annualHolidays: draw.int(85, 125) },
    { annualHolidays: draw.int(85, 125) },
    { annualWorkdays: draw.int(240, 290) },
    { annualHolidays: draw.int(85, 125), monthlyAverageMinutes: draw.int(9000, 10800) },
    { monthlyAverageMinutes: draw.int(9000, 10800) },
    {},
  );
  return { ...shift, ...calendar };
}

const randomRates = (draw: Draw): RawRates => ({
  ...(draw.chance(50) ? { overtime: '1.30' } : {}),
  ...(draw.chance(30) ? { statutoryHoliday: '1.40' } : {}),
  ...(draw.chance(30) ? { night: '0.30' } : {}),
  ...(draw.chance(30) ? { overtimeOver60: draw.of('1.20', '1.60') } : {}),
  ...(draw.chance(30) ? { scheduledHoliday: draw.of('1.35', '1.10') } : {}),
});

function randomHoliday(draw: Draw, start: Day, last: Day): RawTerms['statutoryHoliday'] {
  const sundays = daysBetween(start, last + 14).filter((day) => weekdayOf(day) === 'SUN');
  return draw.of<RawTerms['statutoryHoliday']>(
    { weekday: 'SUN' },
    { weekday: 'SUN' },
    { dates: sundays.map(dayText) },
    'unnamed',
    'unnamed',
  );
}

function randomPayPeriod(draw: Draw, known: boolean): RawTerms['payPeriod'] {
  const closingDay = draw.of<number | 'end'>('end', 'end', 15, 20, 30);
  const soon = closingDay === 15 || closingDay === 20;
  return {
    closingDay,
    payday: {
      monthOffset: soon ? draw.int(0, 1) : 1,
      day: draw.of<number | 'end'>(25, 28, 31, 'end', 10),
      ifHoliday: known ? draw.of('same', 'same', 'before', 'after') : 'same',
    },
  };
}
