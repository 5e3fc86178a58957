import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen } from '../../src/core/base/yen.ts';
import { prescription, type LimitationRules } from '../../src/core/claim/prescription.ts';
import { lastDayOfTerm } from '../../src/core/claim/term.ts';
import type { CaseEvent, EventKind } from '../../src/core/records/case.ts';

type Details = {
  readonly until?: string;
  readonly refusedOn?: string;
  readonly yen?: number;
  readonly periods?: readonly (readonly [string, string])[];
};
const event = (kind: EventKind, date: string, more: Details = {}): CaseEvent => ({
  kind,
  date: workDate(date),
  until: more.until === undefined ? null : workDate(more.until),
  refusedOn: more.refusedOn === undefined ? null : workDate(more.refusedOn),
  yen: more.yen === undefined ? null : yen(more.yen),
  for: '',
  periods: (more.periods ?? []).map(([from, to]) => ({ from: workDate(from), to: workDate(to) })),
  exception: null,
});
const usual: LimitationRules = { partPayment: 'acknowledges', lateAcknowledgment: 'cut' };
/** Of a payday for the work of November 2023, whatever day it falls on. */
const november = { from: workDate('2023-11-01'), to: workDate('2023-11-30') };
const judge = (dueDate: string, events: readonly CaseEvent[], asOf: string, rules: Partial<LimitationRules> = {}) =>
  prescription({ dueDate: workDate(dueDate), period: november }, events, workDate(asOf), { ...usual, ...rules });

describe('the last day of a term (民法140条・143条)', () => {
  it.each([
    ['D01 funeral benefit, two years', '2025-06-06', { years: 2 }, '2027-06-06'],
    ["D02 survivors' pension, five years", '2025-06-06', { years: 5 }, '2030-06-06'],
    ['D04 five years that start on a leap day', '2024-02-28', { years: 5 }, '2029-02-28'],
    ['D06 three months that end in February', '2025-11-29', { months: 3 }, '2026-02-28'],
    ['D07 two months that start on the first', '2026-08-31', { months: 2 }, '2026-10-31'],
    ['wages.md 8.1: three years that end in a leap year', '2021-02-28', { years: 3 }, '2024-02-29'],
    ['wages.md 8.1: three years that start on a leap day', '2024-02-28', { years: 3 }, '2027-02-28'],
  ])('%s', (_, from, term, lastDay) => {
    expect(lastDayOfTerm(workDate(from), term)).toBe(lastDay);
  });
});

describe('without any event', () => {
  it('gives three years to a payday from 2020-04-01, even for work of March (pre-02)', () => {
    expect(judge('2020-04-25', [], '2022-01-01').lastDay).toBe('2023-04-25');
  });

  it('gives two years to an earlier payday and cites the former article', () => {
    const old = judge('2020-03-31', [], '2026-11-22');
    expect(old).toMatchObject({ lastDay: '2022-03-31', state: 'prescribed' });
    expect(old.citations[0]).toContain('改正前の労働基準法115条');
  });

  it('can still be claimed on the last day and not on the next (pre-03)', () => {
    expect(judge('2023-11-22', [], '2026-11-22')).toMatchObject({ lastDay: '2026-11-22', state: 'running' });
    expect(judge('2023-11-22', [], '2026-11-23').state).toBe('prescribed');
  });
});

describe('a demand (催告)', () => {
  const saikoku = [event('demand-received', '2026-12-20')];

  it('holds for six months from its arrival (pre-05, SAIKOKU-01)', () => {
    expect(judge('2023-11-25', [event('demand-received', '2026-11-20')], '2026-12-01').lastDay).toBe('2027-05-20');
    expect(judge('2023-12-25', saikoku, '2026-12-21')).toMatchObject({ original: '2026-12-25', lastDay: '2027-06-20' });
  });

  it('is not lengthened by a second demand (SAIKOKU-02)', () => {
    const twice = [...saikoku, event('demand-received', '2027-06-10')];
    expect(judge('2023-12-25', twice, '2027-06-20')).toMatchObject({ lastDay: '2027-06-20', state: 'held-by-demand' });
    expect(judge('2023-12-25', twice, '2027-06-21').state).toBe('prescribed');
  });

  it('shows as running while the original term has not ended', () => {
    expect(judge('2023-12-25', saikoku, '2026-12-25').state).toBe('running');
    expect(judge('2023-12-25', saikoku, '2026-12-26').state).toBe('held-by-demand');
  });

  it('that came early leaves the original last day and does not spend the right to a later one', () => {
    const early = [event('demand-received', '2024-03-01'), event('demand-received', '2026-12-01')];
    expect(judge('2023-12-25', early.slice(0, 1), '2026-11-22')).toMatchObject({ lastDay: '2026-12-25', heldBy: null });
    expect(judge('2023-12-25', early, '2026-12-24')).toMatchObject({
      lastDay: '2027-06-01',
      heldBy: 'demand-received',
    });
  });

  it('within six months of an earlier one, though before the original last day, adds nothing', () => {
    const both = [event('demand-received', '2026-09-01'), event('demand-received', '2026-12-20')];
    expect(judge('2023-12-25', both, '2027-01-10').lastDay).toBe('2027-03-01');
  });

  it('counts again on the day after the six months of an earlier one', () => {
    const both = [event('demand-received', '2026-05-31'), event('demand-received', '2026-12-01')];
    expect(judge('2023-12-25', both, '2027-01-10').lastDay).toBe('2027-06-01');
  });

  it('after the original last day has no effect', () => {
    expect(judge('2023-12-25', [event('demand-received', '2026-12-26')], '2026-12-26')).toMatchObject({
      lastDay: '2026-12-25',
      state: 'prescribed',
    });
  });

  it('received at the end of August holds to the end of February', () => {
    expect(judge('2023-09-10', [event('demand-received', '2026-08-30')], '2026-11-22').lastDay).toBe('2027-02-28');
  });
});

describe('a filing', () => {
  it('suspends when it comes on the last held day and not a day later', () => {
    const demand = event('demand-received', '2026-12-20');
    expect(judge('2023-12-25', [demand, event('suit-filed', '2027-06-20')], '2028-01-01').state).toBe('suspended');
    expect(judge('2023-12-25', [demand, event('suit-filed', '2027-06-21')], '2028-01-01').state).toBe('prescribed');
  });

  it('of a tribunal petition suspends as a suit does', () => {
    expect(judge('2023-12-25', [event('tribunal-filed', '2026-12-25')], '2030-01-01').state).toBe('suspended');
  });

  it('that lies after the day of judgement does not suspend yet', () => {
    expect(judge('2023-12-25', [event('suit-filed', '2026-12-01')], '2026-11-22').state).toBe('running');
  });

  it('before the payday says nothing about wages that were not due', () => {
    expect(judge('2023-12-25', [event('suit-filed', '2023-12-01')], '2024-11-22').state).toBe('running');
  });
});

describe('an acknowledgment (承認)', () => {
  it('starts three new years on the next day', () => {
    expect(judge('2023-12-25', [event('acknowledged', '2026-02-10')], '2027-01-01')).toMatchObject({
      original: '2029-02-10',
      lastDay: '2029-02-10',
      state: 'running',
    });
  });

  it('can be repeated, and a demand is measured by the new last day', () => {
    const events = [
      event('acknowledged', '2025-02-10'),
      event('acknowledged', '2026-02-10'),
      event('demand-received', '2029-02-01'),
    ];
    expect(judge('2023-12-25', events, '2029-03-01')).toMatchObject({
      original: '2029-02-10',
      lastDay: '2029-08-01',
      state: 'held-by-demand',
    });
  });

  it('in the time held by a demand still comes in time', () => {
    const events = [event('demand-received', '2026-12-20'), event('acknowledged', '2027-06-20')];
    expect(judge('2023-12-25', events, '2027-07-01')).toMatchObject({ lastDay: '2030-06-20', heldBy: null });
  });

  it('after the last day changes nothing', () => {
    expect(judge('2023-12-25', [event('acknowledged', '2026-12-26')], '2027-01-01').state).toBe('prescribed');
  });

  it('before the payday never shortens the term', () => {
    expect(judge('2023-12-25', [event('acknowledged', '2023-06-01')], '2024-01-01').lastDay).toBe('2026-12-25');
  });
});

describe('an acknowledgment or payment that names its months', () => {
  const october = [['2023-10-01', '2023-10-31']] as const;
  const autumn = [['2023-10-01', '2023-11-30']] as const;

  it('starts the term anew for those alone', () => {
    expect(judge('2023-12-25', [event('acknowledged', '2026-02-10', { periods: october })], '2026-03-01').lastDay).toBe(
      '2026-12-25',
    );
    expect(judge('2023-12-25', [event('acknowledged', '2026-02-10', { periods: autumn })], '2026-03-01').lastDay).toBe(
      '2029-02-10',
    );
    const paid = event('payment', '2026-02-10', { yen: 1, periods: october });
    expect(judge('2023-12-25', [paid], '2026-03-01').lastDay).toBe('2026-12-25');
  });
});

describe('a part payment (民法152条; 最三小判令和2年12月15日)', () => {
  const paid = (date: string) => [event('payment', date, { yen: 1000 })];

  it('acknowledges on the last day and no longer on the next', () => {
    expect(judge('2023-12-25', paid('2026-12-25'), '2027-01-01')).toMatchObject({
      lastDay: '2029-12-25',
      runsAfter: '2026-12-25',
      state: 'running',
      acknowledgedLate: null,
    });
    expect(judge('2023-12-25', paid('2026-12-26'), '2027-01-01')).toMatchObject({
      lastDay: '2026-12-25',
      state: 'prescribed',
      acknowledgedLate: '2026-12-26',
    });
  });

  it('keeps two years for what was due before April 2020', () => {
    expect(judge('2020-03-31', paid('2022-03-31'), '2022-04-01').lastDay).toBe('2024-03-31');
  });

  it('only counts as a credit where the case says so', () => {
    const rules = { partPayment: 'credit-only' } as const;
    expect(judge('2023-12-25', paid('2026-02-10'), '2026-03-01', rules).lastDay).toBe('2026-12-25');
    expect(judge('2023-12-25', paid('2027-02-10'), '2027-03-01', rules).acknowledgedLate).toBeNull();
  });

  it('of nothing acknowledges nothing', () => {
    expect(judge('2023-12-25', [event('payment', '2026-02-10')], '2026-03-01').lastDay).toBe('2026-12-25');
  });

  it('comes before a demand, an agreement and a filing of its day', () => {
    const demand = event('demand-received', '2026-12-25');
    const [pay] = paid('2026-12-25');
    for (const events of [
      [demand, pay!],
      [pay!, demand],
    ])
      // The demand is measured by the new last day, so it holds nothing past it.
      expect(judge('2023-12-25', events, '2027-01-01')).toMatchObject({ lastDay: '2029-12-25', heldBy: null });
    expect(judge('2023-12-25', [event('suit-filed', '2026-12-25'), pay!], '2030-01-01')).toMatchObject({
      lastDay: '2029-12-25',
      state: 'suspended',
    });
  });
});

describe('an acknowledgment after completion (最大判昭和41年4月20日)', () => {
  const late = [event('acknowledged', '2027-03-10')];

  it('leaves the state, and is known', () => {
    expect(judge('2023-12-25', late, '2027-04-01')).toMatchObject({
      lastDay: '2026-12-25',
      state: 'prescribed',
      acknowledgedLate: '2027-03-10',
    });
  });

  it('bars the defence where the case says so: a new term runs from it, and can end in its turn', () => {
    const rules = { lateAcknowledgment: 'bars' } as const;
    const barred = judge('2023-12-25', late, '2027-04-01', rules);
    expect(barred).toMatchObject({ lastDay: '2030-03-10', state: 'running', acknowledgedLate: '2027-03-10' });
    expect(barred.citations).toContain('最大判昭和41年4月20日');
    expect(judge('2023-12-25', late, '2030-03-11', rules).state).toBe('prescribed');
  });

  it('is one only when the held last day is past', () => {
    const held = [event('demand-received', '2026-12-20'), event('acknowledged', '2027-06-20')];
    expect(judge('2023-12-25', held, '2027-07-01').acknowledgedLate).toBeNull();
    const over = [event('demand-received', '2026-12-20'), event('acknowledged', '2027-06-21')];
    expect(judge('2023-12-25', over, '2027-07-01').acknowledgedLate).toBe('2027-06-21');
  });
});

describe('a written agreement to negotiate (民法151条)', () => {
  it('holds one year where no time is agreed', () => {
    expect(judge('2023-12-25', [event('negotiation-agreement', '2026-12-01')], '2027-01-01')).toMatchObject({
      lastDay: '2027-12-01',
      state: 'held-by-demand',
      heldBy: 'negotiation-agreement',
    });
  });

  it('holds to the agreed day or six months from a refusal, whichever is first', () => {
    const agreed = event('negotiation-agreement', '2026-12-01', { until: '2027-08-31' });
    expect(judge('2023-12-25', [agreed], '2027-01-01').lastDay).toBe('2027-08-31');
    const refused = event('negotiation-agreement', '2026-12-01', { until: '2027-08-31', refusedOn: '2027-01-15' });
    expect(judge('2023-12-25', [refused], '2027-01-20').lastDay).toBe('2027-07-15');
  });

  it('holds no longer than a year whatever was agreed', () => {
    const long = event('negotiation-agreement', '2026-12-01', { until: '2030-01-01' });
    expect(judge('2023-12-25', [long], '2027-01-01').lastDay).toBe('2027-12-01');
  });

  it('has no effect while a demand holds, nor a demand while it holds', () => {
    const afterDemand = [event('demand-received', '2026-11-20'), event('negotiation-agreement', '2026-12-01')];
    expect(judge('2023-12-25', afterDemand, '2027-01-01').lastDay).toBe('2027-05-20');
    const beforeDemand = [
      event('negotiation-agreement', '2026-12-01', { until: '2027-02-01' }),
      event('demand-received', '2026-12-20'),
    ];
    expect(judge('2023-12-25', beforeDemand, '2027-01-01').lastDay).toBe('2027-02-01');
  });

  it('can be renewed, to five years past the original last day at most', () => {
    const yearly = ['2026-12-01', '2027-12-01', '2028-12-01', '2029-12-01', '2030-12-01', '2031-12-01'];
    const events = yearly.map((day) => event('negotiation-agreement', day));
    expect(judge('2023-12-25', events.slice(0, 2), '2028-01-01').lastDay).toBe('2028-12-01');
    expect(judge('2023-12-25', events, '2031-12-02').lastDay).toBe('2031-12-25');
  });
});

it('does not depend on the order in which events were written down', () => {
  const events = [
    event('suit-filed', '2029-07-01'),
    event('demand-received', '2029-02-01'),
    event('acknowledged', '2026-02-10'),
  ];
  const expected = judge('2023-12-25', events, '2029-12-01');
  expect(expected).toMatchObject({ lastDay: '2029-08-01', state: 'suspended' });
  expect(judge('2023-12-25', [...events].reverse(), '2029-12-01')).toEqual(expected);
});
