import { parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';

/** claims.md 4.4, 民事訴訟費用等に関する法律別表第一: up to `to`, `fee` for each `step` begun. */
type Step = { readonly to: bigint; readonly step: bigint; readonly fee: bigint };
const million = 1_000_000n;
const suitSteps: readonly Step[] = [
  { to: million, step: 100_000n, fee: 1_000n },
  { to: 5n * million, step: 200_000n, fee: 1_000n },
  { to: 10n * million, step: 500_000n, fee: 2_000n },
  { to: 1_000n * million, step: million, fee: 3_000n },
  { to: 5_000n * million, step: 5n * million, fee: 10_000n },
  { to: 10n ** 18n, step: 10n * million, fee: 10_000n },
];
const tribunalSteps: readonly Step[] = [
  { to: million, step: 100_000n, fee: 500n },
  { to: 5n * million, step: 200_000n, fee: 500n },
  { to: 10n * million, step: 500_000n, fee: 1_000n },
  { to: 1_000n * million, step: million, fee: 1_200n },
  { to: 5_000n * million, step: 5n * million, fee: 4_000n },
  { to: 10n ** 18n, step: 10n * million, fee: 4_000n },
];

function stepFee(steps: readonly Step[], value: bigint): bigint {
  let fee = 0n;
  let from = 0n;
  for (const { to, step, fee: each } of steps) {
    const part = (value < to ? value : to) - from;
    if (part <= 0n) break;
    fee += ((part + step - 1n) / step) * each;
    from = to;
  }
  return fee;
}

/** Rule 22, one defendant; the tables in force from 2026-05-21. Null before that day. */
export function feesOf(value: bigint, asOf: Day) {
  if (asOf < parseDay('2026-05-21')) return null;
  const suit = stepFee(suitSteps, value);
  const court = value <= 1_400_000n ? 'summary' : 'district';
  const row = (procedure: string, filing: string, at: string, yen: bigint, available = true) => ({
    procedure,
    filing,
    court: at,
    value: String(value),
    yen: String(yen),
    available,
  });
  return [
    row('suit', 'electronic', court, suit + 1_400n),
    row('suit', 'paper', court, suit + 2_500n),
    row('tribunal', 'paper', 'district', stepFee(tribunalSteps, value)),
    row('payment-order', 'electronic', 'summary', suit / 2n + 2_500n),
    row('payment-order', 'paper', 'summary', suit / 2n + 2_700n),
    row('small-claims', 'electronic', 'summary', suit + 1_400n, value <= 600_000n),
    row('small-claims', 'paper', 'summary', suit + 2_500n, value <= 600_000n),
  ];
}
