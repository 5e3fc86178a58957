import { acts } from './ja/acts.ts';
import { assumptions } from './ja/assumptions.ts';
import { deductionKinds } from './ja/deduction-kinds.ts';
import { deductionReasons } from './ja/deduction-reasons.ts';
import { deductions } from './ja/deductions.ts';
import { derivations } from './ja/derivations.ts';
import { documents } from './ja/documents.ts';
import { findings } from './ja/findings.ts';
import { heads } from './ja/heads.ts';
import { hours } from './ja/hours.ts';
import { longHours } from './ja/long-hours.ts';
import { neverAllowed } from './ja/never-allowed.ts';
import { paper } from './ja/paper.ts';
import { policies } from './ja/policies.ts';
import { premiums } from './ja/premiums.ts';
import { summary } from './ja/summary.ts';
import { notSupported, undecided } from './ja/undecided.ts';

/** Who reviewed the words of a catalogue, and when; null until a person has. It drives the foot of every translated page. */
export type Review = { readonly name: string; readonly date: string };

/** The mother of the catalogues: the others must have exactly its keys. `{name}` marks a value that is put in. */
export const ja = {
  reviewed: null as Review | null,
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
};

export type Messages = typeof ja;
