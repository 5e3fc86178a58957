import type { PaperWords } from '../../ja/papers/index.ts';

export const deductions = {
  principle:
    'An employer may withhold part of the wages only under a law or a written agreement with the union or representative of the majority at the workplace (Labor Standards Act, art. 24(1), proviso). ',
  agreementMissing: 'Here the existence of such an agreement could not be confirmed.',
  agreementExists: 'Here an agreement is said to exist (on {kinds}).',
  columnsNote:
    'Claimed: what is claimed first. Fallback: what is claimed if the court accepts agreement and consent. Both leave out time-barred amounts.',
  claimedTitle: 'Deductions claimed back',
  openTitle: 'Deductions that cannot be judged (not in the claim)',
  lawfulTitle: 'Deductions by law and others (not claimed)',
  itemColumn: 'Item and reason',
  verdictColumn: 'Verdict and ground',
  takenColumn: 'Taken',
  prescribedColumn: 'Time-barred',
  claimedColumn: 'Claimed',
  fallbackColumn: 'Fallback',
  verdictSign: {
    lawful: '○',
    'not-checked': '○',
    over: '✕',
    'needs-agreement': '△',
    unlawful: '✕',
    'cannot-judge': '?',
  },
  verdict: {
    lawful: 'Lawful',
    'not-checked': 'Lawful in kind, amount not checked',
    over: 'Beyond what is allowed',
    'needs-agreement': 'Needs a written agreement',
    unlawful: 'Unlawful',
    'cannot-judge': 'Cannot be judged',
  },
  times: '{count} times',
  none: 'No deduction from wages is recorded.',
  noneClaimed: 'No deduction is claimed back.',
  bridge:
    'Total claimed here {yen} yen against the head "Amounts deducted from wages" of Annex 1 {summary} yen: {verdict}.',
  lawfulNote: 'Not compared with contribution rates and standard remuneration.',
} satisfies PaperWords['deductions'];
