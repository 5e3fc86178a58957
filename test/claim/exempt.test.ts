import { expect, test } from 'vitest';
import { computeCase } from '../../src/core/claim/compute.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';

/** A farm hand on 1,200 yen an hour, Monday to Friday 8 to 17, who worked 10 hours on one Monday. */
function farm(programme: string) {
  const text = JSON.stringify({
    format: 'mibarai-case',
    version: 1,
    asOf: '2026-11-22',
    employer: { name: 'サンプル農園', legalForm: 'sole-proprietor', industry: 'agriculture' },
    workers: [
      {
        id: 'w1',
        employment: { start: '2026-01-05', end: null },
        terms: [
          {
            from: '2026-01-05',
            prefecture: '08',
            programme,
            pay: [{ name: '時給', basis: 'hourly', yen: '1200', kind: 'base' }],
            scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'], minutesPerDay: 480, weekStart: 'SUN' },
            statutoryHoliday: { weekday: 'SUN' },
            payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
          },
        ],
        days: [
          {
            date: '2026-05-11',
            work: [
              ['08:00', '12:00'],
              ['13:00', '19:00'],
            ],
          },
        ],
      },
    ],
  });
  const read = readCase(text, 'case.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const result = computeCase(read.value.caseFile);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.workers[0]!;
}

test('farm work has no overtime premium, but the contract owes each hour beyond the schedule once', () => {
  const worker = farm('none');
  expect(worker.periods[0]?.due).toMatchObject({ overtime: '0', withinStatutory: '2400', basePay: '9600' });
  expect(worker.findings.map((f) => f.code)).toContain('contractual-beyond-schedule');
  expect(worker.undecided.map((u) => u.code)).not.toContain('exempt-plain-pay');
});

test('under an intern programme the contract owes the premium, and that is marked', () => {
  const worker = farm('technical-intern');
  expect(worker.periods[0]?.due.overtime).toBe('3000');
  expect(worker.undecided.map((u) => u.code)).not.toContain('exempt-plain-pay');
  expect(worker.findings.map((f) => f.code)).toContain('farm-programme-contractual');
});
