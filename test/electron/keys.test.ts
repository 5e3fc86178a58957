import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchDesktop } from '../support/desktop.ts';
import { answerOf, ask, newFolder, passphrase } from './support/at-work.ts';

const keyStoreOf = async (keyStore: 'none' | 'basic_text' | 'gnome_libsecret') => {
  const desktop = await launchDesktop({ userData: newFolder(), keyStore });
  const { database } = await ask(desktop.page, 'app.info', {});
  await desktop.close();
  return database.keyStore;
};

// What the double says of `basic_text` is what Linux says; other systems have no such question.
test.runIf(process.platform === 'linux')('a key store that protects nothing counts as none', async () => {
  expect(await keyStoreOf('basic_text')).toBe('none');
  expect(await keyStoreOf('none')).toBe('none');
  expect(await keyStoreOf('gnome_libsecret')).toBe('unused');
});

test('with the key in the store of the system the database opens without the passphrase, over a restart', async () => {
  const first = await launchDesktop({ userData: newFolder(), keyStore: 'gnome_libsecret' });
  await ask(first.page, 'vault.create', { passphrase });
  await ask(first.page, 'vault.useKeyStore', { use: true });
  const second = await first.restart();
  expect((await ask(second.page, 'app.info', {})).database).toMatchObject({ state: 'locked', keyStore: 'used' });
  await ask(second.page, 'vault.unlockWithKeyStore', {});
  expect((await ask(second.page, 'app.info', {})).database.state).toBe('open');
  await second.close();
});

test('a key that the system has lost is told as that, and the passphrase still opens', async () => {
  const first = await launchDesktop({ userData: newFolder(), keyStore: 'gnome_libsecret' });
  await ask(first.page, 'vault.create', { passphrase });
  await ask(first.page, 'vault.useKeyStore', { use: true });
  const second = await first.restart();
  second.safeStorage.lost = true;
  const answer = await answerOf(second.page, 'vault.unlockWithKeyStore', {});
  expect(answer).toMatchObject({ ok: false, error: [{ code: 'key-store-lost' }] });
  await ask(second.page, 'vault.unlock', { passphrase });
  await second.close();
});

test('the passphrase is written nowhere', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), keyStore: 'gnome_libsecret' });
  await ask(desktop.page, 'vault.create', { passphrase });
  await ask(desktop.page, 'vault.useKeyStore', { use: true });
  await desktop.close();
  for (const file of ['cases.db', 'shell.json'])
    expect(readFileSync(join(desktop.dataFolder, file)).includes(passphrase)).toBe(false);
});

test('the database locks with the screen where the person chose so, and only there', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  const state = async () => (await ask(desktop.page, 'app.info', {})).database.state;
  await ask(desktop.page, 'vault.create', { passphrase });
  desktop.power.emit('lock-screen');
  await desktop.page.waitForTimeout(4000);
  expect(await state()).toBe('open');
  desktop.menus.click('lock-with-screen', true);
  desktop.power.emit('lock-screen');
  await expect.poll(state, { timeout: 10_000 }).toBe('locked');
  await desktop.close();
});
