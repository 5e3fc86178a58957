import type { PaperWords } from '../../ja/papers/index.ts';
import { acts } from './acts.ts';
import { assumptions } from './assumptions.ts';
import { deductionKinds } from './deduction-kinds.ts';
import { deductionReasons } from './deduction-reasons.ts';
import { deductions } from './deductions.ts';
import { derivations } from './derivations.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { heads } from './heads.ts';
import { hours } from './hours.ts';
import { longHours } from './long-hours.ts';
import { neverAllowed } from './never-allowed.ts';
import { paper } from './paper.ts';
import { policies } from './policies.ts';
import { premiums } from './premiums.ts';
import { summary } from './summary.ts';
import { holders, missingFacts, notSupported, undecided } from './undecided.ts';

export const papers: PaperWords = {
  acts,
  assumptions,
  deductionKinds,
  deductionReasons,
  deductions,
  derivations,
  documents,
  findings,
  heads,
  holders,
  hours,
  longHours,
  missingFacts,
  neverAllowed,
  notSupported,
  paper,
  policies,
  premiums,
  summary,
  undecided,
};
