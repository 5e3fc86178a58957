import { app, type Session } from 'electron';
import { basename, join } from 'node:path';
import type { ShellWords } from '../../templates/messages/ja/shell.ts';
import { isOwnAddress } from './scheme.ts';

/** A file that the page hands to the person: made in its memory, written where the person says. Nothing else is saved. */
export function offerSaving(session: Session, words: () => ShellWords): void {
  session.on('will-download', (event, item) => {
    const address = item.getURL();
    if (!address.startsWith('blob:') || !isOwnAddress(address.slice('blob:'.length))) {
      event.preventDefault();
      return;
    }
    const name = basename(item.getFilename());
    item.setSaveDialogOptions({
      title: words().save.title,
      defaultPath: join(app.getPath('documents'), name),
      // Lists of recent documents would tell the names of parties.
      properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
    });
  });
}
