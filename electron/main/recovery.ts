import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import type { ShellWords } from '../../templates/messages/ja/shell/index.ts';
import { faultData, type Log } from './log.ts';

type Recovery = {
  readonly window: BrowserWindow;
  readonly words: () => ShellWords;
  readonly log: Log;
  /** Called when the page is gone: its calls are cancelled, and it gets no events until it is back. */
  readonly onGone: () => void;
};

const first = (
  buttons: readonly string[],
): Pick<MessageBoxOptions, 'buttons' | 'defaultId' | 'cancelId' | 'noLink'> => ({
  buttons: [...buttons],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
});

/** Offers to reload a page that crashed or hangs. Saved edits are not lost. */
export function recoverPage({ window, words, log, onGone }: Recovery): void {
  const { webContents } = window;
  let crashedByUs = false;
  let asking: AbortController | null = null;

  const pageGone = async (): Promise<void> => {
    const { message, detail, reload, quit } = words().pageGone;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      ...first([reload, quit]),
    });
    if (response === 0) webContents.reload();
    else app.quit();
  };

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    onGone();
    if (reason === 'clean-exit') return;
    log('page-gone', { reason, exitCode });
    if (crashedByUs) webContents.reload();
    else void pageGone();
    crashedByUs = false;
  });

  window.on('unresponsive', () => {
    log('page-hangs');
    asking = new AbortController();
    const { message, detail, wait, reload } = words().pageHangs;
    const options = { type: 'warning' as const, message, detail, signal: asking.signal, ...first([wait, reload]) };
    void dialog.showMessageBox(window, options).then(({ response }) => {
      if (response !== 1) return;
      // A hanging page cannot be reloaded: its process is ended first.
      crashedByUs = true;
      webContents.forcefullyCrashRenderer();
    });
  });
  // The dialog closes when the page responds again.
  window.on('responsive', () => asking?.abort());
}

/** After an uncaught error in the main process its state is not trusted: the program ends or restarts. */
export function recoverProgram(words: () => ShellWords, log: Log): void {
  let shown = false;
  const showFault = (code: string, fault: unknown): void => {
    log(code, faultData(fault));
    if (shown) return;
    shown = true;
    const { message, detail, restart, quit } = words().fault;
    const response = app.isReady()
      ? dialog.showMessageBoxSync({ type: 'error', message, detail, ...first([restart, quit]) })
      : 1;
    if (response === 0) app.relaunch();
    app.exit(1);
  };
  process.on('uncaughtException', (fault) => showFault('fault', fault));
  process.on('unhandledRejection', (fault) => showFault('fault-in-promise', fault));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log('child-gone', { type, reason, exitCode }));
}
