import { said } from '../../text.ts';
import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';

/** The words of menus and native dialogs. The mother: every other language has exactly its keys. */
export const shell = said({
  menu,
  ...dialogs,
});

export type ShellWords = typeof shell;
