import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageBoxOptions } from 'electron';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

const logOf = ({ dataFolder }: Desktop): string => readFileSync(join(dataFolder, 'logs/mibarai.log'), 'utf8');

test('a page that crashed is loaded again, and what was saved is there', async () => {
  const asked: MessageBoxOptions[] = [];
  const desktop = await launchDesktop({ userData: newFolder(), answers: (box) => asked.push(box) - 1 });
  await ask(desktop.page, 'vault.create', { passphrase });
  const { id } = await ask(desktop.page, 'cases.example', {});
  const { webContents } = desktop.windows[0]!;
  webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
  await expect.poll(() => webContents.calls).toContain('reload');
  expect(asked[0]).toMatchObject({ message: '画面が止まりました。', buttons: ['読み込み直す', '終了する'] });
  expect(logOf(desktop)).toContain('page-gone reason=crashed exitCode=139');
  await desktop.page.getByRole('navigation').first().waitFor();
  const { cases } = await ask(desktop.page, 'cases.list', { archived: false });
  expect(cases.map((row) => row.id)).toEqual([id]);
  await desktop.close();
});

test('a person who does not want the page again ends the program', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), answers: () => 1 });
  desktop.windows[0]!.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 5 });
  expect(await desktop.app.ended).toBe(0);
  await desktop.close();
});

test('a page that ends as it should is no crash', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  desktop.windows[0]!.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
  expect(desktop.dialog.shown).toEqual([]);
  await desktop.close();
});

test('a page that hangs is waited for, or ended and loaded again without a second question', async () => {
  let answer = 0;
  const desktop = await launchDesktop({ userData: newFolder(), answers: () => answer });
  const window = desktop.windows[0]!;
  window.emit('unresponsive');
  await desktop.page.waitForTimeout(200);
  expect(window.webContents.calls).not.toContain('forcefullyCrashRenderer');
  window.emit('responsive');
  expect(desktop.dialog.shown[0]!.signal?.aborted).toBe(true);

  answer = 1;
  window.emit('unresponsive');
  await expect
    .poll(() => window.webContents.calls)
    .toEqual(expect.arrayContaining(['forcefullyCrashRenderer', 'reload']));
  expect(desktop.dialog.shown).toHaveLength(2);
  await desktop.close();
});

test('a fault inside the program is told without its words, and the program starts again when asked', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), answers: () => 0 });
  const fault = new RangeError('wage of 実習生A is 250000');
  process.emit('uncaughtException', fault);
  expect(await desktop.app.ended).toBe(1);
  expect(desktop.app.done).toContain('relaunch');
  expect(desktop.dialog.shown[0]!.message).toBe('プログラムの内部で問題が起きました。');
  expect(JSON.stringify(desktop.dialog.shown)).not.toMatch(/250000|RangeError/);
  expect(logOf(desktop)).toMatch(/ fault kind=RangeError at=/);
  expect(logOf(desktop)).not.toMatch(/250000|wage/);
  await desktop.close();
});
