import { app } from 'electron';
import { join } from 'node:path';
import type { ShellWords } from '../../templates/messages/ja/shell.ts';
import { openLog, type Log } from './log.ts';
import { createMail, type Mail } from './mail.ts';
import { openMemory, type MemoryKeeper } from './memory.ts';
import { shellWords } from './words.ts';

/** What every part of the shell has at hand. */
export type Shell = {
  readonly log: Log;
  readonly memory: MemoryKeeper;
  readonly mail: Mail;
  /** In the language of the settings as they are now. */
  readonly words: () => ShellWords;
};

export function createShell(): Shell {
  const folder = app.getPath('userData');
  const log = openLog(join(folder, 'logs'));
  const memory = openMemory(join(folder, 'shell.json'), log);
  return { log, memory, mail: createMail(), words: () => shellWords[memory.get().language] };
}
