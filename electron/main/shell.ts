import { app } from 'electron';
import { join } from 'node:path';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';
import { openLog, type Log } from './log.ts';
import { createPageEvents, type PageEvents } from './page-events.ts';
import { openStateFile, type StateFile } from './shell-state.ts';
import { shellWords } from './words.ts';

/** Passed to every part of the shell. */
export type Shell = {
  readonly log: Log;
  readonly stateFile: StateFile;
  readonly pageEvents: PageEvents;
  /** In the present language of the settings. */
  readonly words: () => ShellWords;
};

export function createShell(): Shell {
  const folder = app.getPath('userData');
  const log = openLog(join(folder, 'logs'));
  const stateFile = openStateFile(join(folder, 'shell.json'), log);
  return { log, stateFile, pageEvents: createPageEvents(), words: () => shellWords(stateFile.get().language) };
}
