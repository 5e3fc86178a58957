import { Menu, nativeTheme } from 'electron';
import { menuTemplate } from './menu.ts';
import type { Shell } from './shell.ts';
import { theWindow } from './window.ts';

/** Builds the menu bar anew whenever language or look changed; native dialogs and title bar take the look over. */
export function createMenuBar({ stateFile, pageEvents, words }: Shell): () => void {
  const build = (): void => {
    const state = stateFile.get();
    const acts = {
      command: (command) => pageEvents.tell({ kind: 'menu', command }),
      print: () => theWindow()?.webContents.print({ silent: false, printBackground: true, pageSize: 'A4' }),
      lockWithScreen: (on) => stateFile.change({ lockWithScreen: on }),
    } satisfies Parameters<typeof menuTemplate>[2];
    nativeTheme.themeSource = state.appearance;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words(), state, acts, process.platform === 'darwin')));
  };
  return build;
}
