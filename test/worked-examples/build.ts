import { parseDay, weekdayOf } from '../oracle/calendar.ts';
import type { WeekdayName } from '../oracle/calendar.ts';
import { productResult } from '../oracle/product.ts';
import type {
  RawCase,
  RawDay,
  RawEvent,
  RawPay,
  RawPayslip,
  RawScheduled,
  RawTerms,
  RawWorker,
} from '../oracle/raw.ts';
import type { PeriodResult, WorkerResult } from '../../src/core/claim/result.ts';

/** What an example says; the rest is a plain contract, Monday to Saturday from 09:00, 8 hours, without a break. */
export type Example = {
  readonly from: string;
  readonly to: string;
  readonly end?: string;
  readonly asOf?: string;
  readonly pay?: readonly RawPay[];
  readonly scheduled?: Partial<RawScheduled>;
  readonly terms?: Partial<RawTerms>;
  readonly days?: readonly RawDay[];
  readonly payslips?: readonly RawPayslip[];
  readonly events?: readonly RawEvent[];
  readonly pieces?: NonNullable<RawWorker['pieces']>;
  readonly policy?: Readonly<Record<string, string>>;
};

const workweek: readonly WeekdayName[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export function caseOf(example: Example): RawCase {
  const terms: RawTerms = {
    from: example.from,
    to: example.end ?? null,
    prefecture: '13',
    weeklyLimitHours: 40,
    specifiedMinimumWage: null,
    premiumRates: null,
    pay: example.pay ?? [hourly('1500')],
    scheduled: {
      weekdays: workweek,
      minutesPerDay: 480,
      start: '09:00',
      end: '17:00',
      breaks: [],
      annualHolidays: 105,
      weekStart: 'SUN',
      ...example.scheduled,
    },
    statutoryHoliday: { weekday: 'SUN' },
    scheduledHolidays: { weekdays: [], dates: [], publicHolidays: false },
    payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
    ...example.terms,
  };
  return {
    format: 'mibarai-case',
    version: 1,
    title: '計算例',
    asOf: example.asOf ?? '2026-11-22',
    employer: { name: '乙社', legalForm: 'company', size: 'small-or-medium', industry: 'general' },
    policy: example.policy ?? {},
    workers: [
      {
        id: 'w1',
        name: '甲',
        language: 'vi',
        employment: { start: example.from, end: example.end ?? null },
        claim: { from: example.from, to: example.to },
        terms: [terms],
        days: example.days ?? [],
        payslips: example.payslips ?? [],
        events: example.events ?? [],
        ...(example.pieces === undefined ? {} : { pieces: example.pieces }),
      },
    ],
    evidence: [],
  };
}

export function workerOf(example: Example): WorkerResult {
  const worker = productResult(caseOf(example)).workers[0];
  if (worker === undefined) throw new Error('no worker in the result');
  return worker;
}

/** The first period of an example that lasts one. */
export function periodOf(example: Example): PeriodResult {
  const period = workerOf(example).periods[0];
  if (period === undefined) throw new Error('no period in the result');
  return period;
}

export const hourly = (yen: string): RawPay => ({ name: '時給', basis: 'hourly', yen, kind: 'base' });
export const daily = (yen: string): RawPay => ({ name: '日給', basis: 'daily', yen, kind: 'base' });
export const monthly = (yen: string | number, kind = 'base', more: Partial<RawPay> = {}): RawPay => ({
  name: kind,
  basis: 'monthly',
  yen: String(yen),
  kind,
  ...more,
});

/** `08:00-12:00 13:00-18:00` as literal work of a date. */
export const shift = (date: string, spans: string, more: Partial<RawDay> = {}): RawDay => ({
  date,
  work: spans.split(' ').map((span) => {
    const [from = '', to = ''] = span.split('-');
    return [from, to] as const;
  }),
  ...more,
});

/** Minutes of work from a clock time on, without a break. */
export function workFrom(date: string, start: string, minutes: number, more: Partial<RawDay> = {}): RawDay {
  const [hours = '', rest = ''] = start.split(':');
  const end = Number(hours) * 60 + Number(rest) + minutes;
  const text = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  return shift(date, `${start}-${text}`, more);
}

export const payslip = (from: string, to: string, lines: Readonly<Record<string, string>>): RawPayslip => ({
  period: { from, to },
  payday: null,
  payments: Object.entries(lines).map(([head, yen]) => ({ name: head, head, yen })),
  deductions: [],
});

/** Days of a month on which work was scheduled from Monday to Friday. */
export function weekdaysOf(month: string, count: number): string[] {
  const dates: string[] = [];
  for (let day = 1; dates.length < count; day++) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    if (!['SAT', 'SUN'].includes(weekdayOf(parseDay(date)))) dates.push(date);
  }
  return dates;
}

/** `"10000/9"` or `"930"` as a number, to compare with a printed decimal. */
export function fractionOf(text: string): number {
  const [top = '', bottom = '1'] = text.split('/');
  return Number(top) / Number(bottom);
}
