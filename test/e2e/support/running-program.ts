import type { InterfaceCode } from '../../../templates/messages/codes.ts';
import type { Page } from 'playwright-core';
import { call, passphrase } from './calls.ts';

/** A program and its window: what the scenarios need of it, whichever host it is. */
export type RunningProgram = {
  readonly page: () => Page;
  /** Ends the program and starts it again on the same data. */
  readonly restart: () => Promise<Page>;
  /** Messages of errors, breaches of the content policy, requests to anybody else, bugs: none is right. */
  readonly faults: () => readonly string[];
  /** A folder for files of the test, gone when the program closes. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

export type ProgramOptions = {
  readonly language?: InterfaceCode;
  readonly viewport?: { readonly width: number; readonly height: number };
};

export const defaults = { language: 'ja', viewport: { width: 1280, height: 720 } } as const;

/** A database that is there and open, so that a test can begin with a case. */
export async function withDatabase<T extends RunningProgram>(program: T): Promise<T> {
  const page = program.page();
  await call(page, 'vault.create', { passphrase });
  await page.reload();
  return program;
}
