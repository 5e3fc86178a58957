import { caseProblems } from './ja/case-problems.ts';
import { commands } from './ja/commands.ts';
import { deskProblems } from './ja/desk-problems.ts';
import { fileProblems } from './ja/file-problems.ts';
import { importProblems } from './ja/import-problems.ts';
import { officeProblems } from './ja/office-problems.ts';
import { storeProblems } from './ja/store-problems.ts';
import { tables } from './ja/tables.ts';

/** The words of the command line and of every problem. The mother of the interface catalogues: the others have exactly its keys. */
export const ja = {
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
};

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type InterfaceWords = Words<typeof ja>;
