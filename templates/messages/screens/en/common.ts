import type { ScreenWords } from '../ja.ts';

export const common = {
  daysLeft: '{days} days left',
  daysPast: '{days} days past',
  unknownProblem: 'Please tell the developers.',
} satisfies ScreenWords['common'];
