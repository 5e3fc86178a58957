import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageBoxOptions } from 'electron';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

/** Puts the page into the state of one with edits that are not saved, after the click without which Chromium asks nobody. */
async function leaveUnsaved({ page }: Desktop): Promise<void> {
  await page.mouse.click(5, 5);
  await page.evaluate(() => {
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    Object.assign(window, { save: () => window.removeEventListener('beforeunload', stay) });
  });
}
const save = ({ page }: Desktop): Promise<void> =>
  page.evaluate(() => (window as unknown as { save: () => void }).save());

test('the program ends when its window is closed, and the database is closed behind it', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  await ask(desktop.page, 'vault.create', { passphrase });
  await ask(desktop.page, 'cases.example', {});
  desktop.windows[0]!.close();
  expect(await desktop.app.ended).toBe(0);
  // The write-ahead log is gone: everything is in the one file.
  expect(existsSync(join(desktop.dataFolder, 'cases.db'))).toBe(true);
  expect(existsSync(join(desktop.dataFolder, 'cases.db-wal'))).toBe(false);
  await desktop.close();
});

test('a window whose page still saves closes by itself as soon as it has saved', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  await leaveUnsaved(desktop);
  desktop.windows[0]!.close();
  await desktop.page.waitForTimeout(700);
  expect(desktop.app.windows).toHaveLength(1);
  await save(desktop);
  expect(await desktop.app.ended).toBe(0);
  expect(desktop.dialog.shown).toEqual([]);
  await desktop.close();
});

test('with entries that cannot be saved the person decides: back to the page, or away', async () => {
  const asked: MessageBoxOptions[] = [];
  let answer = 0;
  const answers = (box: MessageBoxOptions): number => {
    asked.push(box);
    return answer;
  };
  const desktop = await launchDesktop({ userData: newFolder(), answers });
  await leaveUnsaved(desktop);
  desktop.app.quit();
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(1);
  expect(asked[0]).toMatchObject({
    message: 'まだ保存していない入力があります。',
    buttons: ['画面に戻る', '保存せずに終了'],
    cancelId: 0,
  });
  await desktop.page.waitForTimeout(500);
  expect(desktop.app.windows).toHaveLength(1);
  expect(await ask(desktop.page, 'app.info', {})).toMatchObject({ program: expect.any(String) as string });

  answer = 1;
  desktop.app.quit();
  expect(await desktop.app.ended).toBe(0);
  await desktop.close();
});

test('what was saved before a restart is there after it', async () => {
  const first = await launchDesktop({ userData: newFolder() });
  await ask(first.page, 'vault.create', { passphrase });
  const { id } = await ask(first.page, 'cases.example', {});
  const second = await first.restart();
  expect((await ask(second.page, 'app.info', {})).database.state).toBe('locked');
  await ask(second.page, 'vault.unlock', { passphrase });
  const { cases } = await ask(second.page, 'cases.list', { archived: false });
  expect(cases.map((row) => row.id)).toEqual([id]);
  await second.close();
});

test('a database that cannot be opened is told in words, and the program ends', async () => {
  const asked: MessageBoxOptions[] = [];
  const answers = (box: MessageBoxOptions): number => asked.push(box) - 1;
  const userData = newFolder();
  const first = await launchDesktop({ userData });
  await first.close();
  writeFileSync(join(first.dataFolder, 'cases.db'), 'this is no database at all, and long enough to be looked at');
  const second = await launchDesktop({ userData, answers });
  expect(await second.app.ended).toBe(1);
  expect(asked[0]!.message).toBe('データベースを開けませんでした。');
  expect(asked[0]!.detail).toMatch(/です|ます|ません|ください/);
  await second.close();
});
