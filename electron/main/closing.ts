import { app, dialog, type BrowserWindow } from 'electron';
import type { Problem } from '../../src/core/base/problem.ts';
import type { Result } from '../../src/core/base/result.ts';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';
import type { Log } from './log.ts';

/** How often and how long a closing window waits for unsaved edits before it asks the user. */
const attempts = 10;
const pauseInMilliseconds = 300;

/**
 * A page with unsaved edits refuses to unload (`beforeunload`). It gets some time to save them; then the
 * user decides.
 */
export function closeWhenSaved(window: BrowserWindow, words: () => ShellWords, log: Log): void {
  let closing = false;
  let refusals = 0;
  window.on('close', () => {
    closing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // Only when closing: a reload would lose the edits being saved.
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
  readonly showProblems: (problems: readonly Problem[]) => Promise<void>;
  readonly log: Log;
};

/** Delays quitting until a running backup has ended and the database is closed. */
export function closeBackendBeforeQuit({ close, showProblems, log }: Closing): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const end = async (): Promise<void> => {
    const closed = await close();
    if (!closed.ok) {
      log('not-closed', { codes: closed.error.map(({ code }) => code).join(',') });
      await showProblems(closed.error);
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
