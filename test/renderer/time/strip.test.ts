import { describe, expect, it } from 'vitest';
import type { DayResult } from '../../../renderer/client/types.ts';
import { axisOf, nightOf, stripOf } from '../../../renderer/pages/time/strip.ts';

const clock = (text: string): number => Number(text.slice(0, -3)) * 60 + Number(text.slice(-2));

const day = (change: Partial<DayResult>): DayResult => ({
  date: '2023-05-08',
  kind: 'workday',
  start: '08:00',
  end: '19:30',
  breaks: [['12:00', '13:00']],
  source: '',
  worked: 630,
  scheduled: 440,
  withinStatutory: 40,
  byDayRule: 150,
  byWeekRule: 0,
  byPeriodRule: 0,
  scheduledInOvertime: 0,
  scheduledInOvertimeOver60: 0,
  overtime: 150,
  overtimeOver60: 0,
  statutoryHoliday: 0,
  night: 0,
  nightInOvertime: 0,
  nightInOvertimeOver60: 0,
  nightInStatutoryHoliday: 0,
  ...change,
});

const shown = (change: Partial<DayResult>): readonly string[] =>
  stripOf(day(change)).map(({ from, to, cls }) => `${cls} ${String(from)}-${String(to)}`);

describe('the strip of a day', () => {
  it('shows scheduled work, then work within the limit, then overtime, and leaves the break open', () => {
    // 440 minutes scheduled from 8:00 without the break end at 16:20, 40 more at 17:00.
    expect(shown({})).toEqual([
      `scheduled ${String(clock('08:00'))}-${String(clock('12:00'))}`,
      `scheduled ${String(clock('13:00'))}-${String(clock('16:20'))}`,
      `withinStatutory ${String(clock('16:20'))}-${String(clock('17:00'))}`,
      `overtime ${String(clock('17:00'))}-${String(clock('19:30'))}`,
    ]);
  });

  it('shows the overtime past 60 hours last', () => {
    expect(shown({ overtime: 30, overtimeOver60: 120 }).slice(-2)).toEqual([
      `overtime ${String(clock('17:00'))}-${String(clock('17:30'))}`,
      `overtimeOver60 ${String(clock('17:30'))}-${String(clock('19:30'))}`,
    ]);
  });

  it('shows a holiday shift as holiday until midnight', () => {
    const shift = {
      kind: 'statutory-holiday',
      start: '22:00',
      end: '26:00',
      breaks: [],
      scheduled: 0,
      withinStatutory: 120,
      overtime: 0,
      statutoryHoliday: 120,
    } as const;
    expect(shown(shift)).toEqual(['statutoryHoliday 1320-1440', 'withinStatutory 1440-1560']);
  });

  it('shows the minutes after midnight as holiday where the next day is one', () => {
    const shift = {
      start: '22:00',
      end: '26:00',
      breaks: [],
      scheduled: 120,
      withinStatutory: 0,
      overtime: 0,
      statutoryHoliday: 120,
    } as const;
    expect(shown(shift)).toEqual(['statutoryHoliday 1440-1560', 'scheduled 1320-1440']);
  });

  it('has nothing where one of the two clocks is missing', () => {
    expect(shown({ end: null })).toEqual([]);
  });

  it('draws the night from 22:00 to 5:00', () => {
    const segments = stripOf(
      day({ start: '21:00', end: '30:00', breaks: [], scheduled: 480, withinStatutory: 0, overtime: 60 }),
    );
    const minutes = nightOf(segments).reduce((sum, { from, to }) => sum + to - from, 0);
    expect(minutes).toBe(420);
  });

  it('reaches from 6 to 30 o’clock, and further where somebody worked further', () => {
    expect(axisOf([undefined, day({})])).toEqual({ from: 6, to: 30 });
    expect(axisOf([day({ start: '04:30' })])).toEqual({ from: 0, to: 30 });
    expect(axisOf([day({ end: '31:10' })])).toEqual({ from: 6, to: 36 });
  });
});
