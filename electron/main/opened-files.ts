import { app, dialog } from 'electron';
import { basename } from 'node:path';
import { fill } from '../../templates/messages/text.ts';
import { fileInArguments, largestMegabytes, readCaseFile } from './case-file.ts';
import type { Shell } from './shell.ts';

/** Takes files opened from outside: by double click, by dropping on the icon, or as an argument of this or a second start. */
export function takeOpenedFiles(shell: Shell, onSecondStart: () => void): void {
  const take = (path: string | null): void => {
    if (path !== null) void hand(path, shell);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path);
  });
  app.on('second-instance', (_event, args, folder) => {
    onSecondStart();
    take(fileInArguments(args, folder));
  });
  take(fileInArguments(process.argv, process.cwd()));
}

async function hand(path: string, { pageEvents, words, log }: Shell): Promise<void> {
  const read = await readCaseFile(path);
  if (read.ok) {
    pageEvents.send({ kind: 'file', ...read.value });
    return;
  }
  log('file-refused', { reason: read.error });
  await app.whenReady();
  const { message, close, tooLarge, unreadable } = words().fileRefused;
  await dialog.showMessageBox({
    type: 'error',
    message: fill(message, { fileName: basename(path) }),
    detail: read.error === 'tooLarge' ? fill(tooLarge, { megabytes: String(largestMegabytes) }) : unreadable,
    buttons: [close],
  });
}
