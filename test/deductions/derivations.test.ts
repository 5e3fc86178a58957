import { describe, expect, it } from 'vitest';
import type { Explain } from '../../src/core/claim/result.ts';
import { workerWith } from './whole-case.ts';

/** Every step beneath the deductions of the one period: rule, formula, value, rounding. */
function steps(deductions: readonly object[], worker: object = {}): readonly (readonly string[])[] {
  const [period] = workerWith(deductions, { worker }).periods;
  const below = (step: Explain): readonly Explain[] => [
    step,
    ...step.inputs.flatMap(({ explain }) => (explain === undefined ? [] : below(explain))),
  ];
  return below(period!.explain!.due.deductions)
    .slice(1)
    .map(({ rule, formula, value, rounding }) => [rule, formula, value, rounding?.rule ?? '']);
}

const agreed = { agreements: { article24: { exists: true, kinds: ['housing'] }, workRules: { sanctions: true } } };
const cut = (...cuts: readonly (readonly [date: string, yen: string])[]) => ({
  name: '減給',
  yen: String(cuts.reduce((sum, [, yen]) => sum + Number(yen), 0)),
  kind: 'disciplinary_fine',
  sanctions: cuts.map(([date, yen]) => ({ date, yen })),
});

describe('how a deduction comes to what is claimed back', () => {
  it('the charge less the share of the cost, cut to whole yen', () => {
    const rent = { name: '寮費', yen: '31000', kind: 'housing', actualCost: '40000', occupants: 3 };
    expect(steps([rent], agreed)).toEqual([
      ['deduction.excess', '31000 − 13333', '17667', ''],
      ['deduction.cost', '40000 ÷ 3', '13333', 'floor'],
    ]);
  });

  it('the premium by pay and rate; nothing where less was taken', () => {
    expect(steps([{ name: '雇用保険', yen: '1000', kind: 'employment_insurance' }])).toEqual([
      ['deduction.excess', '1000 − 1100', '0', ''],
      ['deduction.premium', '200000 × 0.0055', '1100', 'fifty-sen-down'],
      ['deduction.rate', '0.0055', '0.0055', ''],
    ]);
  });

  it('the premiums of two months where the worker leaves at the end of the payday’s month', () => {
    const leaving = {
      employment: { start: '2022-04-01', end: '2025-06-30' },
      standardRemuneration: [{ from: '2024-09-01', yen: '200000' }],
    };
    expect(steps([{ name: '厚生年金', yen: '40000', kind: 'pension' }], leaving)).toEqual([
      ['deduction.excess', '40000 − 36600', '3400', ''],
      ['deduction.premiums', '18300 + 18300', '36600', ''],
      ['deduction.premium', '200000 × 0.0915', '18300', 'fifty-sen-down'],
      ['deduction.rate', '0.0915', '0.0915', ''],
      ['deduction.premium', '200000 × 0.0915', '18300', 'fifty-sen-down'],
      ['deduction.rate', '0.0915', '0.0915', ''],
    ]);
  });

  it('rates that are added', () => {
    const older = { birthDate: '1980-01-01', standardRemuneration: [{ from: '2024-09-01', yen: '200000' }] };
    // Gifu: (9.93 % + 1.59 %) / 2.
    expect(steps([{ name: '健康保険', yen: '12000', kind: 'health_insurance' }], older).slice(0, 2)).toEqual([
      ['deduction.excess', '12000 − 11520', '480', ''],
      ['deduction.premium', '200000 × ( 0.04965 + 0.00795 )', '11520', 'fifty-sen-down'],
    ]);
  });

  it('pay cuts case by case', () => {
    const averageWages = [
      { event: '2025-05-12', yen: '8001' },
      { event: '2025-05-13', yen: '8000' },
    ];
    expect(steps([cut(['2025-05-12', '5000'], ['2025-05-13', '3000'])], { ...agreed, averageWages })).toEqual([
      ['deduction.excess', '8000 − 7000', '1000', ''],
      ['deduction.pay-cut', '4000 + 3000', '7000', ''],
      ['deduction.pay-cut-case', '8001 ÷ 2', '4000', 'floor'],
      ['deduction.pay-cut-case', '3000', '3000', 'floor'],
    ]);
  });

  it('pay cuts by the tenth of the period, less those before', () => {
    const averageWages = [{ event: '2025-05-12', yen: '30000' }];
    const first = cut(['2025-05-12', '12000']);
    expect(steps([first, { ...first, name: '減給2' }], { ...agreed, averageWages }).slice(3)).toEqual([
      ['deduction.excess', '12000 − 8000', '4000', ''],
      ['deduction.pay-cut', '20000 − 12000', '8000', ''],
      ['deduction.pay-cut-tenth', '200000 ÷ 10', '20000', 'floor'],
    ]);
  });

  it('the whole line where no agreement was shown', () => {
    expect(steps([{ name: '寮費', yen: '31000', kind: 'housing', actualCost: '40000', occupants: 3 }])).toEqual([
      ['deduction', '31000', '31000', ''],
    ]);
  });
});
