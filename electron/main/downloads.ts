import { app, type Session } from 'electron';
import { basename, join } from 'node:path';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';
import { isOwnAddress } from './scheme.ts';

/** Asks where to save a file that the page made in memory. Other downloads are refused. */
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
      // File names in lists of recent documents would reveal the parties.
      properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
    });
  });
}
