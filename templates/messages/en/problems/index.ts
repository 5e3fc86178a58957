import type { ProblemWords } from '../../ja/problems/index.ts';
import { caseProblems } from './case.ts';
import { deskProblems } from './desk.ts';
import { fileProblems } from './file.ts';
import { importProblems } from './import.ts';
import { officeProblems } from './office.ts';
import { storeProblems } from './store.ts';

export const problems: ProblemWords = {
  ...caseProblems,
  ...deskProblems,
  ...fileProblems,
  ...importProblems,
  ...officeProblems,
  ...storeProblems,
};
