import type { InterfaceCode } from '../../../templates/messages/codes.ts';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { sharedChromium } from '../../support/chromium.ts';
import { defaults, type RunningProgram, type ProgramOptions } from './running-program.ts';
import { watchPage } from './watch.ts';

type Message = { readonly ready?: true; readonly address?: string; readonly fault?: string };

const serve = fileURLToPath(new URL('serve.mjs', import.meta.url));

function startServer(database: string, faults: string[]): Promise<ChildProcess> {
  const child = fork(serve, [database], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.on('message', ({ ready, fault }: Message) => {
      if (ready) resolve(child);
      if (fault !== undefined) faults.push(fault);
    });
    child.once('exit', (code) => reject(new Error(`The host ended with ${String(code)}.`)));
  });
}

const newAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    const hear = ({ address }: Message): void => {
      if (address === undefined) return;
      child.off('message', hear);
      resolve(address);
    };
    child.on('message', hear);
    child.send('address');
  });

const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('exit', resolve));

/** Browser mode as people have it: a process of its own, from what was built, and a browser beside it. Its restart is a kill. */
export async function openBrowserMode(
  options: ProgramOptions = {},
): Promise<RunningProgram & { readonly openWindow: () => Promise<Page> }> {
  const { language, viewport } = { ...defaults, ...options };
  const folder = await mkdtemp(join(tmpdir(), 'mibarai-e2e-'));
  const database = join(folder, 'cases.db');
  const faults: string[] = [];
  const browser = await sharedChromium();
  const newContext = () =>
    browser.newContext({ viewport, locale: language, permissions: ['clipboard-read', 'clipboard-write'] });
  let server = await startServer(database, faults);
  let context = await newContext();

  const openWindow = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const address = await newAddress(server);
    watchPage(page, new URL(address).origin, faults);
    await page.goto(address);
    return page;
  };
  let page = await openWindow();
  await speak(page, language);

  return {
    page: () => page,
    openWindow,
    folder,
    faults: () => faults,
    restart: async () => {
      // The pages go first: what they meet when their program dies is no fault of theirs.
      await context.close();
      const gone = ended(server);
      server.kill('SIGKILL');
      await gone;
      context = await newContext();
      server = await startServer(database, faults);
      page = await openWindow();
      return page;
    },
    close: async () => {
      await context.close();
      const gone = ended(server);
      server.send('close');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The language of the first pages is remembered by the browser, before a database is open. */
async function speak(page: Page, language: InterfaceCode): Promise<void> {
  await page.evaluate((language) => {
    localStorage.setItem('mibarai.preferences', JSON.stringify({ language, appearance: 'system' }));
  }, language);
  await page.reload();
}
