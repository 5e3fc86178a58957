import type { Messages } from './ja.ts';
import { acts } from './vi/acts.ts';
import { assumptions } from './vi/assumptions.ts';
import { deductionKinds } from './vi/deduction-kinds.ts';
import { deductionReasons } from './vi/deduction-reasons.ts';
import { deductions } from './vi/deductions.ts';
import { derivations } from './vi/derivations.ts';
import { documents } from './vi/documents.ts';
import { findings } from './vi/findings.ts';
import { heads } from './vi/heads.ts';
import { hours } from './vi/hours.ts';
import { longHours } from './vi/long-hours.ts';
import { neverAllowed } from './vi/never-allowed.ts';
import { paper } from './vi/paper.ts';
import { policies } from './vi/policies.ts';
import { premiums } from './vi/premiums.ts';
import { summary } from './vi/summary.ts';
import { notSupported, undecided } from './vi/undecided.ts';

/** Vietnamese. Nobody has reviewed these words yet. */
export const vi = {
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
