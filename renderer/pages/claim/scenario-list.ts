import { policyKeys, policyRow, type PolicyKey } from '../../../src/core/rows/policies.ts';

export type Switch = { readonly key: PolicyKey; readonly value: string };

/** The readings most often disputed; they are always compared. */
const usual = policyKeys.flatMap((key) => policyRow(key).compared.map((value): Switch => ({ key, value })));

/** The usual readings and those that the user added, without the ones in effect. */
export const scenariosToCompare = (
  policy: Readonly<Record<string, string>>,
  added: readonly Switch[],
): readonly Switch[] =>
  [...usual, ...added]
    .filter(({ key, value }) => policy[key] !== value)
    .filter((one, at, all) => all.findIndex(({ key, value }) => key === one.key && value === one.value) === at)
    .slice(0, 20);
