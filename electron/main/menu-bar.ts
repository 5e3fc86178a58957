import { Menu, nativeTheme } from 'electron';
import { menuTemplate } from './menu.ts';
import type { Shell } from './shell.ts';
import { theWindow } from './window.ts';

/** Returns the function that rebuilds the menu bar after language or appearance changed; dialogs and title bar follow the appearance. */
export function createMenuBar({ stateFile, pageEvents, words }: Shell): () => void {
  const build = (): void => {
    const state = stateFile.get();
    const acts = {
      command: (command) => pageEvents.send({ kind: 'menu', command }),
      print: () => theWindow()?.webContents.print({ silent: false, printBackground: true, pageSize: 'A4' }),
      lockWithScreen: (on) => stateFile.change({ lockWithScreen: on }),
    } satisfies Parameters<typeof menuTemplate>[2];
    nativeTheme.themeSource = state.appearance;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words(), state, acts, process.platform === 'darwin')));
  };
  return build;
}
