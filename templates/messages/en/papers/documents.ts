import type { PaperWords } from '../../ja/papers/index.ts';

export const documents = {
  'claim-summary': { title: 'Calculation of the amount claimed' },
  premiums: { title: 'Calculation of premium wages' },
  hours: { title: 'Calculation of working time' },
  deductions: { title: 'Deductions from wages' },
  'long-hours': { title: 'Summary of hours worked' },
  derivation: { title: 'Derivation of the amounts' },
  assumptions: { title: 'Assumptions of the calculation' },
} satisfies PaperWords['documents'];
