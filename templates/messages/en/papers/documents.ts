import type * as ja from '../../ja/papers/documents.ts';
import { translated } from '../../text.ts';

export const documents = translated<typeof ja.documents>()({
  'claim-summary': { title: 'Calculation of the amount claimed' },
  premiums: { title: 'Calculation of premium wages' },
  hours: { title: 'Calculation of working time' },
  deductions: { title: 'Deductions from wages' },
  'long-hours': { title: 'Summary of hours worked' },
  derivation: { title: 'Derivation of the amounts' },
  assumptions: { title: 'Assumptions of the calculation' },
});
