import type * as ja from '../../ja/papers/never-allowed.ts';
import { translated } from '../../text.ts';

export const neverAllowed = translated<typeof ja.neverAllowed>()({
  management_fee: 'Management fees may not be borne by interns, directly or indirectly.',
  support_fee: 'The cost of support may not be borne by the worker.',
  deposit: 'No deposit may be taken with an employment contract.',
  savings: 'Savings tied to the employment contract are forbidden.',
  penalty: 'No penalty may be fixed for breach of the employment contract.',
  damages: 'Damages may not be taken from wages one-sidedly.',
  advance_repayment: 'Advances tied to working may not be set off against wages.',
  toilet_fine: 'Short breaks stay working time; a fine for them is a fixed penalty or a pay-cut sanction.',
  return_airfare: 'The return fare of an intern is borne by the supervising body.',
  document_custody: 'Passports and residence cards may not be kept.',
});
