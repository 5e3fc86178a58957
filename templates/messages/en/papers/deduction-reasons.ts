import type * as ja from '../../ja/papers/deduction-reasons.ts';
import { translated } from '../../text.ts';

export const deductionReasons = translated<typeof ja.deductionReasons>()({
  'within-rate': 'Within the amount that the statutory rate gives.',
  'over-rate': 'Over the amount that the statutory rate gives.',
  'rate-not-checked': 'Deducted by statute; the amount was not checked.',
  'not-owed': 'Deducted although no statute asked for it.',
  'care-age': 'Not between 40 and 64, so no care insurance is borne.',
  'levy-not-begun': 'The child support levy begins with April 2026 and is not taken on this payday.',
  refund: 'A refund.',
  'no-agreement': 'No written agreement could be confirmed.',
  'within-cost': 'Agreed, and within actual cost.',
  'over-cost': 'Even if agreed, what passes actual cost may not be deducted.',
  'cost-not-known': 'The actual cost is not known.',
  agreed: 'There is a written agreement.',
  'never-allowed': 'May not be deducted even with agreement or consent.',
  'consent-not-proven': 'Free consent has not been shown.',
  'presumed-unlawful': 'Its purpose is not shown; a receipt or statement is asked for.',
  'no-sanction-rules': 'No work rules that provide for pay cuts were shown.',
  'rules-not-known': 'The work rules were not made known to the staff.',
  'within-limits': 'Within the limits of pay cuts.',
  'over-limits': 'Over the limits of pay cuts.',
  'facts-missing': 'Facts needed to judge it are missing.',
  'stated-lawful': 'Entered as lawful.',
  'stated-unlawful': 'Entered as unlawful.',
});
