import { describe, expect, it } from 'vitest';
import { regionalMinimumWage } from '../../src/core/law/minimum-wage.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { yenText } from '../../src/core/base/yen.ts';
import { daily, fractionOf, monthly, periodOf, shift, weekdaysOf } from './build.ts';
import { example, peerCases } from './examples.ts';

const workweek = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
/** November 2024, after every revision of that autumn. */
const november = { from: '2024-11-01', to: '2024-11-30' };
const byWorkdays = (annualWorkdays: number) => ({ annualWorkdays, weekdays: workweek });

describe('monthly pay against the minimum wage', () => {
  it('mw-01: housing counts, attendance, family and commuting do not; a full month lacks 2,540 yen', () => {
    const { input, want } = example('mw-01');
    const { minimumWage, due } = periodOf({
      ...november,
      terms: { prefecture: '14' },
      pay: [
        monthly(input('基本給')),
        monthly(input('住宅手当'), 'housing'),
        monthly(input('精皆勤手当'), 'perfect-attendance'),
        monthly(input('家族手当'), 'family'),
        monthly(input('通勤手当'), 'commuting'),
      ],
      scheduled: byWorkdays(input('annualDays')),
    });
    expect(Number(minimumWage[0]?.hourly)).toBe(input('minimumWage'));
    expect(Number(minimumWage[0]?.converted)).toBeCloseTo(want('hourly'), 5);
    expect(Number(due.minimumWage)).toBe(want('shortfallFullMonth'));
  });

  it('mw-03: 175,000 yen for 260 days of 8 hours meets 935 yen', () => {
    const { input, want } = example('mw-03');
    const { minimumWage, due } = periodOf({
      from: '2023-11-01',
      to: '2023-11-30',
      terms: { prefecture: '10' },
      pay: [
        monthly(input('基本給')),
        monthly(input('営業手当'), 'other'),
        monthly(input('通勤手当'), 'commuting'),
        monthly(input('家族手当'), 'family'),
      ],
      scheduled: byWorkdays(input('annualDays')),
    });
    expect(Number(minimumWage[0]?.hourly)).toBe(input('minimumWage'));
    expect(Number(minimumWage[0]?.converted)).toBeCloseTo(want('hourly'), 5);
    expect(due.minimumWage).toBe('0');
  });

  it.each(['mw-13', 'mw-14'])('%s: is below 1,163 yen in Tokyo', (id) => {
    const { input, want } = example(id);
    const hours = id === 'mw-13' ? input('monthlyHours') : input('annualHours') / 12;
    const { minimumWage } = periodOf({
      ...november,
      pay: [monthly(input('counted')), monthly(10000, 'perfect-attendance'), monthly(20000, 'family')],
      scheduled: byWorkdays((hours * 12) / 8),
    });
    expect(Number(minimumWage[0]?.hourly)).toBe(input('minimumWage'));
    expect(Number(minimumWage[0]?.converted)).toBeCloseTo(want('hourly'), 5);
    expect(Number(minimumWage[0]?.shortfall)).toBeGreaterThan(0);
  });

  it('mw-17: 748 yen and 172 hours make a floor of 128,656 yen a month', () => {
    const { input, want } = example('mw-17');
    const { minimumWage, due, baseHourly } = periodOf({
      from: '2014-11-01',
      to: '2014-11-30',
      terms: { prefecture: '01' },
      pay: [monthly(100000)],
      scheduled: byWorkdays(input('annualDays')),
    });
    expect(Number(minimumWage[0]?.hourly)).toBe(input('minimumWage'));
    expect(100000 / Number(minimumWage[0]?.converted)).toBeCloseTo(want('monthlyHours'), 3);
    expect(Number(due.basePay) + Number(due.minimumWage)).toBe(want('floor'));
    expect(baseHourly[0]).toMatchObject({ floor: 'minimum-wage' });
    expect(minimumWage[0]).toMatchObject({ raised: { fraction: '748' } });
  });
});

describe('daily pay against the minimum wage', () => {
  it('mw-09: each component is divided by its own hours, 20 days lack 20,000 yen', () => {
    const { input, want } = example('mw-09');
    const days = weekdaysOf('2020-01', input('daysWorked')).map((date) => shift(date, '09:00-17:00'));
    const { minimumWage, due } = periodOf({
      from: '2020-01-01',
      to: '2020-01-31',
      terms: { prefecture: '47', specifiedMinimumWage: { yen: '850', source: '計算例' } },
      pay: [
        daily(String(input('daily'))),
        monthly(input('monthlyAllowance'), 'position'),
        monthly(input('commuting'), 'commuting'),
      ],
      scheduled: byWorkdays(input('annualHours') / 8),
      days,
    });
    expect(Number(minimumWage[0]?.converted)).toBe(want('hourly'));
    expect(Number(due.minimumWage)).toBe(want('shortfallHoursWorked'));
  });

  it('mw-12, mw-5-wrong: 10,000 yen for 8 hours is 1,250 yen an hour, whatever a page prints', () => {
    const { minimumWage } = periodOf({ ...november, pay: [daily('10000')] });
    expect(Number(minimumWage[0]?.converted)).toBe(example('mw-12').want('hourly'));
    expect(minimumWage[0]?.converted).toBe(peerCases('mw-5-wrong')[0]?.text('exact'));
  });
});

describe('conversions printed on the web', () => {
  type Pay = Readonly<Record<string, number | string>>;
  it.each(['mw-1', 'mw-2', 'mw-3'])('%s', (id) => {
    const [found] = peerCases(id);
    const input = (found?.fields['input'] ?? {}) as Pay;
    const counted = ['monthly', 'base', 'duty', 'position'].filter((key) => key in input);
    const { minimumWage } = periodOf({
      ...november,
      pay: [
        ...counted.map((key, i) => monthly(Number(input[key]), i === 0 ? 'base' : 'position')),
        monthly(Number(input['commuting'] ?? 0), 'commuting'),
      ],
      scheduled: { ...byWorkdays(Number(input['annualDays'])), minutesPerDay: Number(input['dailyH']) * 60 },
    });
    const converted = Number(minimumWage[0]?.converted);
    expect(converted).toBeCloseTo(fractionOf(String(found?.text('exact'))), 5);
    expect(converted < Number(input['minWage']) ? 'below' : 'ok').toBe(found?.text('verdict').slice(0, 5));
  });

  it('leg-rates: the 47 figures of October 2023', () => {
    const [found] = peerCases('leg-rates');
    const rates = (found?.fields['rates'] ?? {}) as Readonly<Record<string, number>>;
    const on = workDate(String(found?.text('minimumWageOn')));
    const table = Array.from({ length: 47 }, (_, i) => {
      const known = regionalMinimumWage(String(i + 1).padStart(2, '0'), on);
      return known.ok ? Number(yenText(known.value.value)) : null;
    });
    expect(table.toSorted()).toEqual(Object.values(rates).toSorted());
  });
});
