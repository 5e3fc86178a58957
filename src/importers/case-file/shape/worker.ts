import { z } from 'zod';
import { dayKinds, dismissalExceptions, eventKinds } from '../../../core/records/case.ts';
import { paymentHeads } from '../../../core/rows/payment-heads.ts';
import {
  choice,
  clock,
  date,
  dateRange,
  decimal,
  leftOpen,
  minutesOfDay,
  minutesOfRow,
  money,
  name,
  share,
  span,
  text,
} from './leaf.ts';
import { termsShape } from './terms.ts';

const optionalClock = clock.nullable().default(null);
const otherReading = z.strictObject({
  source: text.default(''),
  start: optionalClock,
  end: optionalClock,
});

const dayRow = z.strictObject({
  date,
  work: z.array(span).nullable().default(null),
  start: optionalClock,
  end: optionalClock,
  breaks: z.array(span).nullable().default(null),
  breakMinutes: minutesOfRow.nullable().default(null),
  kind: z.enum(dayKinds).nullable().default(null),
  scheduledMinutes: minutesOfDay.nullable().default(null),
  scheduledStart: optionalClock,
  leaveMinutes: minutesOfDay.default(0),
  absenceMinutes: minutesOfDay.nullable().default(null),
  closureMinutes: minutesOfDay.default(0),
  estimated: z.boolean().default(false),
  source: text.default(''),
  label: text.default(''),
  note: text.default(''),
  flags: z.array(text).default([]),
  /** Kept as evidence, not used in computing: the employer's rounded times, records from other sources. */
  rounded: z.strictObject({ start: optionalClock, end: optionalClock }).nullable().optional(),
  alternatives: z.array(otherReading).default([]),
});

const payment = z.strictObject({ name, yen: money, head: choice(paymentHeads) });

const deduction = z.strictObject({
  name,
  yen: money,
  kind: name,
  actualCost: money.nullable().default(null),
  occupants: z.int().min(1).nullable().default(null),
  agreement: z.boolean().nullable().default(null),
  lawful: z.boolean().nullable().default(null),
  sanctions: z.array(z.strictObject({ date, yen: money })).default([]),
});

const payslip = z.strictObject({
  period: dateRange,
  payday: date.nullable().default(null),
  paidOn: date.nullable().default(null),
  payments: z.array(payment).default([]),
  deductions: z.array(deduction).default([]),
});

const event = z.strictObject({
  kind: z.enum(eventKinds),
  date,
  until: date.nullable().default(null),
  refusedOn: date.nullable().default(null),
  yen: money.nullable().default(null),
  for: text.default(''),
  periods: z.array(dateRange).default([]),
  exception: z.enum(dismissalExceptions).nullable().default(null),
});

const heir = z.strictObject({ name, nameLatin: text.default(''), relation: text.default(''), share });

const article24 = z.strictObject({ exists: z.boolean().default(false), kinds: z.array(text).default([]) });

const workRules = z.strictObject({
  exists: z.boolean().default(true),
  sanctions: z.boolean().default(false),
  known: z.boolean().default(true),
});

const standardRemuneration = z.strictObject({ from: date, yen: money, insurer: choice(['kyokai', 'other']) });
const averageWage = z.strictObject({ event: date, yen: money, source: text.default('') });

export const workerShape = z.strictObject({
  id: name,
  name: text.default(''),
  nameLatin: text.default(''),
  birthDate: date.nullable().default(null),
  language: text.default('ja'),
  employment: z.strictObject({ start: date, end: date.nullable().default(null) }),
  claim: dateRange.nullable().default(null),
  terms: z.array(termsShape),
  days: z.array(dayRow).default([]),
  payslips: z.array(payslip).default([]),
  pieces: z
    .array(z.strictObject({ from: date, to: date, name: text.default(''), yen: money, hours: decimal }))
    .default([]),
  agreements: z
    .strictObject({
      article24: article24.default({ exists: false, kinds: [] }),
      article36: leftOpen.default(null),
      workRules: workRules.nullable().default(null),
    })
    .prefault({}),
  standardRemuneration: z.array(standardRemuneration).default([]),
  averageWages: z.array(averageWage).default([]),
  savings: leftOpen.default([]),
  travelCost: leftOpen.default(null),
  events: z.array(event).default([]),
  heirs: z.array(heir).default([]),
  notes: z.array(z.unknown()).default([]),
  decisions: z.array(z.unknown()).default([]),
});

export type WorkerShape = z.output<typeof workerShape>;
