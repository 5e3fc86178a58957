import { expect, test } from 'vitest';
import { computeCase } from '../../src/core/claim/compute.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';

/** 1,000 yen an hour in Tokyo, where the minimum wage of May 2026 is 1,226; one day of paid leave of 8 hours. */
function leaveDay(policy: object) {
  const text = JSON.stringify({
    format: 'mibarai-case',
    version: 1,
    asOf: '2026-11-22',
    policy,
    workers: [
      {
        id: 'w1',
        employment: { start: '2026-01-05', end: null },
        terms: [
          {
            from: '2026-01-05',
            prefecture: '13',
            pay: [{ name: '時給', basis: 'hourly', yen: '1000', kind: 'base' }],
            scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'], minutesPerDay: 480, weekStart: 'SUN' },
            statutoryHoliday: { weekday: 'SUN' },
            payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
          },
        ],
        days: [{ date: '2026-05-11', kind: 'paid-leave' }],
      },
    ],
  });
  const read = readCase(text, 'case.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const result = computeCase(read.value.caseFile);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.workers[0]!;
}

test('a day of paid leave is paid at the hourly wage, raised to the minimum wage', () =>
  expect(leaveDay({}).periods[0]?.due.paidLeave).toBe(String(1226 * 8)));

test('by a method that is not supported yet it is not priced, and that is said', () => {
  const worker = leaveDay({ paidLeaveMethod: 'average-wage' });
  expect(worker.periods[0]?.due.paidLeave).toBe('0');
  expect(worker.undecided).toContainEqual({
    code: 'not-supported-yet',
    fact: 'rule',
    who: null,
    data: { what: 'paid-leave-average-wage', when: '2026-05' },
    yen: null,
  });
});
