import { describe, expect, it } from 'vitest';
import type { HeadName, PeriodResult, ResultFile } from '../../../renderer/client/types.ts';
import { axisOf, headRows, monthBars } from '../../../renderer/session/claim-sums.ts';
import { limitationClock, nextToDie } from '../../../renderer/session/limitation.ts';
import { periodParts } from '../../../renderer/session/why-periods.ts';

const heads: readonly HeadName[] = [
  'basePay',
  'minimumWage',
  'withinStatutory',
  'overtime',
  'overtimeOver60',
  'statutoryHoliday',
  'night',
  'paidLeave',
  'closureAllowance',
  'deductions',
];
const sums = (overtime: number, night: number) => ({
  ...(Object.fromEntries(heads.map((head) => [head, '0'])) as Record<HeadName, string>),
  overtime: String(overtime),
  night: String(night),
  total: String(overtime + night),
});

type State = PeriodResult['prescription']['state'];
const period = (month: string, due: number, paid: number, lastDay: string, state: State): PeriodResult =>
  ({
    from: `${month}-01`,
    to: `${month}-28`,
    due: sums(due, 10),
    paid: sums(paid, 0),
    unpaid: sums(due - paid, 10),
    payments: { interest: '0', principal: '0' },
    remaining: String(due - paid + 10),
    interest: { yen: '5', from: null, to: null, parts: [] },
    additionalPayment: '0',
    prescription: { lastDay, state },
  }) as unknown as PeriodResult;

const periods = [
  period('2023-09', 1000, 200, '2026-10-10', 'prescribed'),
  period('2023-10', 3000, 1000, '2026-12-01', 'held-by-demand'),
  period('2023-11', 500, 500, '2026-12-10', 'running'),
  period('2023-12', 700, 0, '2026-11-30', 'suspended'),
];
const raised = { prescriptionDefence: 'on' } as const;
const notRaised = { prescriptionDefence: 'off' } as const;
const result = { policy: raised, workers: [{ id: 'w1', periods }] } as unknown as ResultFile;

describe('Sums by head', () => {
  it('takes what is past limitation off what is unpaid', () => {
    const overtime = headRows(periods, raised).find(({ head }) => head === 'overtime');
    expect(overtime).toEqual({
      head: 'overtime',
      due: '5200',
      paid: '1700',
      unpaid: '3500',
      prescribed: '800',
      claimable: '2700',
    });
  });

  it('leaves out heads of which nothing is owed and ends with all together', () => {
    expect(headRows(periods, raised).map(({ head }) => head)).toEqual(['overtime', 'night', 'total']);
    expect(headRows(periods, raised).at(-1)?.claimable).toBe('2730');
  });

  it('takes nothing off while nobody raises the defence', () => {
    expect(headRows(periods, notRaised).at(-1)).toMatchObject({ prescribed: '0', claimable: '3540' });
  });

  it('takes part payments off in a row of their own', () => {
    const [first, second, ...others] = periods;
    const paid = [
      { ...first!, payments: { interest: '3', principal: '100' }, remaining: '710' },
      { ...second!, payments: { interest: '7', principal: '500' }, remaining: '1510' },
      ...others,
    ];
    expect(headRows(paid, raised).slice(-2)).toEqual([
      { head: 'part-payments', due: '0', paid: '600', unpaid: '-600', prescribed: '-100', claimable: '-500' },
      { head: 'total', due: '5240', paid: '2300', unpaid: '2940', prescribed: '710', claimable: '2230' },
    ]);
    const bars = monthBars(paid, '2026-12-01', raised);
    expect(bars.slice(0, 2).map(({ unpaid, prescribed, next }) => [unpaid, prescribed, next])).toEqual([
      ['710', '710', '0'],
      ['1510', '0', '1510'],
    ]);
    const part = periodParts({ policy: raised, workers: [{ id: 'w1', periods: paid }] } as unknown as ResultFile, {
      kind: 'total',
      worker: 'w1',
      total: 'claimable',
    });
    expect(part[0]).toEqual({
      month: '2023-10',
      yen: '1510',
      figure: { kind: 'period', worker: 'w1', from: '2023-10-01', part: 'remaining' },
    });
  });
});

describe('The limitation clock', () => {
  it('leaves out what is past or worth nothing, and begins with the nearest', () => {
    expect(limitationClock(result).map(({ lastDay, yen }) => [lastDay, yen])).toEqual([
      ['2026-11-30', '710'],
      ['2026-12-01', '2010'],
      ['2026-12-10', '10'],
    ]);
  });

  it('does not let a suspended month die', () => {
    expect(nextToDie(result)?.lastDay).toBe('2026-12-01');
  });
});

describe('Owed and paid by month', () => {
  it('marks what is past and what dies next', () => {
    const bars = monthBars(periods, '2026-12-01', raised);
    expect(bars.map(({ month, prescribed, next }) => [month, prescribed, next])).toEqual([
      ['2023-09', '810', '0'],
      ['2023-10', '0', '2010'],
      ['2023-11', '0', '0'],
      ['2023-12', '0', '0'],
    ]);
  });

  it.each([
    ['539442', '600000', 7],
    ['90', '100', 6],
    ['1', '1', 2],
  ])('has a round axis above %s', (highest, top, lines) => {
    const axis = axisOf(highest);
    expect(axis.top).toBe(top);
    expect(axis.lines).toHaveLength(lines);
  });

  it('has an axis where nothing is owed', () => {
    expect(axisOf('0')).toEqual({ top: '1', lines: ['0'] });
  });
});

describe('A total leads on into its periods', () => {
  const months = (total: 'claimable' | 'prescribed' | 'unpaid' | 'interest' | 'additionalPayment') =>
    periodParts(result, { kind: 'total', worker: 'w1', total }).map(({ month }) => month);

  it('shows the periods that it adds up and no others', () => {
    expect(months('unpaid')).toEqual(['2023-09', '2023-10', '2023-11', '2023-12']);
    expect(months('claimable')).toEqual(['2023-10', '2023-11', '2023-12']);
    expect(months('prescribed')).toEqual(['2023-09']);
    expect(months('interest')).toHaveLength(4);
    expect(months('additionalPayment')).toEqual([]);
  });

  it('leaves a figure of one period alone', () => {
    expect(periodParts(result, { kind: 'period', worker: 'w1', from: '2023-09-01', part: 'interest' })).toEqual([]);
  });
});
