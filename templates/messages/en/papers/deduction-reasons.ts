import type { PaperWords } from '../../ja/papers/index.ts';

export const deductionReasons: PaperWords['deductionReasons'] = {
  'by-statute': 'Deducted by statute.',
  'not-owed': 'Deducted although no statute asked for it.',
  refund: 'A refund.',
  'no-agreement': 'No written agreement could be confirmed.',
  'within-cost': 'Agreed, and within actual cost.',
  'over-cost': 'Even if agreed, what passes actual cost may not be deducted.',
  'cost-not-known': 'The actual cost is not known.',
  agreed: 'There is a written agreement.',
  'never-allowed': 'May not be deducted even with agreement or consent.',
  'consent-not-proven': 'Free consent has not been shown.',
  'presumed-unlawful': 'Its purpose is not shown; a receipt or statement is asked for.',
  'facts-missing': 'Facts needed to judge it are missing.',
  'stated-lawful': 'Entered as lawful.',
  'stated-unlawful': 'Entered as unlawful.',
};
