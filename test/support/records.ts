import type { Range } from '../../src/core/base/range.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen } from '../../src/core/base/yen.ts';
import type { DayRow } from '../../src/core/records/case.ts';
import type { PayComponent, Scheduled, Terms } from '../../src/core/records/terms.ts';

/** Small records for tests of single rules: a usual contract, changed by the test. */
export const clock = (text: string): number => Number(text.slice(0, -3)) * 60 + Number(text.slice(-2));
export const span = (from: string, to: string): Range => ({ from: clock(from), to: clock(to) });

const fiveDays = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
const every = <T>(value: T): Readonly<Record<(typeof fiveDays)[number], T>> => ({
  MON: value,
  TUE: value,
  WED: value,
  THU: value,
  FRI: value,
});

export const scheduled = (change: Partial<Scheduled> = {}): Scheduled => ({
  weekdays: fiveDays,
  minutesPerDay: every(480),
  start: every(clock('09:00')),
  end: every(clock('18:00')),
  breaks: every([span('12:00', '13:00')]),
  annualHolidays: null,
  annualWorkdays: null,
  monthlyAverageMinutes: null,
  weekStart: 'SUN',
  ...change,
});

export const component = (change: Partial<PayComponent> = {}): PayComponent => ({
  name: '基本給',
  basis: 'monthly',
  yen: yen(200000),
  kind: 'base',
  flatRate: false,
  covers: [],
  hours: null,
  valid: false,
  ...change,
});

export const terms = (change: Partial<Terms> = {}): Terms => ({
  from: workDate('2022-04-01'),
  to: null,
  prefecture: '13',
  programme: 'none',
  duty: 'general',
  weeklyLimitHours: 40,
  specifiedMinimumWage: null,
  premiumRates: { overtime: null, overtimeOver60: null, statutoryHoliday: null, scheduledHoliday: null, night: null },
  pay: [component()],
  scheduled: scheduled(),
  statutoryHoliday: { by: 'weekday', weekday: 'SUN' },
  scheduledHolidays: { weekdays: ['SAT'], dates: [], publicHolidays: false },
  payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
  exempt: null,
  ...change,
});

export const row = (date: string, change: Partial<DayRow> = {}): DayRow => ({
  date: workDate(date),
  work: null,
  start: null,
  end: null,
  breaks: null,
  breakMinutes: null,
  kind: null,
  scheduledMinutes: null,
  scheduledStart: null,
  leaveMinutes: 0,
  absenceMinutes: null,
  closureMinutes: 0,
  estimated: false,
  source: '',
  label: '',
  note: '',
  flags: [],
  ...change,
});
