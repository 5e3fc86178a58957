import { describe, expect, it } from 'vitest';
import type { DeductionResult } from '../../src/core/claim/result.ts';
import { workerWith, type Facts } from './whole-case.ts';

const judged = (deductions: readonly object[], facts?: Facts): readonly DeductionResult[] =>
  workerWith(deductions, facts).deductions;
const only = (deduction: object, facts?: Facts): DeductionResult => judged([deduction], facts)[0]!;

describe('deductions of whole cases', () => {
  const rent = { name: '寮費', yen: '27000', kind: 'housing', actualCost: '41000', occupants: 5 };
  const agreed = { agreements: { article24: { exists: true, kinds: ['housing'] } } };

  it('t2-27: rent of 27,000 for a fifth of 41,000, agreed', () => {
    const worker = workerWith([rent], { worker: agreed });
    expect(worker.deductions[0]).toMatchObject({
      verdict: 'over',
      reclaim: '18800',
      fallback: '18800',
      cap: '8200',
      basis: { kind: 'cost', actualCost: '41000', occupants: 5, share: '8200' },
    });
    expect(worker.periods[0]?.due.deductions).toBe('18800');
    expect(worker.findings.filter(({ code }) => code.startsWith('deduction-'))).toEqual([
      {
        code: 'deduction-over-cap',
        severity: 'violation',
        citations: ['労働基準法24条1項', '技能実習法施行規則14条4号'],
        data: { period: '2025-05-01/2025-05-31', name: '寮費', cap: '8200', yen: '18800' },
      },
    ]);
  });

  it('the same rent outside the programmes: agreed it stays, without an agreement all of it goes back', () => {
    expect(only(rent, { terms: { programme: 'none' }, worker: agreed })).toMatchObject({
      verdict: 'lawful',
      reclaim: '0',
      cap: null,
    });
    expect(only(rent, { terms: { programme: 'none' } })).toMatchObject({
      verdict: 'needs-agreement',
      reclaim: '27000',
      fallback: '0',
      cap: null,
    });
  });

  it('t2-58: a pay cut without a clause in the work rules', () => {
    const cut = {
      name: '減給',
      yen: '5000',
      kind: 'disciplinary_fine',
      sanctions: [{ date: '2025-05-12', yen: '5000' }],
    };
    const averageWages = [{ event: '2025-05-12', yen: '8000', source: 'e1' }];
    const rules = (workRules: object | null) => ({ worker: { averageWages, agreements: { workRules } } });
    expect(only(cut, rules({ exists: true, sanctions: false }))).toMatchObject({
      verdict: 'unlawful',
      reclaim: '5000',
    });
    expect(only(cut, rules(null)).verdict).toBe('unlawful');
    // With the clause half of 8,000 may be taken.
    expect(only(cut, rules({ exists: true, sanctions: true }))).toMatchObject({
      verdict: 'over',
      reclaim: '1000',
      cap: '4000',
    });
  });

  it('two pay cuts of a period share the tenth of its wages', () => {
    const cut = (name: string, date: string) => ({
      name,
      yen: '12000',
      kind: 'disciplinary_fine',
      sanctions: [{ date, yen: '12000' }],
    });
    const averageWages = ['2025-05-12', '2025-05-13'].map((event) => ({ event, yen: '30000' }));
    const worker = { averageWages, agreements: { workRules: { sanctions: true } } };
    // Half of 30,000 binds neither; a tenth of 200,000 leaves 8,000 for the second.
    expect(
      judged([cut('A', '2025-05-12'), cut('B', '2025-05-13')], { worker }).map(({ cap, reclaim }) => [cap, reclaim]),
    ).toEqual([
      ['12000', '0'],
      ['8000', '4000'],
    ]);
  });

  it('t2-60: health insurance without a standard remuneration is not checked', () => {
    const worker = workerWith([{ name: '控除', yen: '30000', kind: 'health_insurance' }]);
    expect(worker.deductions[0]).toMatchObject({ verdict: 'not-checked', reclaim: '0', cap: null });
    expect(worker.findings.find(({ code }) => code === 'deduction-not-checked')).toMatchObject({
      severity: 'info',
      data: { name: '控除', missing: 'standard-remuneration' },
    });
    expect(worker.periods[0]?.due.deductions).toBe('0');
  });

  it('health insurance by the association of Gifu for 200,000: half of 9.93 %', () => {
    const worker = { standardRemuneration: [{ from: '2024-09-01', yen: '200000', insurer: 'kyokai' }] };
    expect(only({ name: '健康保険', yen: '30000', kind: 'health_insurance' }, { worker })).toMatchObject({
      verdict: 'over',
      cap: '9930',
      reclaim: '20070',
      basis: { kind: 'premiums', premiums: [{ base: '200000', date: '2025-05-01', ratesPercent: ['4.965'] }] },
    });
  });

  it('employment insurance of 200,000: 5.5 per mille, on a building site 6.5', () => {
    const line = { name: '雇用保険', yen: '1500', kind: 'employment_insurance' };
    expect(only(line)).toMatchObject({ verdict: 'over', cap: '1100', reclaim: '400' });
    expect(only(line, { terms: { duty: 'construction' } })).toMatchObject({ cap: '1300', reclaim: '200' });
    for (const industry of ['agriculture', 'livestock', 'fishery'])
      expect(only(line, { employer: { industry } }).cap).toBe('1300');
  });

  it('a charge whose cost is not known hangs between nothing and the whole line', () => {
    const worker = workerWith([{ name: '寮費', yen: '27000', kind: 'housing' }], { worker: agreed });
    expect(worker.deductions[0]).toMatchObject({ verdict: 'cannot-judge', reclaim: '0', fallback: null });
    expect(worker.undecided.find(({ code }) => code === 'deduction-cannot-judge')).toMatchObject({
      data: { name: '寮費', missing: 'actual-cost' },
      who: 'employer',
      yen: { least: '0', most: '27000' },
    });
  });

  it('育成就労 is judged as for other workers, with the warning that its own rules are missing', () => {
    const worker = workerWith([rent], { terms: { programme: 'employment-for-skill' }, worker: agreed });
    expect(worker.deductions[0]?.verdict).toBe('lawful');
    expect(worker.findings.find(({ code }) => code === 'programme-rules-missing')?.severity).toBe('warning');
    expect(worker.undecided.find(({ code }) => code === 'programme-rules-missing')).toMatchObject({
      who: 'office',
      yen: null,
    });
  });

  it('what is claimed back is part of what is unpaid, and bears no additional payment', () => {
    const [period] = workerWith([{ name: '保証金', yen: '10000', kind: 'deposit' }]).periods;
    expect(period?.unpaid).toMatchObject({ deductions: '10000', total: '10000' });
    expect(period?.additionalPayment).toBe('0');
  });
});
