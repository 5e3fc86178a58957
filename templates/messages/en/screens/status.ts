import type { ScreenWords } from '../../ja/screens/index.ts';

export const status = {
  apart: 'Additional payment not included',
  attention: 'to check',
  cases: 'Cases',
  claimable: 'Claimable',
  claimableOfAll: 'Claimable in all',
  computing: 'Computing',
  interest: 'Interest',
  name: 'Where it stands',
  next: 'Dies next',
  notComputed: 'Not computed',
  soon: 'Dies within 60 days',
  today: 'Today',
  undecided: 'undecided',
} satisfies ScreenWords['status'];
