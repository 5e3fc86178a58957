import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { show } from './support/cases.ts';
import { cell, cursorOf, textIn } from './support/month.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';

/** A Japanese input method as Chromium sees it: text that is composed, shown underlined, and then confirmed. */
describe('typing with a Japanese input method', () => {
  let program: RunningProgram;
  let page: Page;
  let input: CDPSession;

  const compose = async (...steps: readonly string[]): Promise<void> => {
    for (const text of steps)
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  };
  /** Enter while composing: the key belongs to the input method, which says so by its code. */
  const confirm = async (text: string): Promise<void> => {
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await input.send('Input.insertText', { text });
    await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', windowsVirtualKeyCode: 13 });
  };

  beforeAll(async () => {
    program = await withDatabase(await openBrowserMode());
    page = program.page();
    const text = await readFile(new URL('../../examples/case.json', import.meta.url), 'utf8');
    const { id: caseId } = await call(page, 'cases.importOpen', { fileName: 'case.json', text });
    const { records } = await call(page, 'case.open', { caseId });
    await show(page, caseId, 'time', records.find(({ kind }) => kind === 'worker')!.id, '2023-06');
    await page.getByRole('grid').waitFor();
    input = await page.context().newCDPSession(page);
  });
  afterAll(async () => program.close());

  test('composed digits go into the cell, and the cursor stays until the person moves it', async () => {
    await cell(page, 5, 'start').click();
    await compose('８', '８３', '８３０');
    expect(await cursorOf(page)).toEqual({ day: 5, column: 'start' });
    await confirm('８３０');
    expect(await cursorOf(page)).toEqual({ day: 5, column: 'start' });
    await page.keyboard.press('Tab');
    expect(await textIn(page, 5, 'start')).toBe('8:30');
    expect(await cursorOf(page)).toEqual({ day: 5, column: 'end' });
  });

  test('full-width digits that are typed outright are read as digits', async () => {
    await cell(page, 5, 'end').click();
    await input.send('Input.insertText', { text: '２４００' });
    await page.keyboard.press('Enter');
    expect(await textIn(page, 5, 'end')).toBe('24:00');
  });

  test('a note is composed into kanji without losing a letter', async () => {
    await cell(page, 5, 'note').click();
    await compose('か', 'かい', 'かいだ', 'かいだし', '買い出し');
    await confirm('買い出し');
    await page.keyboard.press('Enter');
    expect(await textIn(page, 5, 'note')).toBe('買い出し');
    expect(await cursorOf(page)).toEqual({ day: 6, column: 'note' });
  });

  test('a composition that is given up leaves the cell as it was', async () => {
    await cell(page, 5, 'start').click();
    await compose('９', '９４');
    await compose('');
    await page.keyboard.press('Escape');
    expect(await textIn(page, 5, 'start')).toBe('8:30');
    expect(program.faults()).toEqual([]);
  });
});
