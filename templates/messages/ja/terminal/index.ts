import { commands } from './commands.ts';
import { tables } from './tables.ts';

/** The words of the command line. The mother: the other languages have exactly its keys. */
export const terminal = { commands, tables };

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type TerminalWords = Words<typeof terminal>;
