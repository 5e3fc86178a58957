import { describe, expect, it } from 'vitest';
import { readBreaks, shownBreaks, typedBreaks } from '../../../renderer/pages/time/breaks.ts';

describe('a break that is typed', () => {
  it.each([
    ['60', 60],
    ['６０', 60],
    ['60分', 60],
    ['1:00', 60],
    ['1時間', 60],
    ['1時間30分', 90],
    ['60 30', 90],
    ['0', 0],
    ['なし', 0],
  ])('reads %s as %i minutes', (text, minutes) => {
    expect(readBreaks(text)).toEqual({ kind: 'value', value: { minutes } });
  });

  const noon = ['12:00', '13:00'];
  const evening = ['18:00', '18:30'];
  it.each([
    ['12:00-13:00', [noon]],
    ['1200-1300', [noon]],
    ['１２：００〜１３：００', [noon]],
    ['12:00 – 13:00', [noon]],
    ['12:00-13:00 18:00-18:30', [noon, evening]],
    ['12:00-13:00,18:00-18:30', [noon, evening]],
    ['12:00〜13:00、18:00〜18:30', [noon, evening]],
    ['25:00-26:00', [['25:00', '26:00']]],
  ])('reads %s with its clocks', (text, ranges) => {
    expect(readBreaks(text)).toEqual({ kind: 'value', value: { ranges } });
  });

  it.each([
    ['昼', 'breaks'],
    ['12:00-', 'breaks'],
    ['12-13-14', 'breaks'],
    ['1:75', 'breaks'],
    ['12:00-13:00 60', 'breaks-mixed'],
    ['13:00-12:00', 'breaks-reversed'],
    ['12:00-12:00', 'breaks-reversed'],
    ['9999', 'breaks-long'],
  ])('says why %s is none', (text, why) => {
    expect(readBreaks(text)).toEqual({ kind: 'unreadable', why });
  });

  it('shows how long the breaks are in all', () => {
    expect(
      shownBreaks({
        ranges: [
          ['12:00', '13:00'],
          ['18:00', '18:30'],
        ],
      }),
    ).toBe('1:30');
    expect(shownBreaks({ minutes: 45 })).toBe('0:45');
  });

  it('is edited as it would be typed, and reads back the same', () => {
    const both = {
      ranges: [
        ['08:00', '08:15'],
        ['12:00', '13:00'],
      ],
    } as const;
    expect(typedBreaks(both)).toBe('8:00-8:15 12:00-13:00');
    expect(readBreaks(typedBreaks(both))).toEqual({ kind: 'value', value: both });
    expect(typedBreaks({ minutes: 60 })).toBe('60');
  });
});
