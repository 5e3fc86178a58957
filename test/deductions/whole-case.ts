import type { WorkerResult } from '../../src/core/claim/result.ts';
import { compute } from '../../src/services/compute.ts';
import { caseFormat } from '../../src/wiring/case-format.ts';

/** The weekdays of May 2025: 22 full days, so that monthly pay is due whole. */
const days = [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30].map((day) => ({
  date: `2025-05-${String(day).padStart(2, '0')}`,
  start: '08:00',
  end: '17:00',
  breaks: [['12:00', '13:00']],
}));
const terms = {
  from: '2022-04-01',
  to: null,
  prefecture: '21',
  programme: 'technical-intern',
  weeklyLimitHours: 40,
  pay: [{ name: '基本給', basis: 'monthly', yen: '200000', kind: 'base' }],
  scheduled: {
    weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
    minutesPerDay: 480,
    start: '08:00',
    end: '17:00',
    breaks: [['12:00', '13:00']],
    annualHolidays: 105,
    weekStart: 'SUN',
  },
  statutoryHoliday: { weekday: 'SUN' },
  scheduledHolidays: { weekdays: ['SAT'], dates: [], publicHolidays: false },
  payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
};

export type Facts = {
  readonly terms?: object;
  readonly worker?: object;
  readonly employer?: object;
  readonly payments?: readonly object[];
};

/** The worker of a case with one payslip, that of May 2025. */
export function workerWith(deductions: readonly object[], facts: Facts = {}): WorkerResult {
  const raw = {
    format: 'mibarai-case',
    version: 1,
    title: 'x',
    asOf: '2026-11-22',
    employer: { name: '株式会社見本', ...facts.employer },
    workers: [
      {
        id: 'w1',
        name: '労働者A',
        employment: { start: '2022-04-01', end: null },
        terms: [{ ...terms, ...facts.terms }],
        days,
        payslips: [
          {
            period: { from: '2025-05-01', to: '2025-05-31' },
            payday: '2025-06-10',
            payments: facts.payments ?? [{ name: '基本給', yen: '200000', head: 'base' }],
            deductions,
          },
        ],
        ...facts.worker,
      },
    ],
  };
  const computed = compute(caseFormat, { text: JSON.stringify(raw), fileName: 'case.json' }, { explain: true });
  if (!computed.ok) throw new Error(JSON.stringify(computed.error));
  return computed.value.result.workers[0]!;
}
