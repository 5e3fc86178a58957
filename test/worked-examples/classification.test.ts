import { describe, expect, it } from 'vitest';
import type { WeekdayName } from '../oracle/calendar.ts';
import { oracle } from '../oracle/oracle.ts';
import type { RawDay } from '../oracle/raw.ts';
import { caseOf, shift, workerOf } from './build.ts';
import type { Example } from './build.ts';
import examples from './classification.json' with { type: 'json' };

type Classes = Readonly<Record<string, number>>;
type Row = readonly [date: string, spans: string, scheduled: number | null];
type Dated = {
  readonly weekStart: WeekdayName;
  readonly legalHolidays: readonly string[];
  readonly priorRegularMinutes?: number;
  readonly shifts: readonly Row[];
};

const isDated = (inputs: object): inputs is Dated => 'shifts' in inputs;

/** Seven hours on each of the five days before the Saturday of the example. */
function earlierDays({ priorRegularMinutes = 0, shifts }: Dated): RawDay[] {
  const saturday = Number(shifts[0]?.[0].slice(-2));
  const days = [5, 4, 3, 2, 1].map((back) => `2023-10-${String(saturday - back).padStart(2, '0')}`);
  return priorRegularMinutes === 0 ? [] : days.map((date) => shift(date, '08:00-15:00', { scheduledMinutes: 420 }));
}

function exampleOf(inputs: Dated, policy: Readonly<Record<string, string>> = {}): Example {
  const rows = inputs.shifts.map(([date, spans, minutes]) =>
    shift(date, spans, minutes === null ? {} : { scheduledMinutes: minutes }),
  );
  const first = String(rows[0]?.date.slice(0, 8)) + '01';
  return {
    from: first,
    to: String(rows.at(-1)?.date),
    scheduled: { weekStart: inputs.weekStart },
    terms: { statutoryHoliday: { dates: inputs.legalHolidays } },
    days: [...earlierDays(inputs), ...rows],
    policy,
  };
}

type Counted = {
  readonly overtime: number;
  readonly overtimeOver60: number;
  readonly statutoryHoliday: number;
  readonly withinStatutory: number;
  readonly night: number;
  readonly nightInOvertime: number;
  readonly nightInStatutoryHoliday: number;
  readonly byDayRule: number;
  readonly byWeekRule: number;
};

/** The classes as the examples name them: `Day` is the part outside the night. */
function classesOf(days: readonly Counted[]): Classes {
  const sum = (of: (day: Counted) => number): number => days.reduce((total, day) => total + of(day), 0);
  return {
    otDay: sum((d) => d.overtime + d.overtimeOver60 - d.nightInOvertime),
    otNight: sum((d) => d.nightInOvertime),
    lhDay: sum((d) => d.statutoryHoliday - d.nightInStatutoryHoliday),
    lhNight: sum((d) => d.nightInStatutoryHoliday),
    regularNight: sum((d) => d.night - d.nightInOvertime - d.nightInStatutoryHoliday),
    withinStatutory: sum((d) => d.withinStatutory),
    otByDayRule: sum((d) => d.byDayRule),
    otByWeekRule: sum((d) => d.byWeekRule),
  };
}

describe.each(examples.filter((example) => isDated(example.inputs)))('$id $title', ({ inputs, expected }) => {
  if (!isDated(inputs)) return;
  const readings: readonly (readonly [string, Classes])[] =
    'literalCircular' in expected
      ? [
          ['literal', expected.literalCircular],
          ['whole-shift', expected.wholeShiftCounts as Classes],
        ]
      : [['literal', expected as unknown as Classes]];
  it.each(readings)('counts the minutes of each class (midnight after a holiday: %s)', (reading, classes) => {
    const example = exampleOf(inputs, { afterHolidayMidnight: reading });
    expect(classesOf(workerOf(example).days)).toMatchObject(classes);
    expect(classesOf(oracle(caseOf(example)).workers.flatMap((worker) => worker.days))).toMatchObject(classes);
  });
});

describe('overtime of a week that two periods share', () => {
  const periodsOf = (id: string) => {
    const found = examples.find((example) => example.id === id);
    if (found === undefined || !isDated(found.inputs)) throw new Error(id);
    return workerOf(exampleOf(found.inputs)).periods.map((period) => period.minutes.overtime);
  };
  it('cls-22: belongs to the month of the Saturday that passes 40 hours', () => {
    expect(periodsOf('cls-22')).toEqual([0, 480]);
  });
  it('cls-23: is 3 hours in June and 11 in July', () => {
    expect(periodsOf('cls-23')).toEqual([180, 660]);
  });
});

describe('cls-25: of two days off that are not named and both worked', () => {
  const weekend = ['2023-10-01', '2023-10-07'];
  const worked = (dates: readonly string[]) =>
    workerOf({
      from: '2023-09-01',
      to: '2023-10-31',
      scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
      terms: { statutoryHoliday: 'unnamed' },
      days: dates.map((date) => shift(date, '09:00-12:00')),
    }).days.map((day) => [day.date, day.statutoryHoliday]);

  it('the later one, Saturday, is the statutory holiday', () => {
    expect(worked(weekend)).toEqual([
      ['2023-10-01', 0],
      ['2023-10-07', 180],
    ]);
  });
  it('none is where one of them was rested', () => {
    expect(worked(['2023-10-07'])).toEqual([['2023-10-07', 0]]);
  });
});
