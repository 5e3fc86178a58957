import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { show } from './support/cases.ts';
import { computedByCommandLine, computedElsewhere, yen } from './support/facts.ts';
import { cell, textIn } from './support/month.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { screens } from './support/words.ts';

const people = 40;

/** The example's contract for forty people, each with two months of days of their own. */
async function groupCase(): Promise<string> {
  const raw = JSON.parse(await readFile(new URL('../../examples/case.json', import.meta.url), 'utf8')) as {
    readonly workers: readonly Record<string, unknown>[];
  };
  const dates = ['2025-05', '2025-06'].flatMap((month) =>
    Array.from({ length: 30 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`),
  );
  const workers = Array.from({ length: people }, (_, n) => ({
    ...raw.workers[0],
    id: `w${String(n + 1)}`,
    name: `実習生${String(n + 1)}`,
    days: dates
      .filter((_, i) => i % 7 !== 0)
      .map((date) => ({
        date,
        start: '08:30',
        end: `${String(18 + (n % 6))}:${String((n * 7) % 60).padStart(2, '0')}`,
        breaks: [['12:00', '13:00']],
      })),
  }));
  return JSON.stringify({ ...raw, workers });
}

describe('a case of forty workers', () => {
  let program: RunningProgram;
  let page: Page;
  let caseId: string;
  let text: string;

  const claimable = async (): Promise<string> => {
    await page.locator('.saved', { hasText: screens.ja.frame.saving.saved }).waitFor();
    await page.locator('footer.stat[aria-busy=false]').waitFor({ timeout: 60_000 });
    return page.getByTestId('claimable').innerText();
  };

  beforeAll(async () => {
    program = await withDatabase(await openBrowserMode());
    page = program.page();
    text = await groupCase();
    ({ id: caseId } = await call(page, 'cases.importOpen', { fileName: 'group.json', text }));
    await show(page, caseId, 'overview');
  });
  afterAll(async () => program.close());

  test('opens with the total that the command line computes', async () => {
    const file = join(program.folder, 'group.json');
    await writeFile(file, text);
    expect(await claimable()).toBe(yen((await computedByCommandLine(file)).totals.claimable));
  });

  test('shows all of them on the page of the claim', async () => {
    await show(page, caseId, 'claim');
    const rows = page.locator('main tbody tr');
    for (const n of [1, 20, 40])
      await rows
        .filter({ hasText: `実習生${String(n)}` })
        .last()
        .waitFor();
  });

  test('takes keys at once while it is computed anew', async () => {
    const { records } = await call(page, 'case.open', { caseId });
    const last = records.filter(({ kind }) => kind === 'worker').at(-1)!;
    await show(page, caseId, 'time', last.id, '2025-06');
    await page.getByRole('grid').waitFor();
    const before = await claimable();
    await cell(page, 3, 'end').click();
    for (const end of ['2330', '2345', '2400', '2415']) {
      await page.keyboard.type(end);
      await page.keyboard.press('Enter');
    }
    // What was typed is there before the result is.
    expect(await Promise.all([3, 4, 5].map((day) => textIn(page, day, 'end')))).toEqual(['23:30', '23:45', '24:00']);
    await expect.poll(claimable, { timeout: 60_000 }).not.toBe(before);
    const { totals } = await computedElsewhere(page, caseId, program.folder);
    expect(await claimable()).toBe(yen(totals.claimable));
    expect(program.faults()).toEqual([]);
  });
});
