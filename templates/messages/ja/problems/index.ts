import { caseProblems } from './case.ts';
import { deskProblems } from './desk.ts';
import { fileProblems } from './file.ts';
import { importProblems } from './import.ts';
import { officeProblems } from './office.ts';
import { storeProblems } from './store.ts';

/** Every problem that a person may meet: `why` says what is wrong, `fix` what to do. The mother of the other languages. */
export const problems = {
  ...caseProblems,
  ...deskProblems,
  ...fileProblems,
  ...importProblems,
  ...officeProblems,
  ...storeProblems,
};

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type ProblemWords = Words<typeof problems>;
