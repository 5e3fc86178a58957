import { createContext, useContext } from 'react';
import type { AppInfo, Settings } from '../client/types.ts';
import type { Preferences } from './preferences.ts';

/** State of the whole app. `settings` is null until the database is open. */
export type AppState = {
  readonly info: AppInfo;
  readonly settings: Settings | null;
  readonly preferences: Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly saveSettings: (settings: Settings) => Promise<void>;
  /** Asks again whether the database is new, locked or open. */
  readonly lookAgain: () => Promise<void>;
};

export const AppContext = createContext<AppState | null>(null);

export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no app state');
  return app;
}
