import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { codesOf, firstWorker, periodFrom, resultOf } from '../support/whole-case.ts';

const everyDay = (from: string, days: number): readonly string[] =>
  Array.from({ length: days }, (_, i) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
  );

const terms = (from: string, to: string | null, pay: readonly JsonObject[]): JsonObject => ({
  from,
  to,
  prefecture: '13',
  pay,
  scheduled: {
    weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'],
    minutesPerDay: 400,
    start: '08:00',
    end: '15:40',
    breaks: [['12:00', '13:00']],
    weekStart: 'SUN',
  },
  statutoryHoliday: { weekday: 'SUN' },
  payPeriod: { closingDay: 'end', payday: { monthOffset: 1, day: 10, ifHoliday: 'same' } },
});

const byPiece: JsonObject = { name: '歩合', basis: 'piece', kind: 'base' };
const byHour: JsonObject = { name: '時給', basis: 'hourly', yen: '1200', kind: 'base' };

const caseOf = (
  versions: readonly JsonObject[],
  days: readonly string[],
  more: JsonObject = {},
  policy: JsonObject = {},
): JsonObject => ({
  format: 'mibarai-case',
  version: 1,
  title: '歩合',
  asOf: '2025-08-01',
  employer: { name: '株式会社見本', legalForm: 'company' },
  policy,
  workers: [
    {
      id: 'w1',
      employment: { start: '2025-01-01', end: null },
      terms: versions,
      days: days.map((date) => ({ date, start: '08:00', end: '17:00', breaks: [['12:00', '13:00']] })),
      ...more,
    },
  ],
});

describe('出来高払の賃金が分からない', () => {
  const versions = [terms('2025-01-01', '2025-06-03', [byPiece]), terms('2025-06-04', null, [byHour])];

  it('is asked for where work was done by the piece', () => {
    const result = resultOf(caseOf(versions, ['2025-06-02']));
    expect(codesOf(firstWorker(result).undecided)).toContain('piece-pay-missing');
  });

  it('is not asked for where all work of the month was paid by the hour', () => {
    const result = resultOf(caseOf(versions, ['2025-06-05']));
    expect(codesOf(firstWorker(result).undecided)).not.toContain('piece-pay-missing');
  });
});

describe('所定内で支払済みの時間外', () => {
  // Monday to Saturday 6:40 each, 8 hours worked: Saturday's 8 hours pass the week's 40, 6:40 of them are scheduled.
  const week = everyDay('2025-06-02', 6);
  const pieces = [{ from: '2025-06-01', to: '2025-06-30', name: '歩合', yen: '60000', hours: '48' }];

  it.each([
    ['as-stated', 0],
    ['time', 400],
  ])('under pieceRate %s counts %i minutes', (pieceRate, minutes) => {
    const result = resultOf(caseOf([terms('2025-01-01', null, [byPiece])], week, { pieces }, { pieceRate }));
    expect(periodFrom(result, '2025-06-01').minutes.scheduledInOvertime).toBe(minutes);
    expect(firstWorker(result).days.at(-1)?.scheduledInOvertime).toBe(minutes);
  });
});

describe('固定残業代が買う時間の不足', () => {
  const fixed: JsonObject = {
    name: '固定残業代',
    basis: 'monthly',
    yen: '30000',
    kind: 'fixed-overtime',
    covers: ['overtime'],
    hours: '20',
    valid: true,
  };
  const findings = (pieces: readonly JsonObject[]): readonly string[] => {
    const days = ['2025-04-01', '2025-06-02'];
    const file = caseOf([terms('2025-01-01', null, [byPiece, byHour, fixed])], days, { pieces });
    return codesOf(firstWorker(resultOf(file)).findings);
  };

  // 1,200 x 1.25 x 20 h = 30,000 in April; in June piece pay adds 1,000 an hour to the base.
  it('is seen in whichever month the base is too high for it', () => {
    const june = { from: '2025-06-01', to: '2025-06-30', name: '歩合', yen: '8000', hours: '8' };
    expect(findings([june])).toContain('fixed-overtime-short');
    expect(findings([])).not.toContain('fixed-overtime-short');
  });
});

describe('出来高払の有給休暇', () => {
  // 規則25条1項6号: 16,000 yen in 8 hours of April are 2,000 an hour; a day of 6:40 is 13,333 yen.
  it('is paid by the last month before where no hour of the month is recorded', () => {
    const days = [
      { date: '2025-04-01', start: '08:00', end: '17:00', breaks: [['12:00', '13:00']] },
      { date: '2025-06-02', kind: 'paid-leave' },
    ];
    const pieces = [
      { from: '2025-04-01', to: '2025-04-30', name: '歩合', yen: '16000', hours: '8' },
      { from: '2025-06-01', to: '2025-06-30', name: '歩合', yen: '703', hours: '1' },
    ];
    const result = resultOf(caseOf([terms('2025-01-01', null, [byPiece])], [], { days, pieces }));
    expect(periodFrom(result, '2025-06-01').due.paidLeave).toBe('13333');
  });
});
