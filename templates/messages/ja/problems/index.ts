import { said } from '../../text.ts';
import { caseProblems } from './case.ts';
import { deskProblems } from './desk.ts';
import { fileProblems } from './file.ts';
import { importProblems } from './import.ts';
import { officeProblems } from './office.ts';
import { storeProblems } from './store.ts';

/** Every problem that a person may meet: `why` says what is wrong, `fix` what to do. The mother: every other language has exactly its keys. */
export const problems = said({
  ...caseProblems,
  ...deskProblems,
  ...fileProblems,
  ...importProblems,
  ...officeProblems,
  ...storeProblems,
});

export type ProblemWords = typeof problems;
