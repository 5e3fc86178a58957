import { describe, expect, it } from 'vitest';
import { computeCase } from '../../src/core/claim/compute.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';

type Parts = { readonly terms?: object; readonly days?: readonly object[]; readonly pay?: readonly object[] };

/** 200,000 yen a month, Monday to Friday 8 to 17 with an hour of break, Sunday off by contract; one month of the pay is claimed. */
function alternativesOf({ terms = {}, days = [], pay = [] }: Parts) {
  const base = { name: '基本給', basis: 'monthly', yen: '200000', kind: 'base' };
  const text = JSON.stringify({
    format: 'mibarai-case',
    version: 1,
    asOf: '2026-06-30',
    workers: [
      {
        id: 'w1',
        employment: { start: '2025-01-06' },
        terms: [
          {
            from: '2025-01-06',
            prefecture: '34',
            pay: [base, ...pay],
            scheduled: {
              weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
              start: '08:00',
              end: '17:00',
              breaks: [['12:00', '13:00']],
            },
            statutoryHoliday: { weekday: 'SUN' },
            payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10 } },
            ...terms,
          },
        ],
        days,
      },
    ],
  });
  const read = readCase(text, 'case.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const result = computeCase(read.value.caseFile);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.alternatives;
}
const policiesOf = (parts: Parts) => alternativesOf(parts).map(({ policy }) => policy);

describe('the other readings of a case', () => {
  it('are none where nothing is in dispute', () => {
    expect(policiesOf({ days: [{ date: '2026-05-11', start: '08:00', end: '19:00', breaks: [] }] })).toEqual([]);
  });

  it('count a break that was not recorded as worked: an hour of overtime a day', () => {
    // 200,000 / (40 x 52 / 12) = 1,153.846; the hour at 1.25 is 1,442.3.
    expect(alternativesOf({ days: [{ date: '2026-05-11', start: '08:00', end: '17:00' }] })).toEqual([
      expect.objectContaining({ policy: { unknownBreak: 'count' }, difference: '1442' }),
    ]);
  });

  it('are the opposite of every statement on fixed overtime pay, not of the one that was used', () => {
    const fixed = (valid: boolean) => ({ name: '固定', basis: 'monthly', yen: '20000', kind: 'fixed-overtime', valid });
    const days = [{ date: '2026-05-11', start: '08:00', end: '19:00', breaks: [] }];
    expect(policiesOf({ days, pay: [fixed(false)] })).toEqual([{ fixedOvertime: 'valid' }]);
    expect(policiesOf({ days, pay: [fixed(true)] })).toEqual([{ fixedOvertime: 'void' }]);
  });

  it('concern a shift out of a statutory holiday only where the totals differ', () => {
    // Sunday 20:00 to 24:00 and on to 03:00: 7 h, no overtime either way; to 06:00: 10 h, the last two overtime of the shift.
    const sunday = (end: string) => ({ date: '2026-05-10', work: [['20:00', end]] });
    expect(policiesOf({ days: [sunday('27:00')] })).toEqual([]);
    expect(policiesOf({ days: [sunday('30:00')] })).toEqual([{ afterHolidayMidnight: 'whole-shift' }]);
  });

  it('take off a missed hour of monthly pay', () => {
    const [late] = alternativesOf({ days: [{ date: '2026-05-11', start: '09:00', end: '17:00', breakMinutes: 60 }] });
    expect(late?.policy).toEqual({ deductLateness: 'on' });
  });
});
