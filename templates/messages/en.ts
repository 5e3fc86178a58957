import type { Messages } from './ja.ts';
import { acts } from './en/acts.ts';
import { assumptions } from './en/assumptions.ts';
import { deductionKinds } from './en/deduction-kinds.ts';
import { deductionReasons } from './en/deduction-reasons.ts';
import { deductions } from './en/deductions.ts';
import { derivations } from './en/derivations.ts';
import { documents } from './en/documents.ts';
import { findings } from './en/findings.ts';
import { heads } from './en/heads.ts';
import { hours } from './en/hours.ts';
import { longHours } from './en/long-hours.ts';
import { neverAllowed } from './en/never-allowed.ts';
import { paper } from './en/paper.ts';
import { policies } from './en/policies.ts';
import { premiums } from './en/premiums.ts';
import { summary } from './en/summary.ts';
import { notSupported, undecided } from './en/undecided.ts';

/** English. Nobody has reviewed these words yet. */
export const en = {
  reviewed: null,
  acts,
  assumptions,
  deductionKinds,
  deductionReasons,
  deductions,
  derivations,
  documents,
  findings,
  heads,
  hours,
  longHours,
  neverAllowed,
  notSupported,
  paper,
  policies,
  premiums,
  summary,
  undecided,
} satisfies Messages;
