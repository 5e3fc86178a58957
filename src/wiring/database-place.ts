import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export type System = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

export const thisSystem = (): System => ({ platform: process.platform, env: process.env, home: homedir() });

/** The folder for a user's data on this system; the desktop app uses the same. */
export function dataFolder({ platform, env, home }: System): string {
  if (platform === 'win32')
    return win32.join(filled(env['APPDATA']) ?? win32.join(home, 'AppData', 'Roaming'), 'Mibarai');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Mibarai');
  return posix.join(filled(env['XDG_CONFIG_HOME']) ?? posix.join(home, '.config'), 'Mibarai');
}

/** `MIBARAI_DATABASE`, a path or `postgres://…`, overrides the default file. */
export function databasePlace(system: System): string {
  const path = system.platform === 'win32' ? win32 : posix;
  return filled(system.env['MIBARAI_DATABASE']) ?? path.join(dataFolder(system), 'cases.db');
}

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
