import { expect, test } from 'vitest';
import { toFraction } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { interestRate, type InterestKind } from '../../src/core/law/interest.ts';

const rate = (kind: InterestKind, date: string): string => {
  const found = interestRate(kind, workDate(date));
  return found.ok ? toFraction(found.value.value) : found.error.kind;
};

test.each([
  ['commercial_statutory', '2020-03-31', '3/50'],
  ['commercial_statutory', '2020-04-01', 'not-known'],
  ['civil_statutory', '2020-03-31', '1/20'],
  ['civil_statutory', '2020-04-01', 'not-known'],
  ['statutory', '2020-03-31', 'not-known'],
  ['statutory', '2020-04-01', '3/100'],
  ['statutory', '2023-04-01', '3/100'],
  ['statutory', '2026-04-01', '3/100'],
  ['statutory', '2029-03-31', '3/100'],
  ['statutory', '2029-04-01', 'not-known'],
  ['after_retirement_wages', '2024-06-01', '73/500'],
  ['additional_payment_fukakin', '2026-01-01', '3/100'],
] as const)('%s interest on a delay that began on %s: %s a year', (kind, date, expected) => {
  expect(rate(kind, date)).toBe(expected);
});

test('each period of the statutory rate has its own citation', () => {
  const third = interestRate('statutory', workDate('2026-04-01'));
  expect(third.ok && third.value.citation).toContain('令和7年法務省告示73号');
});
