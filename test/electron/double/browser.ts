import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { sharedChromium } from '../../support/chromium.ts';
import { toInside } from './addresses.ts';
import { emitPreventable } from './events.ts';
import type { DoubleOptions } from './options.ts';
import type { SessionDouble } from './session.ts';
import type { Warnings } from './strict.ts';

/** What a page of an earlier start left in its storage: Electron keeps it among the user's data. */
const storageIn = (userData: string): string => join(userData, 'storage.json');

/** A context of its own in Chromium and one empty page, all of whose requests go through the session. */
export async function openBrowser(
  options: DoubleOptions,
  session: SessionDouble,
  warnings: Warnings,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const { userData, language = 'ja', viewport = { width: 1280, height: 720 } } = options;
  const kept = storageIn(userData);
  const browser = await sharedChromium();
  const context = await browser.newContext({
    ...(existsSync(kept) ? { storageState: kept } : {}),
    viewport,
    locale: language,
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  await session.connect(context, warnings);
  await context.addInitScript((preferred) => {
    const key = 'mibarai.preferences';
    if (localStorage.getItem(key) === null)
      localStorage.setItem(key, JSON.stringify({ language: preferred, appearance: 'system' }));
  }, language);
  const page = await context.newPage();
  watch(page, warnings);
  page.on('download', (download) => void save(download, options, session));
  context.on('page', (popup) => {
    warnings.push(`a window was opened: ${popup.url()}`);
    void popup.close();
  });
  return { context, page };
}

/** Before the page goes: what it stored is there at the next start. */
export async function keepStorage(page: Page, { userData }: DoubleOptions): Promise<void> {
  if (!page.isClosed()) await page.context().storageState({ path: storageIn(userData) });
}

function watch(page: Page, warnings: Warnings): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      warnings.push(`${message.type()} in the page: ${message.text()}`);
  });
  page.on('pageerror', (fault) => warnings.push(`thrown in the page: ${fault.message}`));
}

/** As Electron saves: the program may refuse or word the dialog, then the person chooses. */
async function save(download: Download, { saveTo }: DoubleOptions, session: SessionDouble): Promise<void> {
  let suggested = download.suggestedFilename();
  const item = {
    getURL: () => toInside(download.url()),
    getFilename: () => download.suggestedFilename(),
    setSaveDialogOptions: ({ defaultPath = suggested }: { readonly defaultPath?: string }) => {
      suggested = defaultPath;
    },
  };
  const refused = emitPreventable(session, 'will-download', {}, item);
  const path = refused ? null : (saveTo?.(basename(suggested)) ?? null);
  if (path === null) await download.cancel();
  else await download.saveAs(path);
}
