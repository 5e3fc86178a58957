import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { codesOf, firstWorker, periodFrom, refusalOf, resultOf } from '../support/whole-case.ts';
import { autumn, november, october, payment, september } from './autumn.ts';

const requested = (date: string): JsonObject => ({ kind: 'payment-requested', date });

describe('an event after the day of reference', () => {
  it('does nothing yet and is named (t2-26)', () => {
    const result = resultOf(autumn({ events: [{ kind: 'demand-received', date: '2026-12-05' }] }));
    expect(periodFrom(result, september).prescription).toEqual({ lastDay: '2026-10-10', state: 'prescribed' });
    expect(periodFrom(result, november).prescription).toEqual({ lastDay: '2026-12-10', state: 'running' });
    expect(firstWorker(result).findings.find(({ code }) => code === 'event-after-as-of')).toMatchObject({
      severity: 'info',
      date: '2026-12-05',
    });
  });

  it('on the day itself counts', () => {
    const result = resultOf(autumn({ events: [payment('2026-11-22', 60_000)] }));
    expect(codesOf(firstWorker(result).findings)).not.toContain('event-after-as-of');
    expect(periodFrom(result, november).payments.interest).not.toBe('0');
  });

  it('of filing leaves the time for the additional payment to run', () => {
    const later = [{ kind: 'suit-filed', date: '2026-12-01' }];
    // November is due 2023-12-10; three years before 2026-11-22 is 2023-11-22.
    expect(resultOf(autumn({ events: later })).totals.additionalPayment).toBe('58702');
    const filed = [{ kind: 'suit-filed', date: '2026-10-10' }];
    expect(resultOf(autumn({ events: filed })).totals.additionalPayment).toBe('173438');
  });
});

describe('an acknowledgment after completion (t2-31)', () => {
  const result = resultOf(autumn({ events: [{ kind: 'acknowledged', date: '2026-10-30' }] }));

  it('leaves September prescribed and warns', () => {
    expect(result.totals).toMatchObject({ prescribed: '56034', claimable: '117404' });
    expect(firstWorker(result).findings.find(({ code }) => code === 'acknowledged-after-completion')).toMatchObject({
      severity: 'warning',
      data: { payday: '2023-10-10', event: '2026-10-30', yen: '56034' },
      citations: ['最大判昭和41年4月20日'],
    });
  });

  it('stands in the alternatives as a bar to the defence', () => {
    expect(result.alternatives.find(({ policy }) => policy.lateAcknowledgment === 'bars')).toMatchObject({
      totals: { claimable: '173438' },
      difference: '56034',
      finding: 'acknowledged-after-completion',
    });
  });
});

describe('the defence of prescription (民法145条)', () => {
  it('is given both ways where something is prescribed', () => {
    const result = resultOf(autumn());
    expect(result.totals).toMatchObject({ prescribed: '114736', claimable: '58702' });
    expect(result.alternatives).toMatchObject([
      {
        policy: { prescriptionDefence: 'off' },
        totals: { prescribed: '0', claimable: '173438' },
        difference: '114736',
      },
    ]);
  });

  it('cuts nothing while it is not raised: interest on all, the states as they are', () => {
    const result = resultOf(autumn({ policy: { prescriptionDefence: 'off' } }));
    expect(periodFrom(result, september).prescription.state).toBe('prescribed');
    // 56,034 x 3 % x 1,139 / 365 = 5,245.70
    expect(periodFrom(result, september).interest.yen).toBe('5245');
    expect(result.totals).toMatchObject({ unpaid: '173438', prescribed: '0', claimable: '173438' });
    expect(result.alternatives).toMatchObject([{ policy: { prescriptionDefence: 'on' }, difference: '-114736' }]);
  });

  it('is no question where nothing is', () => {
    expect(resultOf(autumn({ asOf: '2026-10-10' })).alternatives).toEqual([]);
    expect(resultOf(autumn({ asOf: '2026-10-11' })).alternatives).toHaveLength(1);
  });
});

describe('a request for payment after leaving (労働基準法23条1項)', () => {
  const dueOf = (end: string | undefined, date: string): readonly string[] =>
    firstWorker(
      resultOf(autumn({ events: [requested(date)], asOf: '2024-01-31', ...(end === undefined ? {} : { end }) })),
    ).periods.map(({ dueDate }) => dueDate);

  it('makes wages due on the seventh day after it, never later than the payday', () => {
    expect(dueOf('2023-11-30', '2023-12-01')).toEqual(['2023-10-10', '2023-11-10', '2023-12-08']);
    expect(dueOf('2023-11-30', '2023-12-02')).toEqual(['2023-10-10', '2023-11-10', '2023-12-09']);
    expect(dueOf('2023-11-30', '2023-12-03')).toEqual(['2023-10-10', '2023-11-10', '2023-12-10']);
  });

  it('counts from leaving where it was made before', () => {
    expect(dueOf('2023-11-30', '2023-10-25')).toEqual(['2023-10-10', '2023-11-10', '2023-12-07']);
  });

  it('brings nothing forward while the worker stays', () => {
    expect(dueOf(undefined, '2023-10-25')).toEqual(['2023-10-10', '2023-11-10', '2023-12-10']);
  });

  it('moves interest, prescription and the time for the additional payment alike', () => {
    const events = [requested('2023-12-01')];
    const period = periodFrom(resultOf(autumn({ events, end: '2023-11-30', asOf: '2026-12-08' })), november);
    expect(period.payday).toBe('2023-12-10');
    expect(period.prescription).toEqual({ lastDay: '2026-12-08', state: 'running' });
    expect(period.interest.parts.map(({ from, ratePercent }) => [from, ratePercent])).toEqual([['2023-12-09', '14.6']]);
    expect(period.additionalPayment).toBe('58702');
    const next = periodFrom(resultOf(autumn({ events, end: '2023-11-30', asOf: '2026-12-09' })), november);
    expect([next.prescription.state, next.additionalPayment]).toEqual(['prescribed', '0']);
  });

  it('gives 3 % in the alternatives wherever 14.6 % is used (賃金の支払の確保等に関する法律6条2項)', () => {
    const result = resultOf(autumn({ end: '2023-11-30', asOf: '2024-12-10' }));
    // November: 58,702 x 366 / 365 at 14.6 % is 8,593, at 3 % 1,765
    expect(periodFrom(result, november).interest.yen).toBe('8593');
    const [other] = result.alternatives;
    expect(other).toMatchObject({ policy: { retirementInterest: 'off' }, difference: '0' });
    // 56,034 x 427 + 58,702 x 396 + 58,702 x 366 days, each x 3 % / 365, cut: 1,966 + 1,910 + 1,765
    expect(other?.totals.interest).toBe('5641');
  });
});

describe('a death', () => {
  const death = { kind: 'death', date: '2026-10-01' };
  const heirs = [
    { name: '配偶者', relation: '妻', share: '1/2' },
    { name: '長女', relation: '子', share: '1/4' },
    { name: '長男', relation: '子', share: '1/4' },
  ];

  it('divides each total by the shares, cut to whole yen, and names the yen left over (民法427条・899条)', () => {
    const worker = firstWorker(resultOf(autumn({ events: [death], heirs })));
    expect(worker.totals).toMatchObject({ unpaid: '173438', claimable: '58702' });
    // 173,438 / 4 = 43,359.5; 58,702 / 4 = 14,675.5
    expect(worker.heirs.map(({ name, share, unpaid, claimable }) => [name, share, unpaid, claimable])).toEqual([
      ['配偶者', '1/2', '86719', '29351'],
      ['長女', '1/4', '43359', '14675'],
      ['長男', '1/4', '43359', '14675'],
    ]);
    expect(worker.findings.find(({ code }) => code === 'heirs-remainder')?.data).toMatchObject({
      unpaid: '1',
      claimable: '1',
      additionalPayment: '1',
    });
  });

  it('ends the employment, so that 14.6 % runs from the next day, which is named', () => {
    const worker = firstWorker(resultOf(autumn({ events: [death], heirs })));
    expect(worker.periods[2]!.interest.parts.map(({ from, ratePercent }) => [from, ratePercent])).toEqual([
      ['2023-12-11', '3'],
      ['2026-10-02', '14.6'],
    ]);
    expect(codesOf(worker.findings)).toContain('death-interest');
  });

  it('without heirs asks for them', () => {
    const worker = firstWorker(resultOf(autumn({ events: [death] })));
    expect(worker.heirs).toEqual([]);
    expect(codesOf(worker.undecided)).toContain('heirs-missing');
    expect(codesOf(firstWorker(resultOf(autumn())).undecided)).not.toContain('heirs-missing');
  });

  it('refuses shares that are not the whole, and heirs of the living', () => {
    expect(refusalOf(autumn({ events: [death], heirs: heirs.slice(1) }))).toEqual([
      ['shares-not-whole', 'workers[0].heirs'],
    ]);
    expect(refusalOf(autumn({ heirs }))).toEqual([['heirs-without-death', 'workers[0].heirs']]);
  });
});

describe('what cannot be', () => {
  it.each<[string, JsonObject, string, string]>([
    ['a payment without an amount', { kind: 'payment', date: '2026-09-01' }, 'payment-without-yen', 'yen'],
    ['a payment of nothing', payment('2026-09-01', 0), 'payment-without-yen', 'yen'],
    [
      'a month that is no pay period',
      payment('2026-09-01', 1, { periods: [{ from: '2023-10-02', to: '2023-10-31' }] }),
      'named-period-unknown',
      'periods[0]',
    ],
    [
      'a demand that names months',
      { kind: 'demand-received', date: '2026-09-01', periods: [{ from: '2023-10-01', to: '2023-10-31' }] },
      'periods-not-here',
      'periods',
    ],
    [
      'an exception without a dismissal',
      { kind: 'acknowledged', date: '2026-09-01', exception: 'season' },
      'exception-not-here',
      'exception',
    ],
  ])('%s is refused with its place', (_, event, code, field) => {
    expect(refusalOf(autumn({ events: [event] }))).toEqual([[code, `workers[0].events[0].${field}`]]);
  });

  it('a payday before the Labour Standards Act is refused with its place, never a fault of the program', () => {
    const raw = autumn();
    const [worker] = raw['workers'] as readonly JsonObject[];
    const slips = worker!['payslips'] as readonly JsonObject[];
    const early = slips.map((slip, i) => (i === 1 ? { ...slip, payday: '1947-08-31' } : slip));
    const changed = (payslips: readonly JsonObject[]): JsonObject => ({ ...raw, workers: [{ ...worker, payslips }] });
    expect(refusalOf(changed(early))).toEqual([['payday-before-act', 'workers[0].payslips[1].payday']]);
    const first = slips.map((slip, i) => (i === 1 ? { ...slip, payday: '1947-09-01' } : slip));
    expect(periodFrom(resultOf(changed(first)), october).prescription.lastDay).toBe('1949-09-01');
  });
});
