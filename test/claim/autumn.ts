import type { JsonObject } from '../../src/core/records/stored.ts';

const workdays = (month: string): readonly string[] =>
  Array.from({ length: 31 }, (_, i) => `2023-${month}-${String(i + 1).padStart(2, '0')}`).filter((date) => {
    const day = new Date(`${date}T12:00:00Z`);
    return day.toISOString().startsWith(date) && day.getUTCDay() % 6 !== 0;
  });

const months = [
  { from: '2023-09-01', to: '2023-09-30', payday: '2023-10-10', days: workdays('09') },
  { from: '2023-10-01', to: '2023-10-31', payday: '2023-11-10', days: workdays('10') },
  { from: '2023-11-01', to: '2023-11-30', payday: '2023-12-10', days: workdays('11') },
];

type Change = {
  readonly events?: readonly JsonObject[];
  readonly heirs?: readonly JsonObject[];
  readonly policy?: JsonObject;
  readonly asOf?: string;
  readonly end?: string;
};

/**
 * The autumn of 2023 in Hiroshima: 185,000 yen a month, A 173.33 hours, two hours of overtime on each workday, unpaid.
 * 185,000 / 173.33 x 1.25 x 42 h = 56,034 yen due on 2023-10-10, x 44 h = 58,702 due on 2023-11-10 and on 2023-12-10;
 * 173,438 in all.
 */
export const autumn = ({
  events = [],
  heirs = [],
  policy = {},
  asOf = '2026-11-22',
  end,
}: Change = {}): JsonObject => ({
  format: 'mibarai-case',
  version: 1,
  title: '令和5年秋',
  asOf,
  employer: { name: '株式会社見本', legalForm: 'company', size: 'small-or-medium', industry: 'general' },
  policy,
  workers: [
    {
      id: 'w1',
      name: '労働者A',
      employment: { start: '2022-04-01', end: end ?? null },
      terms: [
        {
          from: '2022-04-01',
          to: null,
          prefecture: '34',
          programme: 'technical-intern',
          weeklyLimitHours: 40,
          pay: [{ name: '基本給', basis: 'monthly', yen: '185000', kind: 'base' }],
          scheduled: {
            weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
            minutesPerDay: 480,
            start: '08:00',
            end: '17:00',
            breaks: [['12:00', '13:00']],
            annualHolidays: 105,
            weekStart: 'SUN',
          },
          statutoryHoliday: { weekday: 'SUN' },
          scheduledHolidays: { weekdays: ['SAT'], dates: [], publicHolidays: false },
          payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
        },
      ],
      days: months.flatMap(({ days }) =>
        days.map((date) => ({ date, start: '08:00', end: '19:00', breaks: [['12:00', '13:00']] })),
      ),
      payslips: months.map(({ from, to, payday }) => ({
        period: { from, to },
        payday,
        payments: [{ name: '基本給', yen: '185000', head: 'base' }],
      })),
      events,
      heirs,
    },
  ],
  evidence: [],
});

export const september = '2023-09-01';
export const october = '2023-10-01';
export const november = '2023-11-01';

export const payment = (date: string, yen: number | string, more: JsonObject = {}): JsonObject => ({
  kind: 'payment',
  date,
  yen: String(yen),
  ...more,
});
