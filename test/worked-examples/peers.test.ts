import { describe, expect, it } from 'vitest';
import { div, mul, ratio, ratioOf, toFraction } from '../../src/core/base/ratio.ts';
import type { RawDay } from '../oracle/raw.ts';
import { fractionOf, hourly, periodOf, shift, workFrom } from './build.ts';
import { peerCases } from './examples.ts';

const workweek = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
const minutesOf = (text: string): number => {
  const [hours = '', minutes = ''] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
};
const month = (days: readonly RawDay[], minutesPerDay = 480) =>
  periodOf({ from: '2024-08-01', to: '2024-08-31', days, scheduled: { weekdays: workweek, minutesPerDay } }).minutes;

describe('a program that cuts the minute rate to whole yen', () => {
  it.each(peerCases('mas-'))('$id: minutes are counted as worked and yen are rounded once', (found) => {
    const day = {
      date: '2018-06-04',
      start: found.text('start'),
      end: found.text('end'),
      breakMinutes: found.number('breakMinutes'),
    };
    const { minutes, due, baseHourly } = periodOf({
      from: '2018-06-01',
      to: '2018-06-30',
      terms: { prefecture: '31' },
      pay: [hourly(found.text('hourly'))],
      days: [day],
    });
    expect(minutes.worked).toBe(found.number('exactMinutes'));
    const exact = (fractionOf(String(baseHourly[0]?.fraction)) * minutes.worked) / 60;
    expect(exact).toBeCloseTo(fractionOf(found.text('exactBasePay')), 6);
    expect(Number(due.basePay)).toBe((820 * minutes.scheduled) / 60);
  });
});

describe('hours of other time systems', () => {
  it.each(peerCases('xe-'))('$id', ({ fields, text, number }) => {
    const day = { date: '2024-08-01', start: text('start'), end: text('end'), breakMinutes: number('breakHours') * 60 };
    const minutes = month([day]);
    const hours = (key: string): number | null => (fields[key] === null ? null : number(key) * 60);
    expect(minutes.worked).toBe(hours('workedHours') ?? minutes.worked);
    expect(minutes.overtime).toBe(hours('overtimeHours') ?? minutes.overtime);
    expect(minutes.night).toBe(hours('nightHours') ?? minutes.night);
  });

  it.each(peerCases('alm-').filter(({ fields }) => typeof fields['worked'] === 'string' && !('holiday' in fields)))(
    '$id: $fields.worked of 7:45 scheduled',
    ({ text, number }) => {
      const minutes = month([workFrom('2024-08-01', '09:00', minutesOf(text('worked')))], 465);
      expect(minutes.withinStatutory + minutes.overtime).toBe(number('overScheduled'));
      expect(minutes.overtime).toBe(number('overStatutory'));
    },
  );

  it('alm-m1: three days add up', () => {
    const [found] = peerCases('alm-m1');
    const worked = found?.fields['worked'] as readonly string[];
    const minutes = month(
      worked.map((text, i) => workFrom(`2024-08-0${String(i + 5)}`, '09:00', minutesOf(text))),
      465,
    );
    expect(minutes.withinStatutory + minutes.overtime).toBe(found?.number('overScheduled'));
    expect(minutes.overtime).toBe(found?.number('overStatutory'));
  });

  it.each(['alm-b1', 'alm-b2'])('%s: minutes lost to a break that was never taken come back', (id) => {
    const [found] = peerCases(id);
    const exported = found?.fields['workedAsExported'] as readonly string[];
    const days = exported.map((text, i) => ({
      date: `2024-08-0${String(i + 5)}`,
      start: '09:00',
      end: endOf(minutesOf(text) + Number(found?.number('breakExported'))),
      breakMinutes: Number(found?.number('breakReal')),
    }));
    const minutes = month(days, 465);
    expect(minutes.withinStatutory + minutes.overtime).toBe(found?.number('overScheduled'));
    expect(minutes.overtime).toBe(found?.number('overStatutory'));
  });

  it('alm-h1: work on the statutory holiday is not overtime, whatever a company calls it', () => {
    const minutes = month([shift('2024-08-04', '09:00-15:00')], 465);
    expect([minutes.statutoryHoliday, minutes.overtime]).toEqual([peerCases('alm-h1')[0]?.number('overScheduled'), 0]);
  });

  it('alm-h2: four hours on another day off are within the statutory hours', () => {
    const minutes = month([shift('2024-08-03', '09:00-13:00')], 465);
    expect([minutes.withinStatutory, minutes.overtime]).toEqual([peerCases('alm-h2')[0]?.number('overScheduled'), 0]);
  });

  it.each(peerCases('alm-night-'))('$id: work until $fields.end', ({ text, fields }) => {
    expect(month([shift('2024-08-01', `13:00-${text('end')}`)]).night > 0).toBe(fields['night']);
  });
});

const endOf = (minutes: number): string => {
  const end = 9 * 60 + minutes;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
};

describe('forty hours a week', () => {
  it.each(peerCases('w40-'))('$id', ({ fields }) => {
    const byDate = fields['minutesByDate'] as Readonly<Record<string, number>>;
    const expected = fields['expected'] as {
      readonly within: number;
      readonly overtime: number;
      readonly holiday?: number;
    };
    const dates = Object.keys(byDate);
    const minutes = periodOf({
      from: `${String(dates[0]).slice(0, 8)}01`,
      to: String(dates.at(-1)),
      scheduled: { weekStart: 'MON' },
      days: dates.map((date) => workFrom(date, '08:00', Number(byDate[date]))),
    }).minutes;
    expect(minutes.scheduled + minutes.withinStatutory).toBe(expected.within);
    expect(minutes.overtime).toBe(expected.overtime);
    expect(minutes.statutoryHoliday).toBe(expected.holiday ?? 0);
  });
});

describe('rounding traps of other engines', () => {
  it('rt-1: a ratio stays a fraction', () => {
    expect(toFraction(mul(ratio(10_000_000), ratio(2, 37)))).toBe('20000000/37');
  });
  it('rt-2: a premium is priced from the exact hourly rate, not from one cut to sen', () => {
    const pay = [{ name: '月給', basis: 'monthly', yen: '300000', kind: 'base' } as const];
    const scheduled = { annualWorkdays: 245, weekdays: workweek };
    const days = [workFrom('2024-08-01', '09:00', 480 + 360)];
    const { due, baseHourly } = periodOf({ from: '2024-08-01', to: '2024-08-31', pay, scheduled, days });
    expect(baseHourly[0]?.fraction).toBe('90000/49');
    // 1,836.73 x 1.25 cut to 2,295.91 would make it 13,775.
    expect(due.overtime).toBe('13776');
  });
  it('rt-4: 43.20 / 6.08 x 6.50', () => {
    const [found] = peerCases('rt-4');
    expect(toFraction(mul(div(ratioOf('43.20'), ratioOf('6.08')), ratioOf('6.50')))).toBe(found?.text('exact'));
  });
});
