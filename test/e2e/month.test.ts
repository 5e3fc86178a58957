import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from './support/calls.ts';
import { show } from './support/cases.ts';
import { computedElsewhere, yen } from './support/facts.ts';
import { hosts } from './support/hosts.ts';
import { cell, cursorOf, textIn } from './support/month.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { screens, written } from './support/words.ts';

/** June 2023 of the example's contract: Monday to Friday, 22 workdays, the 1st is a Thursday. */
const month = '2023-06';
const workdays = Array.from({ length: 30 }, (_, i) => i + 1).filter((day) => ![0, 6].includes((day + 3) % 7));
const { time } = screens.ja;

describe.each(hosts)('a month typed in $host', ({ open }) => {
  let program: RunningProgram;
  let page: Page;
  let caseId: string;
  let strokes = 0;

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    strokes += keys.length;
  };
  const type = (text: string): Promise<void> => press(...text);
  const saved = (): Promise<void> => page.locator('.saved', { hasText: screens.ja.frame.saving.saved }).waitFor();
  const settled = async (): Promise<void> => {
    await saved();
    await page.locator('footer.stat[aria-busy=false]').waitFor();
  };
  const claimable = (): Promise<string> => page.getByTestId('claimable').innerText();
  const sameAsCommandLine = async (): Promise<void> => {
    await settled();
    const { totals } = await computedElsewhere(page, caseId, program.folder);
    expect(await claimable()).toBe(yen(totals.claimable));
  };

  beforeAll(async () => {
    program = await withDatabase(await open());
    page = program.page();
    const text = await readFile(new URL('../../examples/case.json', import.meta.url), 'utf8');
    ({ id: caseId } = await call(page, 'cases.importOpen', { fileName: 'case.json', text }));
    const { records } = await call(page, 'case.open', { caseId });
    await show(page, caseId, 'time', records.find(({ kind }) => kind === 'worker')!.id, month);
    await page.getByRole('grid').waitFor();
  });
  afterAll(async () => program.close());

  test('22 worked days take at most 220 keys, and no pointer', async () => {
    expect(workdays).toHaveLength(22);
    expect(await cursorOf(page)).toEqual({ day: 1, column: 'start' });
    for (let day = 1; day <= 30; day += 1)
      if (workdays.includes(day)) {
        await type('830');
        await press('Tab');
        await type('2400');
        await press('Enter');
      } else if (day < workdays.at(-1)!) await press('ArrowDown');
    expect(strokes).toBeLessThanOrEqual(220);
    await settled();
    for (const day of workdays) {
      expect([await textIn(page, day, 'start'), await textIn(page, day, 'end')]).toEqual(['8:30', '24:00']);
      // 15:30 between the clocks less the hour that the contract gives for lunch.
      expect(await textIn(page, day, 'worked')).toBe('14:30');
    }
    expect(await textIn(page, 3, 'start')).toBe('');
  });

  test('the total at the bottom is what the command line computes from the exported case', sameAsCommandLine);

  test('a cell that cannot be read keeps its text, says why, counts nothing, and loses nothing else', async () => {
    await cell(page, 1, 'end').click();
    await type('25a0');
    await press('Enter');
    await settled();
    expect(await textIn(page, 1, 'end')).toContain('25a0');
    expect(await textIn(page, 1, 'start')).toBe('8:30');
    expect(await cell(page, 1, 'end').getAttribute('class')).toContain('unread');
    await press('ArrowUp');
    expect(await page.locator('#sheet-line').innerText()).toContain(
      written(time.trouble.clock).split('」')[1]!.slice(0, 12),
    );
    expect(await textIn(page, 1, 'worked')).not.toBe('14:30');
    await press('Control+z');
    await settled();
    expect(await textIn(page, 1, 'end')).toBe('24:00');
    expect(await textIn(page, 1, 'worked')).toBe('14:30');
  });

  test('F2 edits what is there, Esc takes back what was typed', async () => {
    await cell(page, 2, 'end').click();
    await press('F2', 'End', 'Backspace', 'Backspace');
    await type('15');
    await press('Enter');
    expect(await textIn(page, 2, 'end')).toBe('24:15');
    await press('ArrowUp');
    await type('999');
    await press('Escape');
    expect(await textIn(page, 2, 'end')).toBe('24:15');
    expect(await cursorOf(page)).toEqual({ day: 2, column: 'end' });
  });

  test('Ctrl+D fills the chosen rows with the top one', async () => {
    await cell(page, 2, 'end').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(await Promise.all([2, 3, 4, 5].map((day) => textIn(page, day, 'end')))).toEqual(Array(4).fill('24:15'));
    await press('Control+z');
    await settled();
    expect(await Promise.all([2, 3, 4, 5].map((day) => textIn(page, day, 'end')))).toEqual(['24:15', '', '', '24:00']);
  });

  test('a block from a spreadsheet is pasted from the cell of the cursor on', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('9:00\t18:00\t12:00-13:00\r\n9:15\t18:30\t45\r\n'));
    await cell(page, 26, 'start').click();
    await press('Control+v');
    await settled();
    expect(await Promise.all(['start', 'end', 'worked'].map((c) => textIn(page, 26, c as 'start')))).toEqual([
      '9:00',
      '18:00',
      '8:00',
    ]);
    expect(await Promise.all(['start', 'end', 'worked'].map((c) => textIn(page, 27, c as 'start')))).toEqual([
      '9:15',
      '18:30',
      '8:30',
    ]);
    await sameAsCommandLine();
  });

  test('undo and redo go back and forth, also after the program was ended and started again', async () => {
    await press('Control+z');
    await settled();
    expect(await textIn(page, 26, 'end')).toBe('24:00');
    await press('Control+y');
    await settled();
    expect(await textIn(page, 26, 'end')).toBe('18:00');
    const before = await claimable();

    page = await program.restart();
    await call(page, 'vault.unlock', { passphrase: 'correct horse battery staple' });
    await page.reload();
    const { records } = await call(page, 'case.open', { caseId });
    await show(page, caseId, 'time', records.find(({ kind }) => kind === 'worker')!.id, month);
    await settled();
    expect(await claimable()).toBe(before);
    expect(await textIn(page, 26, 'end')).toBe('18:00');
    await cell(page, 1, 'start').click();
    await press('Control+z');
    await settled();
    expect(await textIn(page, 26, 'end')).toBe('24:00');
    expect(await textIn(page, 27, 'start')).toBe('8:30');
    await sameAsCommandLine();
  });

  test('PageDown leads to the next month and back', async () => {
    await press('PageDown');
    await page.getByRole('grid', { name: /7/ }).waitFor();
    await press('PageUp');
    await page.getByRole('grid', { name: /6/ }).waitFor();
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(program.faults()).toEqual([]);
  });
});
