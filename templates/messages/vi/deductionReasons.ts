import type { Messages } from '../ja.ts';

export const deductionReasons: Messages['deductionReasons'] = {
  'by-statute': 'Khấu trừ theo luật.',
};
