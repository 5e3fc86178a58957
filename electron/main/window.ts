import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { fileURLToPath } from 'node:url';
import { faultData } from './log.ts';
import { pageAddress } from './scheme.ts';
import type { Shell } from './shell.ts';
import { windowPlace } from './window-place.ts';

/** Beside the built main file. */
const preload = fileURLToPath(new URL('../preload/index.cjs', import.meta.url));

/** Includes the defaults, because a later Electron may change them. */
const preferences = (): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  webgl: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !app.isPackaged,
});

export function openWindow({ stateFile, log }: Pick<Shell, 'stateFile' | 'log'>): BrowserWindow {
  const before = stateFile.get().window;
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...windowPlace(before, displays),
    title: 'Mibarai',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: preferences(),
  });
  if (before?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    stateFile.change({ window: { ...window.getNormalBounds(), maximized: window.isMaximized() } }),
  );
  window.loadURL(pageAddress).catch((fault: unknown) => log('page-not-loaded', faultData(fault)));
  return window;
}

/** There is one window, or none. */
export const theWindow = (): BrowserWindow | undefined => BrowserWindow.getAllWindows()[0];

export function bringToFront(): void {
  const window = theWindow();
  if (window?.isMinimized() === true) window.restore();
  window?.show();
  window?.focus();
}
