import { app, dialog, session, type BrowserWindow } from 'electron';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/core/base/problem.ts';
import { readPages } from '../../src/host/pages.ts';
import { closeBackendBeforeQuit, closeWhenSaved } from './closing.ts';
import { offerContextMenu } from './context-menu.ts';
import { handleCalls } from './ipc.ts';
import { offerSaving } from './downloads.ts';
import { guardAllContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { createMenuBar } from './menu-bar.ts';
import { startBackend } from './backend.ts';
import { takeOpenedFiles } from './opened-files.ts';
import { servePage } from './page-protocol.ts';
import { recoverPage, recoverProgram } from './recovery.ts';
import { lockWithScreen } from './screen-lock.ts';
import { createShell, type Shell } from './shell.ts';
import { smoke, smokeFolder } from './smoke.ts';
import { bringToFront, openWindow } from './window.ts';
import { loadWords, problemText } from './words.ts';

/** Beside the built main file. */
const pageFolder = fileURLToPath(new URL('../renderer', import.meta.url));

/** Runs the program: first what must be set before Electron is ready; then page, database and window. */
export async function run(): Promise<void> {
  const shell = createShell();
  recoverProgram(shell.words, shell.log);
  guardAllContents();
  app.on('session-created', guardSession);
  takeOpenedFiles(shell, bringToFront);

  await Promise.all([app.whenReady(), loadWords()]);
  const { defaultSession } = session;
  guardSession(defaultSession);
  offerSaving(defaultSession, shell.words);
  servePage(defaultSession.protocol, await readPages(pageFolder));

  const buildMenu = createMenuBar(shell);
  const backend = startBackend(shell, buildMenu);
  const { cancelAll } = handleCalls({ ...shell, desk: backend.desk });
  closeBackendBeforeQuit({
    close: backend.close,
    showProblems: (problems) => showNotClosed(problems, shell),
    log: shell.log,
  });
  lockWithScreen(shell, backend.desk);
  buildMenu();
  const window = openTheWindow(shell, cancelAll);

  const problems = await backend.opened;
  if (problems.length > 0) return refuseToStart(problems, shell);
  if (smokeFolder() !== null) await smoke(window.webContents);
}

function openTheWindow(shell: Shell, cancelAll: () => void): BrowserWindow {
  const window = openWindow(shell);
  const detach = (): void => {
    cancelAll();
    shell.pageEvents.detach();
  };
  closeWhenSaved(window, shell.words, shell.log);
  recoverPage({ window, words: shell.words, log: shell.log, onGone: detach });
  offerContextMenu(window.webContents, shell.words);
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) detach();
  });
  return window;
}

const showNotClosed = async (problems: readonly Problem[], { words, stateFile }: Shell): Promise<void> => {
  const { message, quit } = words().notClosed;
  const detail = problemText(problems, stateFile.get().language);
  await dialog.showMessageBox({ type: 'warning', message, detail, buttons: [quit] });
};

async function refuseToStart(problems: readonly Problem[], { words, stateFile, log }: Shell): Promise<void> {
  log('not-opened', { codes: problems.map(({ code }) => code).join(',') });
  const { message, quit } = words().cannotOpen;
  const detail = problemText(problems, stateFile.get().language);
  await dialog.showMessageBox({ type: 'error', message, detail, buttons: [quit] });
  app.exit(1);
}
