import type { Messages } from '../ja.ts';

export const deductionReasons: Messages['deductionReasons'] = {
  'by-statute': 'Deducted by statute.',
};
