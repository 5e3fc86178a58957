import { caseProblems } from './en/case-problems.ts';
import { commands } from './en/commands.ts';
import { deskProblems } from './en/desk-problems.ts';
import { fileProblems } from './en/file-problems.ts';
import { importProblems } from './en/import-problems.ts';
import { officeProblems } from './en/office-problems.ts';
import { storeProblems } from './en/store-problems.ts';
import { tables } from './en/tables.ts';
import type { InterfaceWords } from './ja.ts';

export const en = {
  commands,
  problems: {
    ...caseProblems,
    ...deskProblems,
    ...fileProblems,
    ...importProblems,
    ...officeProblems,
    ...storeProblems,
  },
  tables,
} satisfies InterfaceWords;
