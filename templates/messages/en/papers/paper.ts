import type * as ja from '../../ja/papers/paper.ts';
import { translated } from '../../text.ts';

export const paper = translated<typeof ja.paper>()({
  annex: 'Annex {number}',
  headerCase: '{worker} and {employer}, as of {date}',
  preparedOn: 'Prepared and calculated as of {date}',
  asOf: 'Calculated as of {date}',
  lawData: 'Law data {version} ({hash}), mibarai {program}',
  notAdvice: 'A calculation, not legal advice.',
  translationNotice: 'The translation is for information; the Japanese text prevails.',
  translationNotReviewed: 'The translation has not been reviewed.',
  translationReviewed: 'The translation was reviewed by {name} on {date}.',
  unitYen: 'Unit: yen',
  unitTime: 'Unit: hours:minutes',
  unitYenAndTime: 'Units: yen; time in hours:minutes',
  total: 'Total',
  ofWhichPrescribed: 'Of which time-barred',
  claimed: 'Claimed',
  check: 'Check:',
  agrees: 'they agree',
  differs: 'they do not agree (to be checked)',
  none: 'None',
});
