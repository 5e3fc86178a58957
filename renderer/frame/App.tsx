import { MantineProvider } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Client, Problems } from '../client/client.ts';
import type { AppInfo, Settings } from '../client/types.ts';
import { theme } from '../look/theme.ts';
import { ErrorNotice } from '../parts/ErrorNotice.tsx';
import { ClientContext } from '../session/client-context.ts';
import { AppContext, type AppState } from '../session/app-context.ts';
import { storedPreferences, storePreferences, type Preferences } from '../session/preferences.ts';
import { LanguageContext, useWordsIn } from '../words/language-context.ts';
import { BackupNotice } from './BackupNotice.tsx';
import { DatabaseGate } from './DatabaseGate.tsx';
import { useAppearance } from './use-appearance.ts';
import { useOpenedFiles } from './use-opened-files.ts';

export function App({ client }: { readonly client: Client }) {
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [preferences, prefer] = useState(storedPreferences);
  const [problems, setProblems] = useState<Problems>([]);
  const scheme = useAppearance(preferences.appearance);
  const words = useWordsIn(preferences.language);

  const setPreferences = useCallback((next: Preferences): void => {
    storePreferences(next);
    prefer(next);
  }, []);
  useOpenedFiles(client);

  const takeSettings = useCallback(
    (next: Settings): void => {
      setSettings(next);
      setPreferences({ ...storedPreferences(), language: next.language, appearance: next.appearance });
    },
    [setPreferences],
  );

  const lookAgain = useCallback(async (): Promise<void> => {
    const answer = await client.callDesk('app.info', {});
    if (!answer.ok) {
      setProblems(answer.error);
      return;
    }
    setProblems([]);
    if (answer.value.database.state === 'open') {
      const read = await client.callDesk('settings.read', {});
      if (read.ok) takeSettings(read.value);
      else setProblems(read.error);
    } else setSettings(null);
    setInfo(answer.value);
  }, [client, takeSettings]);

  useEffect(() => {
    void lookAgain();
    return client.listen((event) => {
      if (event.kind === 'locked') void lookAgain();
    });
  }, [client, lookAgain]);

  useEffect(() => {
    document.documentElement.lang = words.code;
    document.documentElement.dataset['density'] = preferences.density;
  }, [words.code, preferences.density]);

  const saveSettings = useCallback(
    async (next: Settings): Promise<void> => {
      const answer = await client.callDesk('settings.write', next);
      if (answer.ok) takeSettings(answer.value);
      else setProblems(answer.error);
    },
    [client, takeSettings],
  );

  const app = useMemo<AppState | null>(
    () => info && { info, settings, preferences, setPreferences, saveSettings, lookAgain },
    [info, settings, preferences, setPreferences, saveSettings, lookAgain],
  );

  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <ClientContext value={client}>
        <LanguageContext value={words}>
          <ErrorNotice problems={problems} />
          <BackupNotice />
          {app && (
            <AppContext value={app}>
              <DatabaseGate />
            </AppContext>
          )}
        </LanguageContext>
      </ClientContext>
    </MantineProvider>
  );
}
