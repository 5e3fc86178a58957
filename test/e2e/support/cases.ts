import type { Page } from 'playwright-core';
import { call } from './calls.ts';

/** Shows a page of a case and waits until its figures are there. */
export async function show(page: Page, caseId: string, name: string, ...rest: readonly string[]): Promise<void> {
  const hash = `#/${['case', caseId, name, ...rest].join('/')}`;
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);
  await page.locator('main#page').waitFor();
}

/** The case that comes with the program, with all of its files. */
export async function openExample(page: Page): Promise<string> {
  const { id } = await call(page, 'cases.example', {});
  await show(page, id, 'overview');
  return id;
}
