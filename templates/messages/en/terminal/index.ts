import type { TerminalWords } from '../../ja/terminal/index.ts';
import { commands } from './commands.ts';
import { tables } from './tables.ts';

export const terminal: TerminalWords = {
  commands,
  tables,
};
