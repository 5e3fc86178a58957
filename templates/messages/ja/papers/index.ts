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

/** Who reviewed the words of a catalogue, and when; null until a person has. It drives the foot of every translated page. */
export type Review = { readonly name: string; readonly date: string };

/** The mother of the catalogues: the others must have exactly its keys. `{name}` marks a value that is put in. */
export const papers = {
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

export type PaperWords = typeof papers;
