import { describe, expect, test } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yenText } from '../../src/core/base/yen.ts';
import { readAmount } from '../../src/importers/notation/amount.ts';
import { clockDots, readClock } from '../../src/importers/notation/clock.ts';
import { dateOrderOf, readDate, type DateContext } from '../../src/importers/notation/date.ts';
import { durationNotations, readDuration } from '../../src/importers/notation/duration.ts';
import { possibleNotations } from '../../src/importers/notation/duration-evidence.ts';
import { monthInTitle, readMonth } from '../../src/importers/notation/month.ts';
import { looksLikeFormula, plain } from '../../src/importers/text.ts';

const april: DateContext = { order: null, near: workDate('2024-04-01'), previous: workDate('2024-04-19') };
const dateText = (cell: string, context: DateContext = april): string => {
  const read = readDate(cell, context);
  return read.is === 'date' ? read.date : read.is;
};

describe('dates', () => {
  test.each([
    ['2024/4/1', '2024-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['20240401', '2024-04-01'],
    ['24/04/01', '2024-04-01'],
    ['15/10/03', '2015-10-03'],
    ['04/15/2025', '2025-04-15'],
    ['18.08.2026', '2026-08-18'],
    ['R6.4.1', '2024-04-01'],
    ['R06.04.01', '2024-04-01'],
    ['令和6年4月1日', '2024-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['㋿6年4月1日', '2024-04-01'],
    ['H31.4.30', '2019-04-30'],
    ['２０２４年４月１日（月）', '2024-04-01'],
    ['4月1日(月)', '2024-04-01'],
    ['4/1', '2024-04-01'],
    ['1', '2024-04-01'],
    ['〃20日', '2024-04-20'],
    ['〃', '2024-04-19'],
    ['45383', '2024-04-01'],
    ['2024/02/29', '2024-02-29'],
  ])('%s is %s', (cell, date) => {
    expect(dateText(cell)).toBe(date);
  });

  test.each(['2023/02/29', '９月３１日（火）', '2024/13/01', '6/4/1', '合計', '', '1234567', '2024/4'])(
    '%s is no day of the calendar and is not moved to one',
    (cell) => {
      expect(dateText(cell)).toBe('invalid');
    },
  );

  test('a date in an era that had ended is read, and said to lie outside it', () => {
    expect(readDate('H36.11.21', april)).toEqual({ is: 'date', date: '2024-11-21', weekday: null, outsideEra: true });
    expect(readDate('H31.4.30', april)).toMatchObject({ outsideEra: false });
    expect(readDate('R1.4.30', april)).toMatchObject({ date: '2019-04-30', outsideEra: true });
  });

  test('a day and month without a year lie near the title, also across New Year', () => {
    const december: DateContext = { order: null, near: workDate('2024-12-01'), previous: null };
    expect(dateText('1/15', december)).toBe('2025-01-15');
    expect(dateText('12/16', december)).toBe('2024-12-16');
    expect(dateText('12/16', { order: null, near: null, previous: null })).toBe('invalid');
  });

  test('the order of day and month is open until a row of the column shows it', () => {
    expect(dateText('04/05/2025')).toBe('ambiguous-order');
    expect(dateOrderOf(['04/05/2025', '04/15/2025'])).toBe('month-first');
    expect(dateOrderOf(['04/05/2025', '15/04/2025'])).toBe('day-first');
    expect(dateOrderOf(['04/15/2025', '15/04/2025'])).toBeNull();
    expect(dateText('04/05/2025', { ...april, order: 'day-first' })).toBe('2025-05-04');
  });
});

const clock = (cell: string, dots: 'base60' | 'decimal' | null = null): number | string => {
  const read = readClock(cell, dots);
  return read.is === 'time' ? read.minutes : read.is;
};

describe('clock times', () => {
  test.each([
    ['8:30', 510],
    ['08:30:00', 510],
    ['08:30:59', 510],
    ['8時30分', 510],
    ['8時', 480],
    ['8時半', 510],
    ['830', 510],
    ['0830', 510],
    ['８：３０', 510],
    ['8.5', 510],
    ['午後6:00', 1080],
    ['06:00 PM', 1080],
    ['午前0:30', 30],
    ['12:30 AM', 30],
    ['12:30 PM', 750],
    ['25:30', 1530],
    ['翌1:30', 1530],
    ['翌日1:30', 1530],
    ['翌1時30分', 1530],
    ['前21:00', -180],
    ['24:00', 1440],
    ['(修)8:30', 510],
    ['8:30*', 510],
    ['0.354166666666667', 510],
    ['1.0625', 1530],
    ['48:00', 2880],
  ])('%s is minute %i of the day', (cell, minutes) => {
    expect(clock(cell)).toBe(minutes);
  });

  test.each(['', '−', '―', 'ー', ' - '])('%j says that nothing was recorded', (cell) => {
    expect(clock(cell)).toBe('blank');
  });

  test.each(['24:75', '8:60', '48:01', '99:00', '午後13:30', 'abc', '#VALUE!', '8:3', '1999', '有休'])(
    '%s is no time, and never 0',
    (cell) => {
      expect(clock(cell)).toBe('invalid');
    },
  );

  test('a figure with a dot waits for its column to say whether it is base 60', () => {
    expect(clock('8.30')).toBe('ambiguous');
    expect(clock('8.30', 'base60')).toBe(510);
    expect(clock('13.50', 'decimal')).toBe(810);
    expect(clockDots(['7.54', '17.33'])).toBe('base60');
    expect(clockDots(['8.50', '17.75'])).toBe('decimal');
    expect(clockDots(['8.50', '17.00'])).toBeNull();
  });

  test('marks of correction are kept as evidence', () => {
    expect(readClock('(修)8:30', null)).toMatchObject({ edited: true });
    expect(readClock('8:30*', null)).toMatchObject({ edited: true });
    expect(readClock('8:30', null)).toMatchObject({ edited: false });
  });
});

describe('durations', () => {
  const duration = (cell: string): number | string => {
    const read = readDuration(cell, durationNotations);
    return read.is === 'duration' ? read.minutes : read.is;
  };
  test.each([
    ['1.5h', 90],
    ['90分', 90],
    ['1時間30分', 90],
    ['１時間', 60],
    ['1:30', 90],
    ['01:30:00', 90],
    ['8.58h', 515],
    ['196:00', 11760],
    ['0', 0],
    ['0.00', 0],
    ['1.5', 90],
  ])('%s is %i minutes whatever the column', (cell, minutes) => {
    expect(duration(cell)).toBe(minutes);
  });
  test.each([
    ['1.30', 'ambiguous'],
    ['90', 'ambiguous'],
    ['1:75', 'invalid'],
    ['#N/A', 'invalid'],
    ['なし', 'invalid'],
    ['-', 'blank'],
  ])('%s alone is %s', (cell, is) => {
    expect(duration(cell)).toBe(is);
  });

  test('the figures of a column and their agreement with the punches settle the notation', () => {
    const day = 30 * 60;
    expect(possibleNotations(['1.15', '1.75'], [], day)).toEqual(['decimal']);
    expect(possibleNotations(['1.15', '1.00'], [], day)).toEqual(['base60', 'decimal']);
    expect(possibleNotations(['1.15', '1.00'], [{ cells: ['1.15'], minutes: 75 }], day)).toEqual(['base60']);
    expect(possibleNotations(['1.15', '1.00'], [{ cells: ['1.15'], minutes: 69 }], day)).toEqual(['decimal']);
    expect(possibleNotations(['75', '60'], [], day)).toEqual(['minutes']);
    expect(possibleNotations(['1', '2'], [], day)).toEqual(['decimal', 'minutes']);
  });
});

describe('amounts', () => {
  test.each([
    ['162,000', '162000'],
    ['162000', '162000'],
    ['￥162,000', '162000'],
    ['162,000円', '162000'],
    ['△1,000', '-1000'],
    ['▲1,000', '-1000'],
    ['(1,000)', '-1000'],
    ['−1,000', '-1000'],
    ['１６２，０００', '162000'],
    ['0', '0'],
  ])('%s is %s yen', (cell, yen) => {
    const read = readAmount(cell);
    expect(read.is === 'amount' ? yenText(read.yen) : read.is).toBe(yen);
  });
  test.each(['', '-', '※'])('%j is no amount at all', (cell) => {
    expect(readAmount(cell).is).toBe('blank');
  });
  test.each(['1,6200', '19.500', '16２ooo', '#REF!', '1 000a'])(
    '%s could be several amounts or none, and is refused',
    (cell) => {
      expect(readAmount(cell).is).toBe('invalid');
    },
  );
});

describe('months', () => {
  test.each([
    ['2024年4月分', '2024-04'],
    ['令和6年9月分', '2024-09'],
    ['R6.4', '2024-04'],
    ['2024/04', '2024-04'],
    ['202404', '2024-04'],
    ['2024年13月', null],
    ['4月分', null],
    ['2024/04/01', null],
  ])('%s is %s', (cell, month) => {
    expect(readMonth(cell)).toBe(month);
  });
  test('the day on which a list was printed is not its month', () => {
    expect(monthInTitle('出力日 2024/05/02')).toBeNull();
    expect(monthInTitle('勤務表 ２０２４年４月度')).toEqual({ month: '2024-04', words: '2024年4月度' });
  });
});

test('dashes and waves that NFKC leaves alone become one', () => {
  expect(plain('１２〜３')).toBe('12~3');
  expect(plain('−１')).toBe('-1');
  expect(plain('サーバー')).toBe('サーバー');
});

test('text that a spreadsheet would run is known by its first sign; a dash and a negative figure are none', () => {
  expect(['=SUM(A1)', '＝1+1', '@x', '+cmd', '-cmd'].map(looksLikeFormula)).toEqual([true, true, true, true, true]);
  expect(['-', '-1,000', '8:00', '', '---'].map(looksLikeFormula)).toEqual([false, false, false, false, false]);
});
