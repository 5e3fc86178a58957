import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../src/contract/events.ts';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';
import type { ShellState } from './shell-state.ts';

type Item = MenuItemConstructorOptions;
export type MenuActs = {
  readonly command: (command: MenuCommand) => void;
  readonly print: () => void;
  readonly lockWithScreen: (on: boolean) => void;
};

const line: Item = { type: 'separator' };

/** The menu bar. Undo and redo are sent to the page, which has the history; cut, copy, paste act on the focused field. */
export function menuTemplate(
  { menu }: ShellWords,
  state: Pick<ShellState, 'appearance' | 'lockWithScreen'>,
  acts: MenuActs,
  isMac: boolean,
): Item[] {
  const ask = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    id: command,
    click: () => acts.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  /** Keys are shown but handled by the page, because a field being edited has its own undo. */
  const shown = (item: Item): Item => ({ ...item, registerAccelerator: false });
  const look = (label: string, appearance: ShellState['appearance']): Item => ({
    ...ask(label, `appearance-${appearance}`),
    type: 'radio',
    checked: state.appearance === appearance,
  });

  const quit: Item = { role: 'quit', label: menu.quit, accelerator: 'CmdOrCtrl+Q' };
  const settings = ask(menu.settings, 'settings', 'CmdOrCtrl+,');
  const about = ask(menu.about, 'about');
  const programMenu: Item = {
    label: 'Mibarai',
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.unhide },
      line,
      quit,
    ],
  };
  const file: Item = {
    label: menu.file,
    submenu: [
      ask(menu.newCase, 'new-case', 'CmdOrCtrl+N'),
      ask(menu.openCaseFile, 'open-case-file', 'CmdOrCtrl+O'),
      ask(menu.import, 'import', 'CmdOrCtrl+I'),
      line,
      { label: menu.print, id: 'print', accelerator: 'CmdOrCtrl+P', click: acts.print },
      line,
      ask(menu.lock, 'lock', 'CmdOrCtrl+L'),
      {
        label: menu.lockWithScreen,
        id: 'lock-with-screen',
        type: 'checkbox',
        checked: state.lockWithScreen,
        click: ({ checked }) => acts.lockWithScreen(checked),
      },
      ...(isMac ? [] : [line, settings, line, quit]),
    ],
  };
  const edit: Item = {
    label: menu.edit,
    submenu: [
      shown(ask(menu.undo, 'undo', 'CmdOrCtrl+Z')),
      shown(ask(menu.redo, 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y')),
      line,
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
      line,
      shown(ask(menu.search, 'search', 'CmdOrCtrl+K')),
    ],
  };
  const view: Item = {
    label: menu.view,
    submenu: [
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      { role: 'resetZoom', label: menu.resetZoom },
      line,
      { role: 'togglefullscreen', label: menu.fullScreen },
      line,
      {
        label: menu.appearance,
        submenu: [
          look(menu.appearanceSystem, 'system'),
          look(menu.appearanceLight, 'light'),
          look(menu.appearanceDark, 'dark'),
        ],
      },
    ],
  };
  const help: Item = {
    label: menu.help,
    role: 'help',
    submenu: [ask(menu.guide, 'guide', 'F1'), ...(isMac ? [] : [about])],
  };
  return [...(isMac ? [programMenu] : []), file, edit, view, help];
}
