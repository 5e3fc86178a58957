import { describe, expect, it } from 'vitest';
import { readClock, shownClock, storedClock } from '../../../renderer/pages/time/clock.ts';

const minutes = (text: string): number | string => {
  const read = readClock(text);
  return read.kind === 'value' ? read.value : read.kind === 'unreadable' ? read.why : '';
};

describe('a clock time that is typed', () => {
  it.each([
    ['830', 510],
    ['0830', 510],
    ['8:30', 510],
    ['08:30', 510],
    ['８：３０', 510],
    ['８３０', 510],
    ['8時30分', 510],
    ['8時', 480],
    ['8', 480],
    ['0', 0],
    ['2400', 1440],
    ['24:00', 1440],
    ['2530', 1530],
    ['翌1:30', 1530],
    ['翌日130', 1530],
    ['4800', 2880],
    [' 17:05 ', 1025],
  ])('reads %s as %i minutes from midnight', (text, expected) => {
    expect(minutes(text)).toBe(expected);
  });

  it.each([
    ['2?:40', 'clock'],
    ['8:', 'clock'],
    ['8:5x', 'clock'],
    ['12345', 'clock'],
    ['8.30', 'clock'],
    ['-830', 'clock'],
    ['860', 'clock-minutes'],
    ['8:75', 'clock-minutes'],
    ['4801', 'clock-hours'],
    ['翌2500', 'clock-hours'],
  ])('says why %s is none', (text, why) => {
    expect(minutes(text)).toBe(why);
  });

  it('is not midnight where nothing is typed', () => {
    expect(readClock('')).toEqual({ kind: 'empty' });
    expect(readClock('　')).toEqual({ kind: 'empty' });
  });

  it('is stored with two digits and shown without the leading nought', () => {
    expect(storedClock(510)).toBe('08:30');
    expect(shownClock(510)).toBe('8:30');
    expect(storedClock(1530)).toBe('25:30');
    expect(shownClock(1530)).toBe('25:30');
  });
});
