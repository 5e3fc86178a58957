import type { PaperWords } from '../../ja/papers/index.ts';

export const findings: PaperWords['findings'] = {
  'break-too-short': 'There are days with less break than the law asks',
  'break-position-assumed': 'The time of the break is not recorded and was assumed',
  'break-unknown-deducted': "No break is recorded; the contract's break was deducted",
  'stated-average-differs': 'The stated monthly average differs from the calendar; the smaller counts',
  'schedule-over-limit': 'Scheduled hours pass statutory hours',
  'below-minimum-wage': 'The converted wage is below the minimum wage',
  'payday-2020-03-31-edge': 'Payday 31 March 2020: delay began on 1 April 2020, so 3% a year was used',
  'housing-meets-minimum-wage': 'The minimum wage is met only with the housing allowance; the premium base is below it',
  'farm-programme-contractual':
    'Premiums in farm work are computed as contractual under the intern programme; whether an additional payment is open may be disputed',
  'law-data-medium-confidence': 'Some figures applied have not been checked against a primary source',
  'law-check-stale': 'The law data were checked some time ago; look at the current law',
  'more-paid-than-due':
    'More was paid on a head than was due; what is left after the heads that it may be credited to is not set against other heads or months',
  'event-after-as-of': 'There are events after the day of reference; they are not computed with',
  'payment-as-acknowledgment':
    'The last day of prescription rests on a part payment as an acknowledgment. Without it the last day is earlier',
  'acknowledged-after-completion':
    'The debt was acknowledged or paid in part after prescription was complete. Good faith may bar the defence',
  'death-interest':
    'Interest after a death is at the rate for wages of persons who left. Whether a death is a leaving is not settled by the words of the article',
  'heirs-remainder': "The heirs' shares are cut to whole yen; some yen belong to no share",
  'payslip-late': 'The date of payment on the payslip is after the payday',
};
