import { app, dialog, type BrowserWindow } from 'electron';
import type { Problem } from '../../src/core/base/problem.ts';
import type { Result } from '../../src/core/base/result.ts';
import type { ShellWords } from '../../templates/messages/ja/shell.ts';
import type { Log } from './log.ts';

/** How often and how long a window that is to close waits for a page that still saves, before the person is asked. */
const attempts = 10;
const pauseInMilliseconds = 300;

/**
 * A page with edits that are not saved refuses to be unloaded (`beforeunload`). It gets a little time to save them; then the
 * person decides.
 */
export function closeWhenSaved(window: BrowserWindow, words: () => ShellWords, log: Log): void {
  let closing = false;
  let refusals = 0;
  window.on('close', () => {
    closing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Only a close goes on: loading again would lose what the page is about to save.
    if (!closing) return;
    closing = false;
    refusals += 1;
    if (refusals <= attempts) {
      setTimeout(() => window.close(), pauseInMilliseconds);
      return;
    }
    refusals = 0;
    log('unsaved-at-close');
    const { message, detail, wait, leave } = words().unsaved;
    const buttons = [wait, leave];
    const options = { type: 'warning' as const, message, detail, buttons, defaultId: 0, cancelId: 0, noLink: true };
    if (dialog.showMessageBoxSync(window, options) === 1) event.preventDefault();
  });
}

type Closing = {
  readonly close: () => Promise<Result<null, readonly Problem[]>>;
  readonly tell: (problems: readonly Problem[]) => Promise<void>;
  readonly log: Log;
};

/** The program ends after the database is closed and its backup made, not before. */
export function closeBackendBeforeQuit({ close, tell, log }: Closing): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const end = async (): Promise<void> => {
    const closed = await close();
    if (!closed.ok) {
      log('not-closed', { codes: closed.error.map(({ code }) => code).join(',') });
      await tell(closed.error);
    }
    state = 'closed';
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void end();
  });
  app.on('window-all-closed', () => app.quit());
}
