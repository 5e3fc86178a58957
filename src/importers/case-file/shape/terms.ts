import { z } from 'zod';
import { payBases, payKinds } from '../../../core/records/terms.ts';
import {
  choice,
  count,
  date,
  decimal,
  leftOpen,
  minutesOfDay,
  clock,
  money,
  name,
  oneOrByWeekday,
  span,
  text,
  weekday,
} from './leaf.ts';

const payComponent = z
  .strictObject({
    name,
    basis: choice(payBases),
    /** May be absent for piece work only: the earnings are in `pieces` or on the payslips. */
    yen: money.optional(),
    kind: choice(payKinds),
    flatRate: z.boolean().default(false),
    covers: z.array(z.enum(['overtime', 'night', 'statutory-holiday'])).default([]),
    hours: decimal.nullable().default(null),
    valid: z.boolean().default(false),
  })
  .refine((p) => p.yen !== undefined || p.basis === 'piece', { error: 'missing-field', path: ['yen'] });

const scheduled = z.strictObject({
  weekdays: z.array(weekday),
  minutesPerDay: oneOrByWeekday(minutesOfDay).optional(),
  start: oneOrByWeekday(clock).optional(),
  end: oneOrByWeekday(clock).optional(),
  breaks: oneOrByWeekday(z.array(span)).optional(),
  /** At least one workday is left in a year, and one minute in a month: they divide the pay. */
  annualHolidays: count.max(364).nullable().default(null),
  annualWorkdays: z.int().min(1).max(366).nullable().default(null),
  monthlyAverageMinutes: z.int().min(1).nullable().default(null),
  weekStart: weekday.default('SUN'),
});

const statutoryHoliday = z.union([
  z.literal('unnamed'),
  z.strictObject({ weekday }),
  z.strictObject({ dates: z.array(date) }),
]);

const dayOfMonth = z.union([z.int().min(1).max(31), z.literal('end')]);

const payPeriod = z.strictObject({
  closingDay: z.union([z.int().min(1).max(30), z.literal('end')]),
  payday: z.strictObject({
    monthOffset: count.max(12),
    day: dayOfMonth,
    ifHoliday: choice(['same', 'before', 'after']),
  }),
});

const rate = decimal.nullable().default(null);

export const termsShape = z.strictObject({
  from: date,
  to: date.nullable().default(null),
  prefecture: name,
  programme: choice(['none', 'technical-intern', 'specified-skilled', 'employment-for-skill']),
  duty: choice(['general', 'construction', 'driver', 'doctor', 'sugar', 'research']),
  weeklyLimitHours: z.union([z.literal(40), z.literal(44)]).default(40),
  specifiedMinimumWage: z
    .strictObject({ yen: money, source: text.default('') })
    .nullable()
    .default(null),
  premiumRates: z
    .strictObject({
      overtime: rate,
      overtimeOver60: rate,
      statutoryHoliday: rate,
      scheduledHoliday: rate,
      night: rate,
    })
    .nullable()
    .default(null),
  pay: z.array(payComponent),
  scheduled,
  /** 'unnamed' where absent: a contract that names no day. */
  statutoryHoliday: statutoryHoliday.default('unnamed'),
  scheduledHolidays: z
    .strictObject({
      weekdays: z.array(weekday).default([]),
      dates: z.array(date).default([]),
      publicHolidays: z.boolean().default(false),
    })
    .default({ weekdays: [], dates: [], publicHolidays: false }),
  payPeriod,
  workingTimeSystem: z.union([leftOpen, z.strictObject({ kind: z.literal('standard') })]).default(null),
  exempt: z.enum(['manager', 'surveillance', 'highly-professional']).nullable().default(null),
});

export type TermsShape = z.output<typeof termsShape>;
