import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { openExample, show } from './support/cases.ts';
import { cell, textIn } from './support/month.ts';
import { withDatabase } from './support/running-program.ts';
import { screens } from './support/words.ts';

const { frame } = screens.ja;

describe('two windows on one case', () => {
  let program: Awaited<ReturnType<typeof openBrowserMode>>;
  let one: Page;
  let two: Page;
  let caseId: string;

  const month = async (page: Page): Promise<void> => {
    const { records } = await call(page, 'case.open', { caseId });
    await show(page, caseId, 'time', records.find(({ kind }) => kind === 'worker')!.id, '2025-06');
    await page.getByRole('grid').waitFor();
  };
  const type = async (page: Page, day: number, column: 'start' | 'end', text: string): Promise<void> => {
    await cell(page, day, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const saved = (page: Page): Promise<void> => page.locator('.saved', { hasText: frame.saving.saved }).waitFor();
  /** Window two is slow: its next save waits until the function that this gives is called. */
  const holdSave = async (): Promise<() => void> => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hold = async (route: Route): Promise<void> => {
      await held;
      await route.continue();
    };
    await two.route('**/call/case.edit', hold, { times: 1 });
    return release;
  };

  beforeAll(async () => {
    program = await withDatabase(await openBrowserMode());
    one = program.page();
    caseId = await openExample(one);
    two = await program.openWindow();
    await month(one);
    await month(two);
  });
  afterAll(async () => program.close());

  test('what is typed in one is seen in the other', async () => {
    await type(one, 2, 'end', '2200');
    await saved(one);
    await expect.poll(() => textIn(two, 2, 'end')).toBe('22:00');
  });

  test('changes of different days both stand', async () => {
    const release = await holdSave();
    await type(two, 3, 'end', '2100');
    await type(one, 4, 'end', '2030');
    await saved(one);
    release();
    await saved(two);
    for (const page of [one, two])
      await expect
        .poll(async () => [await textIn(page, 3, 'end'), await textIn(page, 4, 'end')])
        .toEqual(['21:00', '20:30']);
  });

  test('changes of the same day are laid side by side, and the person chooses', async () => {
    const release = await holdSave();
    await type(two, 5, 'end', '2111');
    await type(one, 5, 'end', '2222');
    await saved(one);
    release();
    const dialog = two.getByRole('dialog', { name: frame.conflictTitle });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('21:11');
    expect(await dialog.innerText()).toContain('22:22');
    await dialog.getByRole('button', { name: frame.putOurs }).click();
    await saved(two);
    for (const page of [one, two]) await expect.poll(() => textIn(page, 5, 'end')).toBe('21:11');
  });

  test('or keeps what the other wrote', async () => {
    const release = await holdSave();
    await type(two, 6, 'end', '2133');
    await type(one, 6, 'end', '2244');
    await saved(one);
    release();
    const dialog = two.getByRole('dialog', { name: frame.conflictTitle });
    await dialog.getByRole('button', { name: frame.keepTheirs }).click();
    await saved(two);
    for (const page of [one, two]) await expect.poll(() => textIn(page, 6, 'end')).toBe('22:44');
  });

  test('each of them can be undone afterwards, and the history is whole', async () => {
    await cell(one, 6, 'end').click();
    await one.keyboard.press('Control+z');
    await saved(one);
    await expect.poll(() => textIn(two, 6, 'end')).not.toBe('22:44');
    const { entries } = await call(one, 'case.verify', { caseId });
    expect(entries).toBeGreaterThan(6);
    expect(program.faults()).toEqual([]);
  });
});
