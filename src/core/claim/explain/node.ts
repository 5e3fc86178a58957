import type { RoundingRule } from '../../base/rounding.ts';
import { compare, ratioOf, toDecimal, toFraction, type Ratio } from '../../base/ratio.ts';
import type { HeadName } from '../../rows/heads.ts';
import type { Explain, ExplainInput } from '../result.ts';

/** Every rule that a derivation can name; the words are `derivation.rules.<id>` of the catalogues. */
export type RuleId =
  | `due.${HeadName}`
  | 'paid.credited'
  | 'paid.assumed'
  | 'unpaid.head'
  | 'unpaid.total'
  | 'due-date'
  | 'payments.interest'
  | 'payments.principal'
  | 'payment.interest'
  | 'payment.principal'
  | 'remaining'
  | 'heir'
  | 'fee'
  | 'interest'
  | 'interest.part'
  | 'additional-payment'
  | 'additional-payment.head'
  | 'additional-payment.legal'
  | 'legal.due'
  | 'prescription'
  | 'base-pay.component'
  | 'base-pay.piece'
  | 'base-pay.share'
  | 'base-pay.lateness'
  | 'days'
  | 'fixed-overtime.excess'
  | 'premium'
  | 'premium.paid'
  | 'premium.plain'
  | 'circular.premium'
  | 'circular.base'
  | 'circular.hours'
  | 'base-hourly'
  | 'base-hourly.raised'
  | 'base-hourly.component'
  | 'base-hourly.piece'
  | 'average-hours.day'
  | 'average-hours.week'
  | 'average-hours.part'
  | 'average-hours.stated'
  | 'average-hours.calendar'
  | 'average-hours.legal-ceiling'
  | 'converted'
  | 'minimum-wage'
  | 'minimum-wage.shortfall'
  | 'minutes'
  | 'day'
  | 'paid-leave.day'
  | 'paid-leave.component'
  | 'deduction'
  | 'deduction.excess'
  | 'deduction.cost'
  | 'deduction.premium'
  | 'deduction.premiums'
  | 'deduction.rate'
  | 'deduction.pay-cut'
  | 'deduction.pay-cut-case'
  | 'deduction.pay-cut-tenth'
  | 'credit.own'
  | 'credit.surplus'
  | 'total.unpaid'
  | 'total.prescribed'
  | 'total.claimable'
  | 'total.interest'
  | 'total.additionalPayment';

/** Names of inputs that are not names from the case; the words are `derivation.inputs.<id>` of the catalogues. */
export type InputId =
  | 'due'
  | 'paid'
  | 'unpaid'
  | 'prescribed'
  | 'base'
  | 'minutes'
  | 'rate'
  | 'hours'
  | 'minimum'
  | 'converted'
  | 'only-for-premiums'
  | 'share'
  | 'amount'
  | 'principal'
  | 'days'
  | 'annual-workdays'
  | 'weekly-limit'
  | 'payday'
  | 'due-date'
  | 'left-on'
  | 'requested-on'
  | 'acknowledged'
  | 'held-until'
  | 'owed'
  | 'owed-together'
  | 'left-of-payment'
  | 'paid-before'
  | 'principal-paid'
  | 'remaining'
  | 'total'
  | 'claim-value'
  | 'taken'
  | 'piece'
  | 'raise'
  | 'lateness'
  | 'line'
  | 'elsewhere'
  | 'used'
  | 'absence'
  | 'leave'
  | 'closure'
  | 'cap'
  | 'actual-cost'
  | 'occupants'
  | 'pay'
  | 'standard-remuneration'
  | 'other-pay'
  | 'last-day'
  | 'premium-month'
  | 'average-wage'
  | 'period-wages'
  | 'tenth'
  | 'earlier-cuts';

type Details = {
  readonly citations?: readonly string[];
  readonly inputs?: readonly ExplainInput[];
  readonly rounding?: RoundingRule;
  readonly sources?: readonly string[];
};

export const node = (
  rule: RuleId,
  value: string,
  unit: Explain['unit'],
  formula: string,
  d: Details = {},
): Explain => ({
  rule,
  value,
  unit,
  formula,
  citations: d.citations ?? [],
  inputs: d.inputs ?? [],
  rounding: d.rounding ? { rule: d.rounding.id, citation: d.rounding.citation } : null,
  sources: d.sources ?? [],
});

/** An input with its own derivation: the value is the node's. */
export const derived = (name: string, explain: Explain): ExplainInput => ({ name, value: explain.value, explain });
export const given = (name: InputId, value: string): ExplainInput => ({ name, value });

/** A number that ends within six decimals as a decimal, any other as fraction and decimals cut: `10000/9 (1111.111111…)`. */
export const shown = (r: Ratio): string => {
  const decimal = toDecimal(r);
  return compare(ratioOf(decimal), r) === 0 ? decimal : `${toFraction(r)} (${decimal}…)`;
};
/** The sum of the inputs, each as `shown` has it. */
export const sumOf = (inputs: readonly ExplainInput[]): string =>
  sumFormula(inputs.map((input) => (/^-?\d+\/\d+$/.test(input.value) ? shown(ratioOf(input.value)) : input.value)));
export const sumFormula = (values: readonly string[]): string => (values.length === 0 ? '0' : values.join(' + '));
