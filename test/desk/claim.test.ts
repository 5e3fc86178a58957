import { describe, expect, it } from 'vitest';
import { headNames } from '../../src/core/rows/heads.ts';
import { caseOf, changeOf, edit, opened, recordsOf, removalOf } from '../support/small-case.ts';
import { testDesk, type TestDesk } from '../support/desk.ts';

const started = async (workers: number): Promise<{ desk: TestDesk; caseId: string }> => {
  const desk = testDesk();
  return { desk, caseId: await opened(desk, caseOf(workers)) };
};

describe('the derivation of a figure', () => {
  it('ends in the figure that the result has, for every total, head and date', async () => {
    const { desk, caseId } = await started(1);
    const { result } = await desk.call('case.compute', { caseId });
    const { id: worker, totals, periods } = result!.workers[0]!;
    for (const total of ['unpaid', 'prescribed', 'claimable', 'interest', 'additionalPayment'] as const) {
      const { explain } = await desk.call('case.explain', { caseId, figure: { kind: 'total', worker, total } });
      expect([total, explain.value]).toEqual([total, totals[total]]);
    }
    for (const { from, due, paid, unpaid, interest, additionalPayment, prescription } of periods) {
      const ask = async (figure: { part: 'due' | 'paid' | 'unpaid'; head: (typeof headNames)[number] | 'total' }) =>
        (await desk.call('case.explain', { caseId, figure: { kind: 'head', worker, from, ...figure } })).explain.value;
      for (const head of headNames) {
        expect(await ask({ part: 'due', head })).toBe(due[head]);
        expect(await ask({ part: 'paid', head })).toBe(paid[head]);
        expect(await ask({ part: 'unpaid', head })).toBe(unpaid[head]);
      }
      expect(await ask({ part: 'unpaid', head: 'total' })).toBe(unpaid.total);
      const of = async (part: 'interest' | 'additionalPayment' | 'prescription') =>
        (await desk.call('case.explain', { caseId, figure: { kind: 'period', worker, from, part } })).explain.value;
      expect(await of('interest')).toBe(interest.yen);
      expect(await of('additionalPayment')).toBe(additionalPayment);
      expect(await of('prescription')).toBe(prescription.lastDay);
    }
    expect(periods.length).toBeGreaterThan(0);
  });

  it('is of the case as it stands, after an edit too', async () => {
    const { desk, caseId } = await started(1);
    const figure = { kind: 'total', worker: 'w1', total: 'claimable' } as const;
    const before = await desk.call('case.explain', { caseId, figure });
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { end: '21:00' }));
    const after = await desk.call('case.explain', { caseId, figure });
    expect([before.revision, after.revision]).toEqual([1, 2]);
    expect(after.explain.value).toBe((await desk.call('case.compute', { caseId })).result?.totals.claimable);
    expect(after.explain.value).not.toBe(before.explain.value);
  });

  it('is not given of what the result has not', async () => {
    const { desk, caseId } = await started(1);
    const ask = (worker: string, from: string) =>
      desk.refusal('case.explain', { caseId, figure: { kind: 'period', worker, from, part: 'interest' } });
    expect(await ask('w9', '2026-05-01')).toEqual(['figure-not-found']);
    expect(await ask('w1', '2019-01-01')).toEqual(['figure-not-found']);
  });
});

describe('scenarios', () => {
  const policies = [{ unknownBreak: 'count' }, { missingPayslip: 'unpaid' }, {}];

  it('say what the case is worth under other switches, and leave it as it is', async () => {
    const { desk, caseId } = await started(2);
    await edit(desk, caseId, ...(await recordsOf(desk, caseId, 'payslip')).map(removalOf));
    const before = await desk.call('case.open', { caseId });
    const own = await desk.call('case.compute', { caseId });
    const { scenarios, revision } = await desk.call('case.scenarios', { caseId, policies });
    expect(revision).toBe(2);
    expect(scenarios.map((s) => [s.policy, s.problems])).toEqual(policies.map((policy) => [policy, []]));
    expect(scenarios[2]!.totals).toEqual(own.result?.totals);
    expect(await desk.call('case.open', { caseId })).toEqual(before);
    const [record] = await recordsOf(desk, caseId, 'case');
    await edit(desk, caseId, changeOf(record!, { policy: { missingPayslip: 'unpaid' } }));
    expect((await desk.call('case.compute', { caseId })).result?.totals).toEqual(scenarios[1]!.totals);
    // The month without payslip is owed as a whole under this reading.
    expect(Number(scenarios[1]!.totals?.unpaid)).toBeGreaterThan(Number(own.result?.totals.unpaid));
  });

  it('say of a switch that is not known that it is not, and go on', async () => {
    const { desk, caseId } = await started(1);
    const { scenarios } = await desk.call('case.scenarios', { caseId, policies: [{ luck: 'on' }, {}] });
    expect(scenarios.map((s) => [s.totals === null, s.problems.map((p) => p.code)])).toEqual([
      [true, ['unknown-policy']],
      [false, []],
    ]);
  });

  it('have no totals of a case that cannot be computed', async () => {
    const { desk, caseId } = await started(1);
    const [own] = await recordsOf(desk, caseId, 'case');
    await edit(desk, caseId, changeOf(own!, { asOf: 'soon' }));
    const { scenarios } = await desk.call('case.scenarios', { caseId, policies: [{}] });
    expect(scenarios).toMatchObject([{ totals: null, problems: [{ code: 'bad-date' }] }]);
  });

  it('stop when asked to', async () => {
    const { desk, caseId } = await started(2);
    const stop = new AbortController();
    const progress = ({ what, done }: { readonly what: string; readonly done: number }): void => {
      if (what === 'scenarios' && done === 1) stop.abort();
    };
    const refused = await desk.refusal('case.scenarios', { caseId, policies }, { signal: stop.signal, progress });
    expect(refused).toEqual(['cancelled']);
  });
});
