import type { ScreenWords } from '../../ja/screens/index.ts';

export const pages = {
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
} satisfies ScreenWords['pages'];
