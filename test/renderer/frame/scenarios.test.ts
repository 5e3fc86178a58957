import { describe, expect, it } from 'vitest';
import { scenariosToCompare } from '../../../renderer/pages/claim/scenario-list.ts';

const standard = {
  fixedOvertime: 'as-stated',
  rounding: 'exact',
  variableHours: 'off',
  unknownBreak: 'deduct',
  minimumWageBase: 'literal',
};

describe('Readings to compare', () => {
  it('leaves out the one that holds already', () => {
    const all = scenariosToCompare({ ...standard, fixedOvertime: 'void' }, []);
    expect(all).not.toContainEqual({ key: 'fixedOvertime', value: 'void' });
    expect(all).toContainEqual({ key: 'fixedOvertime', value: 'valid' });
  });

  it('adds what a person asks for, once', () => {
    const added = { key: 'interestDays', value: 'leap-year-366' } as const;
    const usual = scenariosToCompare(standard, []).length;
    expect(scenariosToCompare(standard, [added, added])).toHaveLength(usual + 1);
    expect(scenariosToCompare(standard, [{ key: 'rounding', value: 'circular-150' }])).toHaveLength(usual);
  });
});
