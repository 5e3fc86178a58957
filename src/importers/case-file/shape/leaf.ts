import { z } from 'zod';
import { range } from '../../../core/base/range.ts';
import { ratioOf } from '../../../core/base/ratio.ts';
import { isWorkDate, weekdays, workDate, type WorkDate } from '../../../core/base/work-date.ts';
import { yen } from '../../../core/base/yen.ts';

/**
 * The smallest parts of a case file. An error text here is a problem code, read by issues.ts.
 * The input type is the one of the JSON Schema, the output type that of the core.
 */
const orMissing = (code: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'missing-field' : code),
});

export const text = z.string();
/** An identifier: not blank. */
export const name = z.string().min(1);

export const date: z.ZodType<WorkDate, string> = z
  .string(orMissing('bad-date'))
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'bad-date', abort: true })
  .refine((t) => isWorkDate(t), 'bad-date')
  .meta({ id: 'date' })
  .transform(workDate);

const clockShape = /^\d{2,}:[0-5]\d$/;
const clockCode = ({ input }: { readonly input?: unknown }) =>
  typeof input === 'string' && clockShape.test(input) ? 'clock-over-48-hours' : 'bad-clock';

/** `"HH:MM"` from 00:00 of the row's date, up to 48:00, as minutes. */
export const clock = z
  .string(orMissing('bad-clock'))
  .regex(/^(?:(?:[0-3]\d|4[0-7]):[0-5]\d|48:00)$/, { error: clockCode, abort: true })
  .meta({ id: 'clock', description: 'HH:MM from 00:00 of the date of the row, up to 48:00' })
  .transform((t) => Number(t.slice(0, 2)) * 60 + Number(t.slice(3)));

export const span = z.tuple([clock, clock]).transform(([from, to]) => range(from, to));

/** Decimal text, or a whole JSON number. The sign is checked later, where the row can be named. */
export const money = z
  .union([z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, 'not-money'), z.int()], orMissing('not-money'))
  .meta({ id: 'yen' })
  .transform(yen);

/** A decimal number that is not negative, exact: hours, rates. */
export const decimal = z
  .union([z.string().regex(/^\d{1,9}(?:\.\d{1,6})?$/, 'not-decimal'), z.int().nonnegative()], orMissing('not-decimal'))
  .transform((v) => ratioOf(String(v)));

/** A part of a whole as a fraction, `"1/2"`; `"1"` is all of it. */
export const share = z
  .string(orMissing('not-a-share'))
  .regex(/^\d{1,6}(?:\/0*[1-9]\d{0,5})?$/, 'not-a-share')
  .transform(ratioOf);

export const count = z.int().nonnegative();
export const minutesOfDay = z.int().min(0).max(1440);
/** A row may run to 48:00. */
export const minutesOfRow = z.int().min(0).max(2880);

export const weekday = z.enum(weekdays as readonly ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']);

/** One value for all weekdays, or a map with an entry for each weekday that has one. */
export const oneOrByWeekday = <T extends z.ZodType>(value: T) => {
  const entry = value.optional();
  return z.union([
    value,
    z.strictObject({ SUN: entry, MON: entry, TUE: entry, WED: entry, THU: entry, FRI: entry, SAT: entry }),
  ]);
};

export const dateRange = z.strictObject({ from: date, to: date });

/** A shape that the format leaves open: absent, null or empty until its rules exist (issues.ts calls it `not-supported-yet`). */
export const leftOpen = z.union([z.null(), z.strictObject({}), z.array(z.unknown()).max(0)]);

/** A choice of a list; the first is the default. */
export const choice = <const T extends string>(all: readonly T[]) =>
  z.enum(all).default(all[0]! as z.core.util.NoUndefined<T>);
