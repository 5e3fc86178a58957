import { dayText, daysBetween, weekdayOf } from './calendar.ts';
import type { Day, WeekdayName } from './calendar.ts';
import type { Draw } from './random-case.ts';
import type { RawPay, RawRates, RawScheduled, RawTerms } from './raw.ts';

type Version = { readonly pay: readonly RawPay[]; readonly minutesPerDay: RawScheduled['minutesPerDay'] };

/** One or two versions of a contract; what decides weeks and periods stays the same in both. */
export function randomTerms(draw: Draw, start: Day, end: Day | null, last: Day): RawTerms[] {
  const weekdays = draw.of<readonly WeekdayName[]>(
    ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
    ['TUE', 'WED', 'THU', 'FRI', 'SAT'],
  );
  const allowances = randomAllowances(draw);
  const basis = draw.of<RawPay['basis']>('hourly', 'daily', 'monthly', 'monthly');
  const version = (): Version => ({
    pay: [{ name: '基本給', basis, yen: randomYen(draw, basis), kind: 'base' }, ...allowances],
    minutesPerDay: randomMinutes(draw, weekdays),
  });
  const frame = {
    weeklyLimitHours: draw.chance(85) ? (40 as const) : (44 as const),
    premiumRates: draw.chance(20) ? randomRates(draw) : null,
    statutoryHoliday: randomHoliday(draw, start, last),
    scheduledHolidays: {
      weekdays: [],
      dates: draw.chance(30) ? [dayText(draw.int(last - 25, last))] : [],
      publicHolidays: draw.chance(40),
    },
    payPeriod: randomPayPeriod(draw),
  };
  const hours = randomHours(draw, weekdays);
  const make = (from: Day, to: Day | null, { pay, minutesPerDay }: Version): RawTerms => ({
    ...frame,
    from: dayText(from),
    to: to === null ? null : dayText(to),
    prefecture: draw.of('05', '10', '13', '34', '38', '47'),
    specifiedMinimumWage: draw.chance(10) ? { yen: String(draw.int(900, 1200)), source: '特定最賃' } : null,
    pay,
    scheduled: { ...hours, minutesPerDay },
  });
  const change = draw.int(last - 28, last - 3);
  if (draw.chance(65) || change <= start || (end !== null && change > end)) return [make(start, end, version())];
  return [make(start, change - 1, version()), make(change, end, version())];
}

const randomYen = (draw: Draw, basis: RawPay['basis']): string =>
  String(
    basis === 'hourly' ? draw.int(780, 1500) : basis === 'daily' ? draw.int(6000, 13000) : draw.int(130000, 280000),
  );

function randomAllowances(draw: Draw): RawPay[] {
  const monthly = (name: string, kind: string, extra: Partial<RawPay> = {}): RawPay => ({
    name,
    basis: 'monthly',
    yen: String(draw.int(3000, 30000)),
    kind,
    ...extra,
  });
  const all: RawPay[] = [
    monthly('役職手当', 'position'),
    monthly('家族手当', 'family', { flatRate: draw.chance(50) }),
    monthly('通勤手当', 'commuting'),
    monthly('住宅手当', 'housing', { flatRate: draw.chance(50) }),
    monthly('皆勤手当', 'perfect-attendance'),
    { name: '日々の手当', basis: 'daily', yen: String(draw.int(100, 900)), kind: 'other' },
    { name: '時給加算', basis: 'hourly', yen: String(draw.int(10, 90)), kind: 'other' },
    { name: '年額手当', basis: 'annual', yen: String(draw.int(12000, 240000)), kind: 'other' },
    monthly('固定残業代', 'fixed-overtime', {
      covers: draw.of<NonNullable<RawPay['covers']>>(
        ['overtime'],
        ['overtime', 'night'],
        ['night', 'overtime'],
        ['statutory-holiday'],
      ),
      valid: draw.chance(50),
    }),
  ];
  return all.filter(() => draw.chance(18));
}

function randomMinutes(draw: Draw, weekdays: readonly WeekdayName[]): RawScheduled['minutesPerDay'] {
  const usual = draw.of(480, 480, 465, 440, 400, 540);
  const short = draw.of(200, 300, 480);
  return draw.chance(60) ? usual : Object.fromEntries(weekdays.map((day) => [day, day === 'SAT' ? short : usual]));
}

/** Day shifts, evening shifts and night shifts past midnight. */
function randomHours(draw: Draw, weekdays: readonly WeekdayName[]): Omit<RawScheduled, 'minutesPerDay'> {
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
  return { ...shift, ...calendar, weekdays, weekStart: draw.of<WeekdayName>('SUN', 'SUN', 'MON', 'SAT') };
}

const randomRates = (draw: Draw): RawRates => ({
  ...(draw.chance(50) ? { overtime: '1.30' } : {}),
  ...(draw.chance(30) ? { statutoryHoliday: '1.40' } : {}),
  ...(draw.chance(30) ? { night: '0.30' } : {}),
  ...(draw.chance(30) ? { overtimeOver60: draw.of('1.20', '1.60') } : {}),
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

function randomPayPeriod(draw: Draw): RawTerms['payPeriod'] {
  const closingDay = draw.of<number | 'end'>('end', 'end', 15, 20, 30);
  const soon = closingDay === 15 || closingDay === 20;
  return {
    closingDay,
    payday: {
      monthOffset: soon ? draw.int(0, 1) : 1,
      day: draw.of<number | 'end'>(25, 28, 31, 'end'),
      ifHoliday: draw.of('same', 'same', 'before', 'after'),
    },
  };
}
