import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import type { ShellWords } from '../../templates/messages/ja/shell.ts';
import { faultData, type Log } from './log.ts';

type Recovery = {
  readonly window: BrowserWindow;
  readonly words: () => ShellWords;
  readonly log: Log;
  /** The page is gone: what it waits for is stopped, and it hears nothing until it is back. */
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

/** A page that ended or hangs is loaded again when the person says so. Every edit was committed when it was made. */
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
      // A page that hangs answers no wish to load again: its process is ended first.
      crashedByUs = true;
      webContents.forcefullyCrashRenderer();
    });
  });
  // The question closes by itself when the page is back.
  window.on('responsive', () => asking?.abort());
}

/** A bug in the main file: what it holds is no longer trusted, so the program ends or starts again. */
export function recoverProgram(words: () => ShellWords, log: Log): void {
  let told = false;
  const tell = (code: string, fault: unknown): void => {
    log(code, faultData(fault));
    if (told) return;
    told = true;
    const { message, detail, restart, quit } = words().fault;
    const response = app.isReady()
      ? dialog.showMessageBoxSync({ type: 'error', message, detail, ...first([restart, quit]) })
      : 1;
    if (response === 0) app.relaunch();
    app.exit(1);
  };
  process.on('uncaughtException', (fault) => tell('fault', fault));
  process.on('unhandledRejection', (fault) => tell('fault-in-promise', fault));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log('child-gone', { type, reason, exitCode }));
}
