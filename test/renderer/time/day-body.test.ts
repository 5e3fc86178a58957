import { describe, expect, it } from 'vitest';
import { cellOf, saysNothing, withCell } from '../../../renderer/pages/time/day-body.ts';
import { kindWords } from './words.ts';

const day = { date: '2023-05-08' };

describe('a cell of a day', () => {
  it('keeps the text that is no time, says why, and is never nought', () => {
    const row = withCell(day, 'end', '2?:40', kindWords);
    expect(row).toEqual({ date: '2023-05-08', end: '2?:40' });
    expect(cellOf(row, 'end', kindWords)).toEqual({ shown: '2?:40', typed: '2?:40', trouble: 'clock' });
  });

  it('takes the time once it can be read', () => {
    const row = withCell({ ...day, end: '2?:40' }, 'end', '2340', kindWords);
    expect(row).toEqual({ date: '2023-05-08', end: '23:40' });
    expect(cellOf(row, 'end', kindWords).trouble).toBeNull();
  });

  it('says minutes or clocks of the break, never both', () => {
    const minutes = withCell(day, 'breaks', '60', kindWords);
    expect(minutes).toEqual({ date: '2023-05-08', breakMinutes: 60 });
    const clocks = withCell(minutes, 'breaks', '12:00-13:00', kindWords);
    expect(clocks).toEqual({ date: '2023-05-08', breaks: [['12:00', '13:00']] });
    expect(withCell(clocks, 'breaks', '', kindWords)).toEqual(day);
  });

  it('keeps a break that mixes clocks and minutes as it was typed', () => {
    const row = withCell({ ...day, breakMinutes: 60 }, 'breaks', '12:00-13:00 30', kindWords);
    expect(row).toEqual({ date: '2023-05-08', breaks: '12:00-13:00 30' });
    expect(cellOf(row, 'breaks', kindWords).trouble).toBe('breaks-mixed');
  });

  it('shows literal ranges of work as start, end and the breaks between', () => {
    const row = {
      ...day,
      work: [
        ['08:00', '12:00'],
        ['13:00', '19:30'],
      ],
    } as const;
    expect(cellOf(row, 'start', kindWords).shown).toBe('8:00');
    expect(cellOf(row, 'end', kindWords).shown).toBe('19:30');
    expect(cellOf(row, 'breaks', kindWords).typed).toBe('12:00-13:00');
  });

  it('turns literal ranges into start, end and breaks once one of them is typed', () => {
    const row = {
      ...day,
      work: [
        ['08:00', '12:00'],
        ['13:00', '19:30'],
      ],
    } as const;
    expect(withCell(row, 'end', '2000', kindWords)).toEqual({
      date: '2023-05-08',
      start: '08:00',
      end: '20:00',
      breaks: [['12:00', '13:00']],
    });
  });

  it('leaves what it does not show as it is', () => {
    const row = { ...day, start: '08:00', flags: ['x'], rounded: { start: '08:00' } } as const;
    expect(withCell(row, 'start', '755', kindWords)).toEqual({ ...row, start: '07:55' });
  });

  it.each([
    ['法定休', 'statutory-holiday'],
    ['法定休日', 'statutory-holiday'],
    ['3', 'statutory-holiday'],
    ['有給', 'paid-leave'],
    ['1', 'workday'],
  ])('reads the kind %s', (text, kind) => {
    expect(withCell(day, 'kind', text, kindWords)).toEqual({ ...day, kind });
  });

  it('keeps a kind that nobody knows as it was typed', () => {
    const row = withCell(day, 'kind', '謎', kindWords);
    expect(cellOf(row, 'kind', kindWords)).toEqual({ shown: '謎', typed: '謎', trouble: 'kind' });
  });

  it('says nothing when it has only its date', () => {
    expect(saysNothing(day)).toBe(true);
    expect(saysNothing({ ...day, note: '' })).toBe(true);
    expect(saysNothing({ ...day, breakMinutes: 0 })).toBe(false);
    expect(saysNothing({ ...day, label: '休' })).toBe(false);
  });
});
