import { policyKeys, policyRow, type Policy } from '../rows/policies.ts';

export type { Policy } from '../rows/policies.ts';

/** What a case or a command states; the rest is default. */
export type PolicyChoice = Partial<Policy>;

const defaultPolicy = Object.fromEntries(policyKeys.map((key) => [key, policyRow(key).values[0]])) as Policy;

export const completePolicy = (choice: PolicyChoice): Policy => ({ ...defaultPolicy, ...choice });
