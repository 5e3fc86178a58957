import { describe, expect, it } from 'vitest';
import { eraDate, otherCalendar, readDate } from '../../../renderer/words/era.ts';

const readAs = (typed: string): string => {
  const reading = readDate(typed);
  return 'value' in reading ? reading.value : `?${reading.reason}`;
};

describe('A date can be typed in either calendar', () => {
  it.each([
    ['2024-05-01', '2024-05-01'],
    ['2024/5/1', '2024-05-01'],
    ['20240501', '2024-05-01'],
    ['2024年5月1日', '2024-05-01'],
    ['R6.5.1', '2024-05-01'],
    ['r6/5/1', '2024-05-01'],
    ['令和6年5月1日', '2024-05-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H1.1.8', '1989-01-08'],
    ['昭和63年3月14日', '1988-03-14'],
    ['６．５．１', '2024-05-01'],
    ['6.5.1', '2024-05-01'],
    [' ', ''],
  ])('%s is %s', (typed, date) => {
    expect(readAs(typed)).toBe(date);
  });

  it.each([
    ['2023-02-29', '?noSuchDay'],
    ['2024-04-31', '?noSuchDay'],
    ['令和元年4月30日', '?noSuchDay'],
    ['平成元年1月7日', '?noSuchDay'],
    ['R0.5.1', '?notADate'],
    ['5月1日', '?notADate'],
    ['yesterday', '?notADate'],
  ])('%s is no date: %s', (typed, reason) => {
    expect(readAs(typed)).toBe(reason);
  });

  it('shows the calendar that was not typed', () => {
    expect(otherCalendar('2019-05-01')).toBe('令和元年5月1日');
    expect(otherCalendar('R6.5.1')).toBe('2024-05-01');
    expect(otherCalendar('R6.5')).toBe('');
  });

  it('names the era of the day, not of the year', () => {
    expect(eraDate('2019-04-30')).toBe('平成31年4月30日');
    expect(eraDate('1989-01-07')).toBe('昭和64年1月7日');
    expect(eraDate('1926-12-24')).toBe('');
  });
});
