/** A fact without which a line was not checked or cannot be judged. */
export const missingFacts = [
  'standard-remuneration',
  'insurer-rate',
  'rate-of-date',
  'pay-of-slip',
  'birth-date',
  'bonus-premium',
  'breakdown',
  'subtotal',
  'tax-table',
  'address',
  'actual-cost',
  'sanctions',
  'average-wage',
  'time-not-worked',
  'contract-basis',
  'savings-filing',
  'overpayment',
  'attachment-order',
] as const;
export type MissingFact = (typeof missingFacts)[number];
