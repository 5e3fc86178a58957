import type * as ja from '../../ja/papers/undecided.ts';
import { translated } from '../../text.ts';

export const undecided = translated<typeof ja.undecided>()({
  'payslip-missing':
    'The payslip of {period} is missing. The payslip or the wage ledger is needed to know what was paid',
  'no-record': 'In {period} there are scheduled days without a record ({dates}). Time cards or the like are needed',
  'week-incomplete':
    'The week from {from} has scheduled days without a record, so overtime by the week cannot be counted in full',
  'row-open': 'No start or no end is recorded on {date} ({source}). The time of this day is not counted',
  'piece-pay-missing': 'Piece pay and hours of {period} are not recorded',
  'exempt-plain-pay':
    'Work beyond the statutory hours in {period} was not priced, because the exemption leaves no premium. Whether the contract owes plain pay for it ({hours} hours) must be considered',
  'payment-other':
    'It is not known which head the payment "{name}" of {yen} yen in {period} was for. It is not counted as paid',
  'deduction-cannot-judge': 'The deduction "{name}" of {period} cannot be judged. Facts needed: {missing}',
  'average-wage-missing': 'The pay needed for the average wage of {date} is not recorded',
  'notice-date-missing':
    'It is not known when notice of dismissal was given; it was counted from the dismissal ({date})',
  'heirs-missing': 'The heirs of the worker who died on {date} and their shares are not known',
  'payment-surplus': 'Of the payment of {date}, {yen} yen had no debt to be credited to',
  'minimum-wage-not-known': 'The law data hold no minimum wage for {from} to {to}',
  'public-holiday-not-known': 'It is not known whether {date} is a public holiday',
  'interest-rate-not-known': 'The law data hold no rate of interest for {from} to {to}',
  'programme-rules-missing':
    'The rules on deductions of the employment for skill programme are not in the law data (contract from {from}). Ask the organization for the programme',
  'johas-cannot-judge': 'For lack of facts it cannot be judged whether the public advance payment of wages is open',
  'not-supported-yet': 'This version does not compute {what} ({when})',
});

export const missingFacts = translated<typeof ja.missingFacts>()({
  payslip: 'payslip or wage ledger',
  'work-record': 'record of working time',
  punch: 'time of start or end',
  'piece-record': 'record of piece work',
  contract: 'what was agreed',
  'payment-purpose': 'what the payment was for',
  'deduction-papers': 'papers on the deduction',
  'wages-before-event': 'pay of the three months before',
  'notice-date': 'day of the notice',
  heirs: 'heirs and shares',
  'creditor-named': 'debts that the payment is for',
  'law-figure': 'figure of the law',
  'bankruptcy-facts': 'facts of the bankruptcy',
  rule: 'a rule of calculation',
});

export const holders = translated<typeof ja.holders>()({
  worker: 'the worker',
  employer: 'the employer',
  office: 'an office',
  court: 'the court',
});

export const notSupported = translated<typeof ja.notSupported>()({
  'closure-allowance': 'the closure allowance',
  'paid-leave-average-wage': 'paid leave by the average wage',
  'paid-leave-standard-remuneration': 'paid leave by standard remuneration',
  'dismissal-notice': 'the dismissal notice allowance',
});
