import { said } from '../../text.ts';
import { commands } from './commands.ts';
import { tables } from './tables.ts';

/** The words of the command line. The mother: every other language has exactly its keys. */
export const terminal = said({
  commands,
  tables,
});

export type TerminalWords = typeof terminal;
