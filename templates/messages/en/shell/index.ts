import type { ShellWords } from '../../ja/shell/index.ts';
import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';

export const shell: ShellWords = {
  menu,
  ...dialogs,
};
