import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Page } from 'playwright-core';
import { AppDouble } from './app.ts';
import { keepStorage, openBrowser } from './browser.ts';
import { IpcDouble } from './ipc.ts';
import { DialogDouble, MenusDouble, PowerDouble, SafeStorageDouble } from './natives.ts';
import type { DoubleOptions } from './options.ts';
import { SessionDouble } from './session.ts';
import { strict, type Warnings } from './strict.ts';
import { WindowDouble } from './window.ts';

/** A program that runs in the double, and all that a test may look at. */
export type Desktop = {
  readonly page: Page;
  readonly app: AppDouble;
  readonly session: SessionDouble;
  readonly ipc: IpcDouble;
  readonly menus: MenusDouble;
  readonly dialog: DialogDouble;
  readonly safeStorage: SafeStorageDouble;
  readonly power: PowerDouble;
  readonly nativeTheme: { readonly themeSource: string };
  readonly windows: readonly WindowDouble[];
  readonly requests: SessionDouble['requests'];
  readonly warnings: Warnings;
  /** Database, state file and log of the program. */
  readonly dataFolder: string;
  /** Quits as a person does, and gives the exit code. */
  readonly close: () => Promise<number>;
  /** Quits and starts again on the same data. */
  readonly restart: (changes?: Partial<DoubleOptions>) => Promise<Desktop>;
};

const project = fileURLToPath(new URL('../../..', import.meta.url));
const load = createRequire(import.meta.url)('./native-import.cjs') as (address: string) => Promise<unknown>;
const dataFolderOf = ({ userData }: DoubleOptions): string => join(userData, 'Mibarai');

/** Of the whole process, as the hooks are: a file that is read again must not count from one again. */
const doubles = doublesOfProcess();

function doublesOfProcess(): Map<number, object> {
  const shared = globalThis as { electronDoubles?: Map<number, object> };
  if (shared.electronDoubles === undefined) register(new URL('./hooks.mjs', import.meta.url));
  return (shared.electronDoubles ??= new Map());
}

/** Starts the built main file, preload and page, with the double in the place of Electron and a Chromium that is there as its browser. */
export async function launchDesktop(options: DoubleOptions): Promise<Desktop> {
  const warnings: Warnings = [];
  presetLanguage(options);
  const session = new SessionDouble();
  const { context, page } = await openBrowser(options, session, warnings);
  const app = new AppDouble(options);
  const parts = {
    app,
    session,
    ipc: new IpcDouble(),
    menus: new MenusDouble(),
    dialog: new DialogDouble(options.answers, warnings),
    safeStorage: new SafeStorageDouble(options.keyStore ?? 'none'),
    power: new PowerDouble(),
    nativeTheme: themeOf(page),
  };
  const windows: WindowDouble[] = [];
  const shown = new Promise<void>((resolve) => {
    const { ipc } = parts;
    class BrowserWindow extends WindowDouble {
      static getAllWindows = (): readonly WindowDouble[] => app.windows;
      constructor(made: BrowserWindowConstructorOptions) {
        super(made, page, app, session, warnings);
        const { webContents } = this;
        webContents.connected = ipc.connect(page, webContents.preload, webContents);
        webContents.once('did-finish-load', resolve);
        windows.push(this);
      }
    }
    doubles.set(doubles.size + 1, exportsOf(parts, BrowserWindow, options, warnings));
  });

  const stopped = await runMain(doubles.size, app, options, warnings);
  await Promise.race([shown, app.ended]);
  const close = async (): Promise<number> => {
    await keepStorage(page, options);
    app.quit();
    const code = await app.ended;
    stopped();
    await context.close();
    return code;
  };
  return {
    ...parts,
    page,
    windows,
    warnings,
    requests: session.requests,
    dataFolder: dataFolderOf(options),
    close,
    restart: async (changes = {}) => {
      await close();
      return launchDesktop({ ...options, ...changes });
    },
  };
}

/** Reads the main file anew for each start. Gives what takes its listeners off the process again. */
async function runMain(
  number: number,
  app: AppDouble,
  { program, args }: DoubleOptions,
  warnings: Warnings,
): Promise<() => void> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => process.rawListeners(event));
  const { argv } = process;
  process.argv = [process.execPath, ...(args ?? [])];
  const main = pathToFileURL(join(program ?? project, 'out/app/main/index.js')).href;
  try {
    await load(`${main}?desktop=${number}`);
    app.mainFileHasEnded();
  } catch (fault) {
    warnings.push(`the main file failed: ${String(fault)}`);
    app.exit(1);
  }
  process.argv = argv;
  return () =>
    events.forEach((event, n) => {
      for (const listener of process.rawListeners(event))
        if (!before[n]!.includes(listener)) process.off(event, listener as never);
    });
}

function exportsOf(
  parts: Pick<Desktop, 'app' | 'session' | 'ipc' | 'menus' | 'dialog' | 'safeStorage' | 'power' | 'nativeTheme'>,
  BrowserWindow: object,
  { displays = [{ x: 0, y: 0, width: 1920, height: 1080 }] }: DoubleOptions,
  warnings: Warnings,
): object {
  const { app, session, ipc, menus, dialog, safeStorage, power, nativeTheme } = parts;
  const beforeReady = {
    registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string; readonly privileges: object }[]) =>
      session.schemes.push(...schemes.map((scheme) => ({ ...scheme, beforeReady: !app.isReady() }))),
  };
  const made = {
    app,
    dialog,
    ipcMain: ipc,
    Menu: menus,
    nativeTheme,
    powerMonitor: power,
    protocol: beforeReady,
    safeStorage,
    screen: { getAllDisplays: () => displays.map((workArea) => ({ workArea })) },
    session: { defaultSession: strict('session', session, warnings) },
  };
  const watched = Object.entries(made).map(([name, part]) => [name, strict(name, part, warnings)] as const);
  return { ...Object.fromEntries(watched), BrowserWindow };
}

/** What the program remembers of an earlier start: the language of menus and dialogs. */
function presetLanguage(options: DoubleOptions): void {
  const folder = dataFolderOf(options);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'shell.json');
  const memory = { window: null, language: options.language ?? 'ja', appearance: 'system', lockWithScreen: false };
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(memory));
}

const themeOf = (page: Page) => {
  let source = 'system';
  return {
    shouldUseDarkColors: false,
    get themeSource() {
      return source;
    },
    set themeSource(next: string) {
      source = next;
      const colorScheme = next === 'light' || next === 'dark' ? next : null;
      page.emulateMedia({ colorScheme }).catch(() => undefined);
    },
  };
};
