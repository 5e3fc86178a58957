import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, passphrase } from './support/calls.ts';
import { openExample, show } from './support/cases.ts';
import { hosts } from './support/hosts.ts';
import { cell, textIn } from './support/month.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { screens, written } from './support/words.ts';

const { cases, dates, frame, settings, vault } = screens.ja;

describe.each(hosts)('nothing is lost in $host', ({ open }) => {
  let program: RunningProgram;
  let page: Page;
  let caseId: string;
  let worker: string;
  let before: string;

  const claimable = async (): Promise<string> => {
    await page.locator('.saved', { hasText: frame.saving.saved }).waitFor();
    await page.locator('footer.stat[aria-busy=false]').waitFor();
    return page.getByTestId('claimable').innerText();
  };
  const month = async (): Promise<void> => {
    await show(page, caseId, 'time', worker, '2025-06');
    await page.getByRole('grid').waitFor();
  };
  const type = async (day: number, text: string): Promise<void> => {
    await cell(page, day, 'end').click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await claimable();
  };

  beforeAll(async () => {
    program = await withDatabase(await open());
    page = program.page();
    caseId = await openExample(page);
    const { records } = await call(page, 'case.open', { caseId });
    worker = records.find(({ kind }) => kind === 'worker')!.id;
    await month();
    before = await claimable();
  });
  afterAll(async () => program.close());

  test('the history takes the case back to the moment that a person chooses, and forth again', async () => {
    for (const [day, text] of [
      [2, '1800'],
      [3, '1810'],
      [4, '1820'],
      [5, '1830'],
    ] as const)
      await type(day, text);
    const after = await claimable();
    expect(after).not.toBe(before);
    await show(page, caseId, 'dates', 'history');
    // The newest first: the entry before the four is the fifth.
    await page.locator('.entry-list button').nth(4).click();
    await page.getByRole('button', { name: dates.log.undoTo, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: dates.log.undoTo, exact: true }).click();
    await expect.poll(claimable).toBe(before);
    await month();
    expect(await textIn(page, 5, 'end')).toBe('22:50');
    await cell(page, 5, 'end').click();
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Control+y');
    await expect.poll(claimable).toBe(after);
  });

  test('the history shows that nobody altered it', async () => {
    await show(page, caseId, 'dates', 'history');
    await page.getByRole('button', { name: dates.log.verify }).click();
    await page.getByText(written(dates.log.verified).split('}').at(-1)!).waitFor();
  });

  test('a backup brings back what was there, and keeps what is put away', async () => {
    const saved = await claimable();
    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    await page.getByRole('button', { name: settings.backupNow }).click();
    await page
      .getByRole('button', { name: new RegExp(`^${settings.restore}`) })
      .first()
      .waitFor();
    await month();
    await type(6, '1700');
    expect(await claimable()).not.toBe(saved);

    await page.evaluate(() => {
      window.location.hash = '#/settings';
    });
    await page
      .getByRole('button', { name: new RegExp(`^${settings.restore}`) })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: settings.restore, exact: true }).click();
    await page.getByRole('heading', { name: vault.unlockTitle }).waitFor();
    await page.getByLabel(vault.passphrase, { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: settings.backups }).waitFor();
    await month();
    expect(await claimable()).toBe(saved);
    expect(await textIn(page, 6, 'end')).toBe('24:10');
  });

  test('a case that is put away leaves the list and comes back', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/cases';
    });
    const ofCase = page.locator('.line-actions');
    await ofCase.getByRole('button', { name: cases.archive }).click();
    await page.getByText(cases.emptyTitle).waitFor();
    await page.getByRole('button', { name: cases.archived, exact: true }).click();
    await ofCase.getByRole('button', { name: cases.unarchive }).click();
    await page.getByRole('button', { name: cases.open, exact: true }).click();
    await page.getByRole('link', { name: /実習生A/ }).waitFor();
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(program.faults()).toEqual([]);
  });
});
