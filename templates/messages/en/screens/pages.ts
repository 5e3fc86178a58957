import type * as ja from '../../ja/screens/pages.ts';
import { translated } from '../../text.ts';

export const pages = translated<typeof ja.pages>()({
  cases: 'Cases',
  help: 'Guide',
  deadlines: 'Deadlines',
  settings: 'Settings',
  overview: 'Overview',
  parties: 'Parties and terms',
  time: 'Working time',
  payslips: 'Payslips',
  claim: 'Claim',
  hours: 'Hours and limits',
  evidence: 'Evidence',
  papers: 'Papers',
  dates: 'Dates and history',
  import: 'Import',
});
