import type * as ja from '../../ja/screens/status.ts';
import { translated } from '../../text.ts';

export const status = translated<typeof ja.status>()({
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
});
