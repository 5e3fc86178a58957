import { useContext, useEffect } from 'react';
import type { ContractEvent } from '../client/types.ts';
import { CaseContext } from '../session/case-context.ts';
import { useClient } from '../session/client-context.ts';
import { useApp } from '../session/app-context.ts';
import type { Appearance } from '../session/preferences.ts';
import { casePage, go, appPage, pageHere } from './routes.ts';

type MenuCommand = Extract<ContractEvent, { kind: 'menu' }>['command'];

const pageOf: Readonly<Partial<Record<MenuCommand, string>>> = {
  'new-case': appPage('cases', 'new'),
  'open-case-file': appPage('cases', 'read'),
  settings: appPage('settings'),
  about: appPage('settings', 'about'),
};
const appearanceOf: Readonly<Partial<Record<MenuCommand, Appearance>>> = {
  'appearance-system': 'system',
  'appearance-light': 'light',
  'appearance-dark': 'dark',
};

/** Runs the commands of the desktop menu. Commands for a case do nothing while none is open. */
export function useMenu(search: () => void): void {
  const client = useClient();
  const session = useContext(CaseContext);
  const { settings, saveSettings } = useApp();
  useEffect(() => {
    const lock = async (): Promise<void> => {
      // Not locked while edits are unsaved, because they would be lost; the page shows why.
      if ((await session?.settled()) !== false) await client.callDesk('vault.lock', {});
    };
    const obey = (command: MenuCommand): void => {
      const page = pageOf[command];
      const appearance = appearanceOf[command];
      if (page !== undefined) go(page);
      else if (command === 'guide') go(pageHere('help'));
      else if (appearance !== undefined && settings) void saveSettings({ ...settings, appearance });
      else if (command === 'search') search();
      else if (command === 'lock') void lock();
      else if (session === null) return;
      else if (command === 'import') go(casePage(session.store.get().id, 'import'));
      else if (command === 'undo') session.undo();
      else if (command === 'redo') session.redo();
    };
    return client.listen((event) => {
      if (event.kind === 'menu') obey(event.command);
    });
  }, [client, session, settings, saveSettings, search]);
}
