import type { PaperWords } from '../../ja/papers/index.ts';

export const undecided: PaperWords['undecided'] = {
  'payslip-missing':
    'The payslip of {period} is missing. The payslip or the wage ledger is needed to know what was paid',
  'no-record': 'In {period} there are scheduled days without a record ({dates}). Time cards or the like are needed',
  'missing-end': 'No end is recorded on {date} ({source}). The time of this day is not counted',
  'missing-start': 'No start is recorded on {date} ({source}). The time of this day is not counted',
  'not-supported-yet': 'This version does not compute {what} ({when})',
  'payment-other':
    'It is not known which head the payment "{name}" of {yen} yen in {period} was for. It is not counted as paid',
  'minimum-wage-not-known': 'The law data hold no minimum wage for {from} to {to}',
  'interest-rate-not-known': 'The law data hold no rate of interest for {from} to {to}',
  'public-holiday-not-known': 'It is not known whether {date} is a public holiday',
  'piece-pay-missing': 'Piece pay and hours of {period} are not recorded',
  'piece-hours-missing': 'Hours under piece pay in {period} are not recorded',
  'deduction-cannot-judge':
    'The deduction "{name}" of {period} cannot be judged for lack of papers. A receipt or statement is needed',
  'heirs-missing': 'The heirs of the worker who died on {date} and their shares are not known',
  'payment-surplus':
    'Of the payment of {paid} yen on {date}, {yen} yen find no debt to pay. What it was for must be asked',
  'exempt-plain-pay':
    'Work beyond the statutory hours in {period} was not priced, because the exemption leaves no premium. Whether the contract owes plain pay for it ({hours} hours) must be considered',
};

export const notSupported: PaperWords['notSupported'] = {
  'closure-allowance': 'the closure allowance',
  'paid-leave-average-wage': 'paid leave by the average wage',
  'paid-leave-standard-remuneration': 'paid leave by standard remuneration',
  'several-piece-rates': 'several kinds of piece pay',
  'dismissal-notice': 'the dismissal notice allowance',
};
