import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/main/menu.ts';
import { shell as en } from '../../templates/messages/en/shell/index.ts';
import { shell as ja } from '../../templates/messages/ja/shell/index.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

const acts = { command: () => undefined, print: () => undefined, lockWithScreen: () => undefined };
const bar = (words: typeof ja, isMac = false) =>
  menuTemplate(words, { appearance: 'light', lockWithScreen: false }, acts, isMac);

describe('the menu bar', () => {
  test('has the menus in the language of the settings', () => {
    expect(bar(ja).map(({ label }) => label)).toEqual(['ファイル', '編集', '表示', 'ヘルプ']);
    expect(bar(en).map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help']);
  });

  test('has the menu of the program first on a Mac, with what belongs there', () => {
    const [first] = bar(ja, true);
    expect(first!.label).toBe('Mibarai');
    expect((first!.submenu as { readonly id?: string; readonly role?: string }[]).map((i) => i.id ?? i.role)).toEqual(
      expect.arrayContaining(['about', 'settings', 'hide', 'quit']),
    );
  });

  test('uses no key twice', () => {
    for (const isMac of [true, false]) {
      const keys = bar(ja, isMac)
        .flatMap(({ submenu }) => submenu as { readonly accelerator?: string }[])
        .flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThan(8);
    }
  });

  test('gives every item a word, and no tools of developers', () => {
    const items = bar(ja).flatMap(({ submenu }) => submenu as { label?: string; type?: string; role?: string }[]);
    for (const item of items) if (item.type !== 'separator') expect(item.label).toBeTruthy();
    for (const role of ['toggleDevTools', 'reload', 'forceReload', 'toggleSpellChecker'])
      expect(items.map((item) => item.role)).not.toContain(role);
  });
});

describe('the menu of the running program', () => {
  let desktop: Desktop;
  const hash = () => desktop.page.evaluate(() => location.hash);
  beforeAll(async () => {
    desktop = await launchDesktop({ userData: newFolder() });
    await ask(desktop.page, 'vault.create', { passphrase });
    await desktop.page.reload();
    await desktop.page.getByRole('navigation').first().waitFor();
  });
  afterAll(async () => {
    await desktop.close();
  });

  test('leads to pages', async () => {
    desktop.menus.click('settings');
    await expect.poll(hash).toBe('#/settings');
    desktop.menus.click('new-case');
    await expect.poll(hash).toBe('#/cases/new');
    desktop.menus.click('guide');
    await expect.poll(hash).toBe('#/help');
  });

  test('prints the page with the dialog of the system', () => {
    desktop.menus.click('print');
    expect(desktop.windows[0]!.webContents.printed).toEqual([{ silent: false, printBackground: true, pageSize: 'A4' }]);
  });

  test('changes the look in the settings, and windows and dialogs take it over', async () => {
    desktop.menus.click('appearance-dark');
    await expect.poll(() => desktop.nativeTheme.themeSource).toBe('dark');
    expect(desktop.menus.item('appearance-dark').checked).toBe(true);
    expect((await ask(desktop.page, 'settings.read', {})).appearance).toBe('dark');
  });

  test('speaks the language of the settings as soon as it is changed', async () => {
    const settings = await ask(desktop.page, 'settings.read', {});
    await ask(desktop.page, 'settings.write', { ...settings, language: 'en' });
    expect(desktop.menus.bar?.items.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help']);
    await ask(desktop.page, 'settings.write', { ...settings, language: 'ja' });
    expect(desktop.menus.bar?.items.map(({ label }) => label)).toEqual(['ファイル', '編集', '表示', 'ヘルプ']);
  });

  test('offers cut, copy and paste under the right button where they make sense', () => {
    const { webContents } = desktop.windows[0]!;
    const editFlags = { canCut: true, canCopy: true, canPaste: false };
    webContents.emit('context-menu', {}, { isEditable: false, selectionText: '', editFlags });
    expect(desktop.menus.popped).toEqual([]);
    webContents.emit('context-menu', {}, { isEditable: true, selectionText: 'abc', editFlags });
    const shown = desktop.menus.popped[0]!.items.filter(({ visible }) => visible !== false);
    expect(shown.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', false],
    ]);
  });

  test('locks the database', async () => {
    desktop.menus.click('lock');
    await expect.poll(async () => (await ask(desktop.page, 'app.info', {})).database.state).toBe('locked');
  });
});
